package org.serdica.importers.export.cityjson;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.serdica.importers.export.JsonValues;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import tools.jackson.core.JsonGenerator;

/** Geometries: boundaries, and semantics, materials and textures in arrays of the same nesting. */
final class GeometryJson {
    private static final String THEME = "visual";

    private final JsonGenerator json;
    private final Vertices vertices;
    private final Looks looks;
    private final Tally tally;
    private final JsonValues values;

    /** What stands in an array for each surface. */
    private interface Member {
        void write(int surface) throws IOException;
    }

    GeometryJson(JsonGenerator json, Vertices vertices, Looks looks, Tally tally) {
        this.json = json;
        this.vertices = vertices;
        this.looks = looks;
        this.tally = tally;
        values = new JsonValues(json, tally);
    }

    /** Geometries from one to before another that are written as one: solids of a composite one, or a single one. */
    private record Run(Tile tile, int from, int to) {
        static Run from(Tile tile, int g, int end) {
            int to = g + 1;
            while (isSolidOfOne(tile, g) && to < end && isSolidOfOne(tile, to) && tile.lod(to) == tile.lod(g)) {
                to++;
            }
            return new Run(tile, g, to);
        }

        private static boolean isSolidOfOne(Tile tile, int g) {
            return tile.type(g) == GeometryType.SOLID && tile.isInComposite(g);
        }

        boolean isComposite() {
            return isSolidOfOne(tile, from);
        }

        int firstSurface() {
            return tile.surfaceStart(from);
        }

        int endSurface() {
            return tile.surfaceEnd(to - 1);
        }
    }

    /**
     * Writes the geometry that begins there, with those after it that make up one composite solid with it.
     *
     * @return the geometry after it
     */
    int write(Tile tile, int g, int end, boolean relief) throws IOException {
        Run run = Run.from(tile, g, end);
        write(run, relief);
        return run.to();
    }

