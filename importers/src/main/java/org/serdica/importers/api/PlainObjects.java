package org.serdica.importers.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.network.JunctionControl;

/**
 * City parts from plain features, a geometry with attributes, as GeoJSON and any GeoTools plug-in give them: buildings
 * are extruded from their footprint, the rest becomes surfaces, lines and points.
 */
public final class PlainObjects {
    private PlainObjects() {}

    /** The part that the feature means; empty if its geometry is none or empty. */
    public static Optional<CityPart> part(
            String id, String layer, @Nullable Geometry geometry, Map<String, AttributeValue> attributes) {
        if (geometry == null || geometry.isEmpty()) {
            return Optional.empty();
        }
        Coordinate first = geometry.getCoordinate();
        boolean onGround = Double.isNaN(first.getZ());
        if (text(attributes, "class").equalsIgnoreCase("Junction")) {
            return Optional.of(
                    new CityPart.Junction(id, first.x, first.y, first.getZ(), control(text(attributes, "control"))));
        }
        ObjectKind kind = PlainKinds.of(layer, geometry, attributes);
        ObjectDraft draft = new ObjectDraft(id, kind);
        draft.attributes().putAll(attributes);
        draft.attributes().remove("class");
        boolean extruded = geometry.getDimension() == 2 && kind == ObjectKind.BUILDING;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (extruded && geometry.getGeometryN(i) instanceof Polygon polygon) {
                Extrusion.add(draft, polygon, PlainHeights.of(attributes));
            }
        }
        if (!extruded) {
            flat(draft, geometry);
        }
        return draft.hasGeometry() ? Optional.of(new CityPart.Thing(draft, null, onGround)) : Optional.empty();
    }

    private static JunctionControl control(String word) {
        for (JunctionControl control : JunctionControl.values()) {
            if (control.name().equalsIgnoreCase(word)) {
                return control;
            }
        }
        return word.toLowerCase(Locale.ROOT).contains("signal") ? JunctionControl.SIGNAL : JunctionControl.UNCONTROLLED;
    }

    static String text(Map<String, AttributeValue> attributes, String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? "" : value.text();
    }

    private static void flat(ObjectDraft draft, Geometry geometry) {
        GeometryType type =
                switch (geometry.getDimension()) {
                    case 2 -> GeometryType.MULTI_SURFACE;
                    case 1 -> GeometryType.MULTI_CURVE;
                    default -> GeometryType.MULTI_POINT;
                };
        draft.geometry(0, type);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Polygon p
                when type == GeometryType.MULTI_SURFACE && !p.isEmpty() -> {
                    draft.surface(-1);
                    ring(draft, p.getExteriorRing(), true);
                    for (int h = 0; h < p.getNumInteriorRing(); h++) {
                        ring(draft, p.getInteriorRingN(h), true);
                    }
                }
                case LineString l
                when type == GeometryType.MULTI_CURVE && l.getNumPoints() > 1 -> {
                    draft.surface(-1);
                    ring(draft, l, false);
                }
                case Point p
                when type == GeometryType.MULTI_POINT && !p.isEmpty() -> {
                    draft.surface(-1);
                    draft.ring(xyz(p.getCoordinates(), 1), 0, 1);
                }
                default -> {}
            }
        }
    }

    private static void ring(ObjectDraft draft, LineString line, boolean closed) {
        Coordinate[] c = line.getCoordinates();
        int count = closed ? c.length - 1 : c.length;
        draft.ring(xyz(c, count), 0, count);
    }

    private static double[] xyz(Coordinate[] c, int count) {
        double[] xyz = new double[count * 3];
        for (int i = 0; i < count; i++) {
            xyz[i * 3] = c[i].x;
            xyz[i * 3 + 1] = c[i].y;
            double z = c[i].getZ();
            xyz[i * 3 + 2] = Double.isNaN(z) ? 0 : z;
        }
        return xyz;
    }
}
