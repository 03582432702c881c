package org.serdica.importers.export;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.importers.api.CrsTransform;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Tile;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes objects as GeoJSON features with {@code id}, {@code class} and their attributes as properties. Coordinates
 * are degrees, as RFC 7946 wants them, or stay in the city's CRS, which the old "crs" member of 2008 then names.
 */
public final class GeoJsonWriter implements Closeable {
    private final JsonGenerator json;
    private final JsonValues values;
    private final @Nullable CrsTransform toDegrees;

    /** Coordinates stay as they are. */
    public GeoJsonWriter(OutputStream out, String crs) {
        this(out, crs, null, new Tally());
    }

    /** Coordinates become longitude and latitude. */
    public static GeoJsonWriter inDegrees(OutputStream out, CrsTransform toDegrees, Tally tally) {
        return new GeoJsonWriter(out, "", toDegrees, tally);
    }

    /** @param toDegrees null for coordinates that stay in the CRS */
    public GeoJsonWriter(OutputStream out, String crs, @Nullable CrsTransform toDegrees, Tally tally) {
        this.toDegrees = toDegrees;
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        values = new JsonValues(json, tally);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        if (toDegrees == null) {
            json.writeObjectPropertyStart("crs");
            json.writeStringProperty("type", "name");
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("name", urn(crs));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("features");
    }

    private static String urn(String crs) {
        return crs.startsWith("EPSG:") ? "urn:ogc:def:crs:EPSG::" + crs.substring(5) : crs;
    }

    /** Writes an object's first geometry; children are not written. */
    public void write(CityObject object) {
        int g = object.tile().geometryStart(object.index());
        if (g < object.tile().geometryEnd(object.index())) {
            write(object, g, object.attributes());
        }
    }

    /** Writes an object with one of its geometries. */
    public void write(CityObject object, int geometry, Map<String, AttributeValue> attributes) {
        start(object.id(), object.kind().className(), attributes);
        geometry(object.tile(), geometry);
        end();
    }

    /** Writes an object that has no geometry here. */
    public void writeBare(CityObject object, Map<String, AttributeValue> attributes) {
        properties(object.id(), object.kind().className(), attributes);
        json.writeNullProperty("geometry");
        json.writeEndObject();
    }

    /** Writes an object with its outline at a height. */
    public void writeOutline(CityObject object, Geometry outline, double z, Map<String, AttributeValue> attributes) {
        start(object.id(), object.kind().className(), attributes);
        boolean one = outline.getNumGeometries() == 1;
        json.writeStringProperty("type", one ? "Polygon" : "MultiPolygon");
        json.writeName("coordinates");
        if (!one) {
            json.writeStartArray();
        }
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon) {
                json.writeStartArray();
                line(polygon.getExteriorRing(), z);
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    line(polygon.getInteriorRingN(hole), z);
                }
                json.writeEndArray();
            }
        }
        if (!one) {
            json.writeEndArray();
        }
        end();
    }

    /** Writes a point that is no object of the city, such as a junction. */
    public void writePoint(String id, String className, Map<String, AttributeValue> attributes, double[] xyz) {
        start(id, className, attributes);
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        position(xyz[0], xyz[1], xyz[2]);
        end();
    }

    private void start(String id, String className, Map<String, AttributeValue> attributes) {
        properties(id, className, attributes);
        json.writeObjectPropertyStart("geometry");
    }

    private void end() {
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(String id, String className, Map<String, AttributeValue> attributes) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("id", id);
        json.writeStringProperty("class", className);
        attributes.forEach(values::property);
        json.writeEndObject();
    }

    private void geometry(Tile tile, int g) {
        int from = tile.surfaceStart(g);
        boolean one = tile.surfaceEnd(g) - from == 1;
        GeometryType type = tile.type(g);
        String name = type.isSurface() ? "Polygon" : type == GeometryType.MULTI_CURVE ? "LineString" : "Point";
        json.writeStringProperty("type", one ? name : "Multi" + name);
        json.writeName("coordinates");
        if (!one) {
            json.writeStartArray();
        }
        for (int s = from; s < tile.surfaceEnd(g); s++) {
            if (type.isSurface()) {
                json.writeStartArray();
                for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
                    line(tile, r, true);
                }
                json.writeEndArray();
            } else if (type == GeometryType.MULTI_CURVE) {
                line(tile, tile.ringStart(s), false);
            } else {
                int v = tile.vertexStart(tile.ringStart(s));
                position(tile.x(v), tile.y(v), tile.z(v));
            }
        }
        if (!one) {
            json.writeEndArray();
        }
    }

    private void line(Tile tile, int ring, boolean closed) {
        int from = tile.vertexStart(ring);
        int count = tile.vertexEnd(ring) - from;
        json.writeStartArray();
        for (int i = 0; i < (closed ? count + 1 : count); i++) {
            int v = from + i % count;
            position(tile.x(v), tile.y(v), tile.z(v));
        }
        json.writeEndArray();
    }

    private void line(LineString line, double z) {
        json.writeStartArray();
        for (int i = 0; i < line.getNumPoints(); i++) {
            position(line.getCoordinateN(i).x, line.getCoordinateN(i).y, z);
        }
        json.writeEndArray();
    }

    private void position(double x, double y, double z) {
        json.writeStartArray();
        if (toDegrees == null) {
            json.writeNumber(Decimal.text(x, Decimal.EXACT_M));
            json.writeNumber(Decimal.text(y, Decimal.EXACT_M));
        } else {
            double[] degrees = toDegrees.point(x, y);
            json.writeNumber(Decimal.text(degrees[0], Decimal.DEGREES));
            json.writeNumber(Decimal.text(degrees[1], Decimal.DEGREES));
        }
        json.writeNumber(Decimal.text(z, Decimal.EXACT_M));
        json.writeEndArray();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
