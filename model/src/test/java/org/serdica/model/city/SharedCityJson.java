package org.serdica.model.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** As much of CityJSON as tests need to lay other people's geometry into drafts; no reader for users' files. */
public final class SharedCityJson {
    private SharedCityJson() {}

    /** A file of the shared models, or a skipped test where they are absent. */
    public static Path shared(String path) {
        Path file = Path.of(System.getProperty("serdica.shared", "../shared"), "models", path);
        Assumptions.assumeTrue(Files.isReadable(file), () -> "needs the shared model " + file);
        return file;
    }

    /** The top-level objects of a CityJSON file, or of a CityJSON text sequence. */
    public static List<ObjectDraft> drafts(String path) {
        List<ObjectDraft> drafts = new ArrayList<>();
        JsonMapper mapper = new JsonMapper();
        try {
            List<String> lines = path.endsWith(".jsonl")
                    ? Files.readAllLines(shared(path))
                    : List.of(Files.readString(shared(path)));
            JsonNode transform = mapper.readTree(lines.getFirst()).path("transform");
            for (String line : lines) {
                JsonNode root = mapper.readTree(line);
                double[] points = points(root.path("vertices"), transform);
                for (Map.Entry<String, JsonNode> e : root.path("CityObjects").properties()) {
                    if (e.getValue().path("parents").isEmpty()) {
                        drafts.add(draft(e.getKey(), root.path("CityObjects"), points));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
        return drafts;
    }

    private static double[] points(JsonNode vertices, JsonNode transform) {
        double[] points = new double[vertices.size() * 3];
        for (int v = 0; v < vertices.size(); v++) {
            for (int a = 0; a < 3; a++) {
                points[v * 3 + a] = vertices.path(v).path(a).asDouble()
                                * (transform.isMissingNode()
                                        ? 1
                                        : transform.path("scale").path(a).asDouble())
                        + transform.path("translate").path(a).asDouble(0);
            }
        }
        return points;
    }

    private static ObjectDraft draft(String id, JsonNode objects, double[] points) {
        JsonNode object = objects.path(id);
        ObjectKind kind =
                ObjectKind.ofClassName(object.path("type").asString("")).orElse(ObjectKind.GENERIC);
        ObjectDraft draft = new ObjectDraft(id, kind);
        for (Map.Entry<String, JsonNode> e : object.path("attributes").properties()) {
            if (e.getValue().isNumber()) {
                draft.put(e.getKey(), AttributeValue.of(e.getValue().asDouble()));
            }
        }
        for (JsonNode geometry : object.path("geometry")) {
            geometry(draft, geometry, points);
        }
        for (JsonNode child : object.path("children")) {
            draft.addChild(draft(child.asString(), objects, points));
        }
        return draft;
    }

    private static void geometry(ObjectDraft draft, JsonNode geometry, double[] points) {
        boolean solid = geometry.path("type").asString("").equals("Solid");
        draft.geometry(
                Lod.parse(geometry.path("lod").asString("0")), solid ? GeometryType.SOLID : GeometryType.MULTI_SURFACE);
        JsonNode semantics = geometry.path("semantics");
        List<Integer> kinds = new ArrayList<>();
        for (JsonNode surface : semantics.path("surfaces")) {
            kinds.add(
                    draft.semantic(SurfaceKind.ofClassName(surface.path("type").asString("")), null));
        }
        JsonNode boundaries = geometry.path("boundaries");
        for (int shell = 0; shell < (solid ? boundaries.size() : 1); shell++) {
            JsonNode polygons = solid ? boundaries.path(shell) : boundaries;
            JsonNode values = solid ? semantics.path("values").path(shell) : semantics.path("values");
            for (int p = 0; p < polygons.size(); p++) {
                draft.surface(
                        values.path(p).isNumber() ? kinds.get(values.path(p).asInt()) : -1);
                for (JsonNode ring : polygons.path(p)) {
                    double[] xyz = new double[ring.size() * 3];
                    for (int i = 0; i < ring.size(); i++) {
                        System.arraycopy(points, ring.path(i).asInt() * 3, xyz, i * 3, 3);
                    }
                    draft.ring(xyz, 0, ring.size());
                }
            }
            if (shell + 1 < boundaries.size() && solid) {
                draft.nextShell();
            }
        }
    }
}
