package org.serdica.importers.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/**
 * All that a city holds as text by object, so that two can be compared and a difference read: ids, classes, parents,
 * typed attributes, and every polygon with its level, shell, meaning, look and coordinates. What a format cannot hold
 * is taken away from both sides by name.
 */
final class CityText {
    private final Map<String, Integer> relevelled = new HashMap<>();
    private final Set<String> withoutAttributes = new HashSet<>();
    private final Set<String> withoutParents = new HashSet<>();
    private final Set<String> withoutMeanings = new HashSet<>();
    private BiPredicate<ObjectKind, Integer> hasLevel = (kind, lod) -> true;
    private boolean madeUpIds = true;
    private boolean looks = true;
    private boolean composites = true;
    private boolean oneBodies = true;
    private boolean furtherPoints = true;
    private long unit = 1;
    private UnaryOperator<Map<String, AttributeValue>> attributes = a -> a;
    private UnaryOperator<Map<String, AttributeValue>> meaningAttributes = a -> a;

    /** Geometry of objects of that class at one level of detail stands at another. */
    CityText relevel(String className, int from, int to) {
        relevelled.put(className + from, to);
        return this;
    }

    CityText withoutAttributes(String... names) {
        withoutAttributes.addAll(Set.of(names));
        return this;
    }

    /** Objects of that class may stand beside what they were in. */
    CityText withoutParents(String className) {
        withoutParents.add(className);
        return this;
    }

    /** The meaning of surfaces of that class at a level of detail is not held, such as "WallSurface of Room at LoD 2". */
    CityText withoutMeaning(String what) {
        withoutMeanings.add(what);
        return this;
    }

    /** Geometry at other levels of detail than these is not held. */
    CityText levels(BiPredicate<ObjectKind, Integer> held) {
        hasLevel = hasLevel.and(held);
        return this;
    }

    /** Ids of thematic surfaces that are those of their object with a number behind. */
    CityText withoutMadeUpIds() {
        madeUpIds = false;
        return this;
    }

    CityText withoutLooks() {
        looks = false;
        return this;
    }

    CityText withoutComposites() {
        composites = false;
        return this;
    }

    /** Whether several solids make up one or just stand beside each other. */
    CityText withoutOneBodies() {
        oneBodies = false;
        return this;
    }

    /** Only the first point of an object is held. */
    CityText withoutFurtherPoints() {
        furtherPoints = false;
        return this;
    }

    /** Coordinates rounded to so many tenths of a millimetre. */
    CityText roundedTo(long tenthsOfMm) {
        unit = tenthsOfMm;
        return this;
    }

    CityText attributes(UnaryOperator<Map<String, AttributeValue>> change) {
        attributes = change;
        return this;
    }

    CityText meaningAttributes(UnaryOperator<Map<String, AttributeValue>> change) {
        meaningAttributes = change;
        return this;
    }

    Map<String, String> of(City city) {
        Map<String, String> texts = new TreeMap<>();
        city.objects().forEach(o -> texts.put(o.id(), object(city, o)));
        return texts;
    }

