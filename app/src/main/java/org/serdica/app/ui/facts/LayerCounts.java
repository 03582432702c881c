package org.serdica.app.ui.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/** How many objects of each class there are, parts included. */
public record LayerCounts(Map<ObjectKind, Integer> byKind) {
    public static final LayerCounts NONE = new LayerCounts(Map.of());

    public static LayerCounts of(City city) {
        int[] counts = new int[ObjectKind.values().length];
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                counts[tile.kind(o).ordinal()]++;
            }
        }
        Map<ObjectKind, Integer> byKind = new EnumMap<>(ObjectKind.class);
        for (ObjectKind kind : ObjectKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                byKind.put(kind, counts[kind.ordinal()]);
            }
        }
        return new LayerCounts(byKind);
    }

    public int of(ObjectKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    public int of(Layer layer) {
        return byKind.entrySet().stream()
                .filter(e -> e.getKey().layer() == layer)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The classes of a layer that occur, in CityGML's order. */
    public List<ObjectKind> kinds(Layer layer) {
        return byKind.keySet().stream().filter(k -> k.layer() == layer).sorted().toList();
    }
}
