package org.serdica.importers.vector;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.serdica.importers.api.PlainRings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** GeoJSON geometry as JTS geometry. The coordinates may stand before the type, so they are read as they nest. */
final class GeoJsonGeometry {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int MOST_DEPTH = 8;

    /** Arrays as they nest: positions at the ends. */
    private sealed interface Nest {
        record Position(Coordinate at) implements Nest {}

        record Level(List<Nest> items) implements Nest {}
    }

    private GeoJsonGeometry() {}

    /** Reads the geometry the parser stands at; null for null, empty and broken ones. */
    static @Nullable Geometry read(JsonParser json) {
        return read(json, 0);
    }

    private static @Nullable Geometry read(JsonParser json, int depth) {
        if (json.currentToken() != JsonToken.START_OBJECT || depth > MOST_DEPTH) {
            json.skipChildren();
            return null;
        }
        String type = "";
        Nest nest = null;
        List<Geometry> parts = new ArrayList<>(0);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "type" -> type = json.getString();
                case "coordinates" -> nest = nest(json, 0);
                case "geometries" -> {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        Geometry part = read(json, depth + 1);
                        if (part != null) {
                            parts.add(part);
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (type.equals("GeometryCollection")) {
            return parts.isEmpty() ? null : JTS.buildGeometry(parts);
        }
        return nest == null ? null : geometry(type, nest);
    }

    private static @Nullable Nest nest(JsonParser json, int depth) {
        if (json.currentToken() != JsonToken.START_ARRAY || depth > MOST_DEPTH) {
            json.skipChildren();
            return null;
        }
        JsonToken token = json.nextToken();
        if (token != null && token.isNumeric()) {
            return position(json);
        }
        List<Nest> items = new ArrayList<>();
        for (; token != null && token != JsonToken.END_ARRAY; token = json.nextToken()) {
            Nest item = nest(json, depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return new Nest.Level(items);
    }

    private static Nest position(JsonParser json) {
        double[] p = {0, 0, Double.NaN};
        int n = 0;
        for (JsonToken t = json.currentToken(); t != null && t != JsonToken.END_ARRAY; t = json.nextToken()) {
            if (n < 3 && t.isNumeric()) {
                p[n++] = json.getDoubleValue();
            }
        }
        return new Nest.Position(new Coordinate(p[0], p[1], p[2]));
    }

    private static @Nullable Geometry geometry(String type, Nest nest) {
        return switch (type) {
            case "Point" -> point(nest);
            case "LineString" -> line(nest);
            case "Polygon" -> polygon(nest);
            case "MultiPoint" ->
                JTS.createMultiPoint(each(nest, GeoJsonGeometry::point).toArray(Point[]::new));
            case "MultiLineString" ->
                JTS.createMultiLineString(each(nest, GeoJsonGeometry::line).toArray(LineString[]::new));
            case "MultiPolygon" ->
                JTS.createMultiPolygon(each(nest, GeoJsonGeometry::polygon).toArray(Polygon[]::new));
            default -> null;
        };
    }

    private interface Maker<G> {
        @Nullable
        G make(Nest nest);
    }

    private static <G> List<G> each(Nest nest, Maker<G> maker) {
        List<G> made = new ArrayList<>();
        if (nest instanceof Nest.Level level) {
            for (Nest item : level.items()) {
                G g = maker.make(item);
                if (g != null) {
                    made.add(g);
                }
            }
        }
        return made;
    }

    private static @Nullable Point point(Nest nest) {
        return nest instanceof Nest.Position p && isFinite(p.at()) ? JTS.createPoint(p.at()) : null;
    }

    private static boolean isFinite(Coordinate c) {
        return Double.isFinite(c.x) && Double.isFinite(c.y);
    }

    private static Coordinate[] positions(Nest nest) {
        List<Coordinate> all = each(nest, n -> n instanceof Nest.Position p && isFinite(p.at()) ? p.at() : null);
        return all.toArray(Coordinate[]::new);
    }

    private static @Nullable LineString line(Nest nest) {
        return PlainRings.line(positions(nest));
    }

    private static @Nullable Polygon polygon(Nest nest) {
        return nest instanceof Nest.Level level
                ? PlainRings.polygon(
                        level.items().stream().map(GeoJsonGeometry::positions).toList())
                : null;
    }
}
