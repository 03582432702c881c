package org.serdica.model.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** A light view on one object of a snapshot: a tile and an index. Cheap to make, equal where both are. */
public record CityObject(Tile tile, int index) {
    public String id() {
        return tile.id(index);
    }

    public ObjectKind kind() {
        return tile.kind(index);
    }

    public Bounds bounds() {
        return tile.bounds(index);
    }

    public Optional<CityObject> parent() {
        int p = tile.parent(index);
        return p < 0 ? Optional.empty() : Optional.of(new CityObject(tile, p));
    }

    /** The top-level object this one belongs to. */
    public CityObject root() {
        return new CityObject(tile, tile.root(index));
    }

    public List<CityObject> children() {
        List<CityObject> children = new ArrayList<>();
        for (int o = index + 1; o < tile.objectCount() && tile.parent(o) >= index; o++) {
            if (tile.parent(o) == index) {
                children.add(new CityObject(tile, o));
            }
        }
        return children;
    }

    public Map<String, AttributeValue> attributes() {
        return tile.attributes().all(index);
    }

    public @Nullable AttributeValue attribute(String name) {
        return tile.attributes().get(index, name);
    }

    /** The attribute as a number, NaN if there is none. */
    public double number(String name) {
        return tile.attributes().number(index, tile.attributes().column(name));
    }

    /** The attribute as text, empty if there is none. */
    public String text(String name) {
        AttributeValue value = attribute(name);
        return value == null ? "" : value.text();
    }

    /** The levels of detail it has geometry in, in tenths, rising. */
    public List<Integer> lods() {
        TreeSet<Integer> lods = new TreeSet<>();
        for (int g = tile.geometryStart(index); g < tile.geometryEnd(index); g++) {
            lods.add(tile.lod(g));
        }
        return List.copyOf(lods);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof CityObject other && other.tile == tile && other.index == index;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(tile) * 31 + index;
    }
}
