package org.serdica.importers.export;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.Map;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Tile;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes objects as GeoJSON features with {@code id}, {@code class} and their attributes as properties. Coordinates
 * stay in the city's CRS, which the old "crs" member names (the 2008 form; RFC 7946 knows degrees only).
 */
public final class GeoJsonWriter implements Closeable {
    private final JsonGenerator json;

    public GeoJsonWriter(OutputStream out, String crs) {
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        json.configure(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeObjectPropertyStart("crs");
        json.writeStringProperty("type", "name");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("name", urn(crs));
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("features");
    }

    private static String urn(String crs) {
        return crs.startsWith("EPSG:") ? "urn:ogc:def:crs:EPSG::" + crs.substring(5) : crs;
    }

    /** Writes an object's first geometry; children are not written. */
    public void write(CityObject object) {
        Tile tile = object.tile();
        int g = tile.geometryStart(object.index());
        if (g == tile.geometryEnd(object.index())) {
            return;
        }
        start(object.id(), object.kind().className());
        object.attributes().forEach(this::property);
        json.writeEndObject();
        json.writeObjectPropertyStart("geometry");
        geometry(tile, g);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a point that is no object of the city, such as a junction. */
    public void writePoint(String id, String className, Map<String, AttributeValue> attributes, double[] xyz) {
        start(id, className);
        attributes.forEach(this::property);
        json.writeEndObject();
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeName("coordinates");
        position(xyz[0], xyz[1], xyz[2]);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void start(String id, String className) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("id", id);
        json.writeStringProperty("class", className);
    }

    private void property(String name, AttributeValue value) {
        switch (value) {
            case AttributeValue.Whole w -> json.writeNumberProperty(name, w.value());
            case AttributeValue.Real r -> real(name, r.value());
            case AttributeValue.Measure m -> real(name, m.value());
            case AttributeValue.Truth t -> json.writeBooleanProperty(name, t.value());
            default -> json.writeStringProperty(name, value.text());
        }
    }

    /** JSON has no word for what is not a number. */
    private void real(String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
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

    private void position(double x, double y, double z) {
        json.writeStartArray();
        json.writeNumber(Decimal.text(x, Decimal.EXACT_M));
        json.writeNumber(Decimal.text(y, Decimal.EXACT_M));
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
