package org.serdica.app.ui.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/**
 * How many objects there are.
 *
 * @param byKind of each class, parts included
 * @param roots of each layer, those alone that are parts of no other
 */
public record LayerCounts(Map<ObjectKind, Integer> byKind, Map<Layer, Integer> roots) {
    public static final LayerCounts NONE = new LayerCounts(Map.of(), Map.of());

    public static LayerCounts of(City city) {
        Map<ObjectKind, int[]> counts = new EnumMap<>(ObjectKind.class);
        Map<Layer, Integer> roots = new EnumMap<>(Layer.class);
        for (Tile tile : city.tiles()) {
            roots.merge(tile.layer(), tile.rootCount(), Integer::sum);
            for (int o = 0; o < tile.objectCount(); o++) {
                counts.computeIfAbsent(tile.kind(o), k -> new int[1])[0]++;
            }
        }
        Map<ObjectKind, Integer> byKind = new EnumMap<>(ObjectKind.class);
        counts.forEach((kind, count) -> byKind.put(kind, count[0]));
        return new LayerCounts(byKind, roots);
    }

    public int of(ObjectKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /** Objects of a layer, without their parts. */
    public int rootsOf(Layer layer) {
        return roots.getOrDefault(layer, 0);
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
