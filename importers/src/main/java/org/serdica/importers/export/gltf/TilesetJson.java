package org.serdica.importers.export.gltf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON of a tileset: the tree of its contents, each with the box around it. */
final class TilesetJson {
    /** Boxes are a millimetre wider than what is in them, since that is kept in floats. */
    private static final double SLACK_M = 1e-3;

    private final JsonGenerator json;

    /**
     * A tile.
     *
     * @param own the box of its content
     * @param box of its content and its children's
     */
    record Node(Bounds own, Bounds box, double errorM, String uri, List<Node> children) {}

    private TilesetJson(JsonGenerator json) {
        this.json = json;
    }

    /** @param toEarth the matrix from the metres of the boxes to geocentric coordinates, column by column */
    static byte[] of(City city, double[] toEarth, Node root, long objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8);
        new TilesetJson(json).write(city, toEarth, root, objects);
        json.close();
        return bytes.toByteArray();
    }

    private void write(City city, double[] toEarth, Node root, long objects) {
        json.writeStartObject();
        json.writeObjectPropertyStart("asset");
        json.writeStringProperty("version", "1.1");
        json.writeEndObject();
        schema();
        json.writeObjectPropertyStart("metadata");
        json.writeStringProperty("class", "city");
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("crs", city.frame().crs());
        json.writeNumberProperty("objects", objects);
        json.writeEndObject();
        json.writeEndObject();
        json.writeNumberProperty("geometricError", Math.max(root.box().diagonal(), 2 * root.errorM()));
        json.writeName("root");
        node(root, toEarth);
        json.writeEndObject();
    }

    private void schema() {
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("id", "serdica_tileset");
        json.writeObjectPropertyStart("classes");
        json.writeObjectPropertyStart("city");
        json.writeObjectPropertyStart("properties");
        property("crs", "STRING", "", "The coordinate reference system that the city was in");
        property("objects", "SCALAR", "UINT32", "How many objects all contents hold");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void property(String name, String type, String component, String description) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("type", type);
        if (!component.isEmpty()) {
            json.writeStringProperty("componentType", component);
        }
        json.writeStringProperty("description", description);
        json.writeEndObject();
    }

    private void node(Node node, double[] transform) {
        json.writeStartObject();
        if (transform.length > 0) {
            json.writeArrayPropertyStart("transform");
            for (double m : transform) {
                json.writeNumber(m);
            }
            json.writeEndArray();
        }
        box(node.box());
        json.writeNumberProperty("geometricError", node.errorM());
        json.writeStringProperty("refine", "ADD");
        json.writeObjectPropertyStart("content");
        box(node.own());
        json.writeStringProperty("uri", node.uri());
        json.writeEndObject();
        if (!node.children().isEmpty()) {
            json.writeArrayPropertyStart("children");
            node.children().forEach(child -> node(child, new double[0]));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void box(Bounds b) {
        json.writeObjectPropertyStart("boundingVolume");
        json.writeArrayPropertyStart("box");
        json.writeNumber(b.centreX());
        json.writeNumber(b.centreY());
        json.writeNumber(b.centreZ());
        double[] halves = {b.width() / 2, b.depth() / 2, b.height() / 2};
        for (int axis = 0; axis < 3; axis++) {
            for (int c = 0; c < 3; c++) {
                json.writeNumber(c == axis ? halves[axis] + SLACK_M : 0.0);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
