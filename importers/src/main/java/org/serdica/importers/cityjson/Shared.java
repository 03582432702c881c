package org.serdica.importers.cityjson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the objects of a file share: vertices with their transform, materials, textures, templates, version and CRS. */
final class Shared {
    private final Reading reading;
    String version = "";
    String crs = "";
    /** Which object a feature says it is about; empty for a whole file. */
    private String mainId = "";

    private boolean mainMet;
    private double[] scale = {1, 1, 1};
    private double[] translate = {0, 0, 0};
    private double[] raw = new double[0];
    private int rawCount;
    double[] vertices = new double[0];
    int vertexCount;
    double[] templateVertices = new double[0];
    final List<RawGeometry> templates = new ArrayList<>();
    final List<Material> materials = new ArrayList<>();
    final List<@Nullable Texture> textures = new ArrayList<>();
    float[] uv = new float[0];
    private List<Material> materialsOfAll = List.of();
    private List<@Nullable Texture> texturesOfAll = List.of();
    private float[] uvOfAll = {};

    Shared(Reading reading) {
        this.reading = reading;
    }

    /** Takes a member of the outermost object; what does not concern all objects is passed over. */
    void member(String name, JsonParser json) {
        switch (name) {
            case "version" -> version = json.currentToken().isScalarValue() ? json.getString() : "";
            case "id" -> mainId = json.currentToken().isScalarValue() ? json.getString() : "";
            case "transform" -> transform(json);
            case "metadata" -> metadata(json);
            case "vertices" -> {
                raw = points(json, raw, 3);
                rawCount = length / 3;
            }
            case "appearance" -> appearance(json);
            case "geometry-templates" -> templates(json);
            default -> json.skipChildren();
        }
    }

    /** The vertices are complete: puts them where the transform says. */
    void settle() {
        vertexCount = rawCount;
        vertices = raw;
        for (int i = 0; i < vertexCount * 3; i++) {
            vertices[i] = raw[i] * scale[i % 3] + translate[i % 3];
        }
    }

    /** What all features of a sequence share has been read; looks that a feature brings are its own. */
    void keepLooks() {
        materialsOfAll = List.copyOf(materials);
        texturesOfAll = new ArrayList<>(textures);
        uvOfAll = uv;
    }

    /** Forgets the vertices and looks of a feature for those of the next one of a sequence. */
    void nextFeature() {
        mainId = "";
        mainMet = false;
        rawCount = 0;
        vertexCount = 0;
        materials.clear();
        materials.addAll(materialsOfAll);
        textures.clear();
        textures.addAll(texturesOfAll);
        uv = uvOfAll;
    }

    /** An object of the feature goes by. */
    void met(String id) {
        mainMet |= id.equals(mainId);
    }

    /** All objects of the feature have gone by. */
    void requireMain() {
        if (!mainMet && !mainId.isEmpty()) {
            reading.warn(
                    "FEATURE_ID_UNRESOLVED",
                    mainId,
                    "A feature names " + mainId + " as its main object, which it does not have.");
        }
    }

    private void transform(JsonParser json) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            Json.Nest nest = Json.nest(json);
            if (nest instanceof Json.Nest.Numbers n && n.values().length == 3) {
                if (name.equals("scale")) {
                    scale = n.values();
                } else if (name.equals("translate")) {
                    translate = n.values();
                }
            }
        }
    }

    private void metadata(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("referenceSystem") && json.currentToken() == JsonToken.VALUE_STRING) {
                crs = json.getString();
            }
            json.skipChildren();
        }
    }

    private int length;

    /** A list of points; the number of doubles read is left in {@link #length}. */
    private double[] points(JsonParser json, double[] into, int dimension) {
        double[] points = into.length == 0 ? new double[3 * 1024] : into;
        length = 0;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return points;
        }
        while (json.nextToken() == JsonToken.START_ARRAY) {
            if (length + dimension > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            int n = 0;
            for (JsonToken t = json.nextToken(); t != null && t != JsonToken.END_ARRAY; t = json.nextToken()) {
                if (n < dimension) {
                    points[length + n++] = t.isNumeric() ? json.getDoubleValue() : Double.NaN;
                }
                json.skipChildren();
            }
            Arrays.fill(points, length + n, length + dimension, Double.NaN);
            length += dimension;
        }
        return points;
    }

    private void templates(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("vertices-templates")) {
                templateVertices = Arrays.copyOf(points(json, new double[0], 3), length);
            } else if (name.equals("templates") && json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    templates.add(RawGeometry.read(json));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private void appearance(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("vertices-texture")) {
                double[] all = points(json, new double[0], 2);
                uv = new float[length];
                for (int i = 0; i < length; i++) {
                    uv[i] = (float) all[i];
                }
            } else if (json.currentToken() == JsonToken.START_ARRAY && name.equals("materials")) {
                materials.clear();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    materials.add(Looks.material(json));
                }
            } else if (json.currentToken() == JsonToken.START_ARRAY && name.equals("textures")) {
                textures.clear();
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    textures.add(Looks.texture(json, reading));
                }
            } else {
                json.skipChildren();
            }
        }
    }
}
