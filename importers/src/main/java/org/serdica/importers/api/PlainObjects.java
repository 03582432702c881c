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

    /** The part that the feature means, its columns guessed; empty if its geometry is none or empty. */
    public static Optional<CityPart> part(
            String id, String layer, @Nullable Geometry geometry, Map<String, AttributeValue> attributes) {
        return part(new PlainFeature(id, layer, geometry, attributes, null), 0, AttributeMapping.GUESSED);
    }

    /**
     * The part that the feature means; empty if its geometry is none or empty.
     *
     * @param number which one of its file it is, for an id where it has none
     */
    public static Optional<CityPart> part(PlainFeature feature, long number, AttributeMapping mapping) {
        Geometry geometry = feature.geometry();
        if (geometry == null || geometry.isEmpty()) {
            return Optional.empty();
        }
        Map<String, AttributeValue> attributes = feature.attributes();
        String id = id(feature, number, mapping);
        boolean onGround = isFlat(geometry);
        if (text(attributes, "class").equalsIgnoreCase("Junction")) {
            Coordinate first = geometry.getCoordinate();
            return Optional.of(
                    new CityPart.Junction(id, first.x, first.y, first.getZ(), control(text(attributes, "control"))));
        }
        ObjectKind kind = PlainKinds.of(feature.layer(), geometry, attributes, mapping);
        boolean building = kind == ObjectKind.BUILDING && geometry.getDimension() == 2;
        if (kind == ObjectKind.GENERIC && !onGround && BodyFaces.isBody(geometry)) {
            kind = ObjectKind.BUILDING;
            building = true;
        }
        ObjectDraft draft = new ObjectDraft(id, kind);
        draft.attributes().putAll(attributes);
        draft.attributes().remove("class");
        if (building) {
            BuildingAttributes.complete(draft.attributes(), mapping);
            body(draft, geometry, onGround, attributes, mapping);
        } else {
            flat(draft, geometry);
        }
        return draft.hasGeometry() ? Optional.of(new CityPart.Thing(draft, feature.crs(), onGround)) : Optional.empty();
    }

    /** The column that a person chose holds before the format's own id, a guessed one after it. */
    private static String id(PlainFeature feature, long number, AttributeMapping mapping) {
        boolean chosen = mapping.isChosen(AttributeRole.ID, feature.attributes());
        if (!feature.id().isEmpty() && !chosen) {
            return feature.id();
        }
        String said = mapping.text(AttributeRole.ID, feature.attributes());
        return said != null ? said : feature.id().isEmpty() ? feature.layer() + "-" + number : feature.id();
    }

    /**
     * Whether the file gave no heights. Lines and areas whose heights are all 0 come from programs that write Z without
     * knowing it.
     */
    private static boolean isFlat(Geometry geometry) {
        if (geometry.getDimension() == 0) {
            return Double.isNaN(geometry.getCoordinate().getZ());
        }
        for (Coordinate c : geometry.getCoordinates()) {
            if (!Double.isNaN(c.getZ()) && c.getZ() != 0) {
                return false;
            }
        }
        return true;
    }

    private static void body(
            ObjectDraft draft,
            Geometry geometry,
            boolean onGround,
            Map<String, AttributeValue> attributes,
            AttributeMapping mapping) {
        if (!onGround && BodyFaces.isBody(geometry)) {
            BodyFaces.add(draft, geometry);
            return;
        }
        double heightM = PlainHeights.of(attributes, mapping);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                Extrusion.add(draft, polygon, heightM);
            }
        }
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

    static double[] xyz(Coordinate[] c, int count) {
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