    private void write(Run run, boolean relief) throws IOException {
        Tile tile = run.tile();
        int g = run.from();
        GeometryType type = tile.type(g);
        json.writeStartObject();
        if (relief && type == GeometryType.MULTI_SURFACE) {
            tally.lost("whether several surfaces are one", "the ground always is in CityJSON");
        }
        json.writeStringProperty("type", run.isComposite() ? "CompositeSolid" : name(type, relief));
        json.writeStringProperty("lod", Lod.text(tile.lod(g)));
        json.writeName("boundaries");
        switch (type) {
            case MULTI_POINT -> {
                json.writeStartArray();
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    json.writeNumber(vertices.index(tile, tile.vertexStart(tile.ringStart(s))));
                }
                json.writeEndArray();
            }
            case MULTI_CURVE -> each(run, s -> ring(tile, tile.ringStart(s)));
            default -> {
                each(run, s -> {
                    json.writeStartArray();
                    for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
                        ring(tile, r);
                    }
                    json.writeEndArray();
                });
                semantics(run);
                materials(run);
                textures(run);
            }
        }
        json.writeEndObject();
    }

    /** A relief's surface is one by definition, whatever file it came from. */
    private static String name(GeometryType type, boolean relief) {
        return switch (type) {
            case SOLID -> "Solid";
            case MULTI_SURFACE -> relief ? "CompositeSurface" : "MultiSurface";
            case COMPOSITE_SURFACE -> "CompositeSurface";
            case MULTI_CURVE -> "MultiLineString";
            case MULTI_POINT -> "MultiPoint";
        };
    }

    /** An array over the surfaces; of a solid, one over its shells with one each over their surfaces. */
    private void each(Run run, Member member) throws IOException {
        if (!run.isComposite()) {
            each(run.tile(), run.from(), member);
            return;
        }
        json.writeStartArray();
        for (int g = run.from(); g < run.to(); g++) {
            each(run.tile(), g, member);
        }
        json.writeEndArray();
    }

    private void each(Tile tile, int g, Member member) throws IOException {
        boolean shells = tile.type(g) == GeometryType.SOLID;
        json.writeStartArray();
        int shell = -1;
        for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
            for (; shells && shell < tile.shell(s); shell++) {
                if (shell >= 0) {
                    json.writeEndArray();
                }
                json.writeStartArray();
            }
            member.write(s);
        }
        if (shell >= 0) {
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void ring(Tile tile, int ring) {
        json.writeStartArray();
        for (int v = tile.vertexStart(ring); v < tile.vertexEnd(ring); v++) {
            json.writeNumber(vertices.index(tile, v));
        }
        json.writeEndArray();
    }

    private void semantics(Run run) throws IOException {
        Tile tile = run.tile();
        List<Integer> used = new ArrayList<>();
        for (int s = run.firstSurface(); s < run.endSurface(); s++) {
            use(tile, tile.semantic(s), used);
        }
        if (used.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart("semantics");
        json.writeArrayPropertyStart("surfaces");
        for (int semantic : used) {
            surface(tile, semantic, used);
        }
        json.writeEndArray();
        json.writeName("values");
        each(run, s -> number(used.indexOf(known(tile, tile.semantic(s)))));
        json.writeEndObject();
    }

    /** What a surface is an opening of comes before it. */
    private void use(Tile tile, int meaning, List<Integer> used) {
        if (meaning >= 0 && tile.semanticKind(meaning) == SurfaceKind.UNKNOWN) {
            tally.lost(
                    "surfaces of classes outside CityJSON",
                    "their class is not known; the surface itself is written, as a piece of what it is in");
        }
        int semantic = known(tile, meaning);
        if (semantic < 0 || used.contains(semantic)) {
            return;
        }
        use(tile, tile.semanticParent(semantic), used);
        used.add(semantic);
    }

    /** The nearest thematic surface of a known class that one is in, or is itself; -1 if there is none. */
    private static int known(Tile tile, int meaning) {
        int semantic = meaning;
        while (semantic >= 0 && tile.semanticKind(semantic) == SurfaceKind.UNKNOWN) {
            semantic = tile.semanticParent(semantic);
        }
        return semantic;
    }

    private void surface(Tile tile, int semantic, List<Integer> used) {
        json.writeStartObject();
        json.writeStringProperty("type", tile.semanticKind(semantic).className());
        String id = tile.semanticId(semantic);
        if (id != null) {
            json.writeStringProperty("id", id);
        }
        int parent = used.indexOf(known(tile, tile.semanticParent(semantic)));
        if (parent >= 0) {
            json.writeNumberProperty("parent", parent);
        }
        List<Integer> children = used.stream()
                .filter(s -> known(tile, tile.semanticParent(s)) == semantic)
                .toList();
        if (!children.isEmpty()) {
            json.writeArrayPropertyStart("children");
            children.forEach(child -> json.writeNumber(used.indexOf(child)));
            json.writeEndArray();
        }
        tile.semanticAttributes(semantic).forEach((name, value) -> {
            switch (name) {
                case "type", "id", "parent", "children" ->
                    tally.lost("attributes of surfaces named " + name, "CityJSON has another use for the name");
                default -> values.property(name, value);
            }
        });
        json.writeEndObject();
    }

    private void number(int value) {
        if (value < 0) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private void materials(Run run) throws IOException {
        Tile tile = run.tile();
        boolean any = false;
        for (int s = run.firstSurface(); s < run.endSurface() && !any; s++) {
            any = tile.material(s) >= 0;
        }
        if (any) {
            theme("material");
            each(run, s -> number(looks.material(tile.material(s))));
            endTheme();
        }
    }

    private void textures(Run run) throws IOException {
        Tile tile = run.tile();
        boolean any = false;
        for (int s = run.firstSurface(); s < run.endSurface() && !any; s++) {
            any = tile.hasTextureCoordinates() && looks.texture(tile.texture(s)) >= 0;
        }
        if (any) {
            theme("texture");
            each(run, s -> texture(tile, s));
            endTheme();
        }
    }

    private void texture(Tile tile, int s) throws IOException {
        int number = looks.texture(tile.texture(s));
        json.writeStartArray();
        for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
            json.writeStartArray();
            number(number);
            for (int v = tile.vertexStart(r); number >= 0 && v < tile.vertexEnd(r); v++) {
                json.writeNumber(looks.coordinate(tile.u(v), tile.v(v)));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void theme(String member) {
        json.writeObjectPropertyStart(member);
        json.writeObjectPropertyStart(THEME);
        json.writeName("values");
    }

    private void endTheme() {
        json.writeEndObject();
        json.writeEndObject();
    }
}