    private String object(City city, CityObject o) {
        StringBuilder b = new StringBuilder();
        boolean adrift = withoutParents.contains(o.kind().className());
        b.append(o.kind())
                .append(" in ")
                .append(adrift ? "?" : o.parent().map(CityObject::id).orElse("-"));
        Map<String, AttributeValue> all = new TreeMap<>(o.attributes());
        if (adrift) {
            all.remove("parent");
        }
        all.keySet().removeAll(withoutAttributes);
        new TreeMap<>(attributes.apply(all))
                .forEach((name, value) ->
                        b.append("\n ").append(name).append('=').append(value));
        Tile t = o.tile();
        Map<String, List<String>> geometries = new TreeMap<>();
        for (int g = t.geometryStart(o.index()); g < t.geometryEnd(o.index()); g++) {
            // A geometry that lost all its surfaces to faults is none.
            if (t.surfaceStart(g) == t.surfaceEnd(g) || !hasLevel.test(o.kind(), t.lod(g))) {
                continue;
            }
            int lod = relevelled.getOrDefault(o.kind().className() + t.lod(g), t.lod(g));
            GeometryType type =
                    !composites && t.type(g) == GeometryType.COMPOSITE_SURFACE ? GeometryType.MULTI_SURFACE : t.type(g);
            List<String> surfaces = new ArrayList<>();
            boolean point = type == GeometryType.MULTI_POINT && !furtherPoints;
            if (point && geometries.keySet().stream().anyMatch(name -> name.endsWith(" " + type))) {
                continue;
            }
            int end = point ? t.surfaceStart(g) + 1 : t.surfaceEnd(g);
            for (int s = t.surfaceStart(g); s < end; s++) {
                surfaces.add(surface(city, t, s, o.kind(), lod));
            }
            // Which of two polygons stands first in a file means nothing.
            Collections.sort(surfaces);
            // A solid is a thing by itself; of surfaces, lines and points a level has one heap.
            if (type == GeometryType.SOLID) {
                String of = oneBodies && t.isInComposite(g) ? "of one body\n  " : "";
                surfaces = List.of(of + String.join("\n  ", surfaces));
            }
            geometries
                    .computeIfAbsent("lod " + lod + " " + type, k -> new ArrayList<>())
                    .addAll(surfaces);
        }
        geometries.forEach((name, surfaces) -> {
            Collections.sort(surfaces);
            b.append("\n ").append(name);
            surfaces.forEach(s -> b.append("\n  ").append(s));
            b.append("\n ").append(surfaces.size());
        });
        return b.toString();
    }

    private String surface(City city, Tile t, int s, ObjectKind kind, int lod) {
        StringBuilder b = new StringBuilder();
        String lost = t.surfaceKind(s).className() + " of " + kind.className() + " at LoD " + lod / 10;
        if (!withoutMeanings.contains(lost)) {
            meaning(b, t, t.semantic(s));
        }
        b.append("shell ").append(t.shell(s));
        boolean textured = looks && t.texture(s) >= 0 && t.hasTextureCoordinates();
        if (looks && t.material(s) >= 0) {
            Material m = city.materials().get(t.material(s));
            b.append(' ').append(m.name()).append(Integer.toHexString(m.diffuseRgb()));
            b.append('/').append(m.transparency()).append('/').append(m.shininess());
        }
        if (textured) {
            String image = city.textures().get(t.texture(s)).image().getPath();
            b.append(' ').append(image.substring(image.lastIndexOf('/') + 1));
            b.append(city.textures().get(t.texture(s)).wrap());
        }
        for (int r = t.ringStart(s); r < t.ringEnd(s); r++) {
            b.append(" |");
            for (int v = t.vertexStart(r); v < t.vertexEnd(r); v++) {
                b.append(' ').append(fixed(t.x(v)));
                b.append(',').append(fixed(t.y(v)));
                b.append(',').append(fixed(t.z(v)));
                if (textured) {
                    b.append('@').append(t.u(v)).append(',').append(t.v(v));
                }
            }
        }
        return b.toString();
    }

    private long fixed(double metres) {
        return Math.round(metres * 10_000.0 / unit);
    }

    private void meaning(StringBuilder b, Tile t, int semantic) {
        for (int m = semantic; m >= 0; m = t.semanticParent(m)) {
            // A class outside the standard is none that a file could name.
            if (t.semanticKind(m) == SurfaceKind.UNKNOWN) {
                continue;
            }
            b.append(t.semanticKind(m));
            String id = t.semanticId(m);
            b.append(' ').append(!madeUpIds && id != null && id.matches(".*_s\\d+") ? null : id);
            b.append(new TreeMap<>(meaningAttributes.apply(t.semanticAttributes(m))))
                    .append(" in ");
        }
    }
}
