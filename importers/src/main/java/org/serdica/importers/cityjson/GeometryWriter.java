package org.serdica.importers.cityjson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.RingFault;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Texture;

/** Lays raw geometries down in drafts: boundaries, semantics, materials and textures are walked side by side. */
final class GeometryWriter {
    private static final int LOD_NOT_SAID = 10;

    private final Shared shared;
    private final Reading reading;
    private final boolean close;
    private double[] source = new double[0];
    private int sourceCount;
    private double @Nullable [] placement;
    private int[] semantic = new int[0];
    private RawGeometry geometry = new RawGeometry("", -1, null, List.of(), null, null, -1, null, -1, null);
    private ObjectDraft draft;

    /** Where in the object the boundaries at hand stand, as a path of its JSON. */
    private String path = "";

    private int number;
    private int solid = -1;
    private int shell = -1;

    GeometryWriter(Shared shared, Reading reading, ObjectDraft draft) {
        this.shared = shared;
        this.reading = reading;
        this.close = reading.isClose();
        this.draft = draft;
    }

    void write(RawGeometry raw) {
        source = shared.vertices;
        sourceCount = shared.vertexCount;
        placement = null;
        path = "geometry[" + number++ + "]";
        if (raw.type().equals("GeometryInstance")) {
            instance(raw);
        } else {
            write(raw, raw.lod());
        }
    }

    private void instance(RawGeometry raw) {
        int at = Json.indexAt(raw.boundaries(), 0);
        double[] m = raw.matrix();
        if (raw.template() < 0
                || raw.template() >= shared.templates.size()
                || at < 0
                || at >= shared.vertexCount
                || m == null) {
            reading.warn(
                    "TEMPLATE_MISSING", draft.id(), "Its " + path + " names a template or a place that is not there.");
            return;
        }
        path = "geometry-templates.templates[" + raw.template() + "]";
        RawGeometry template = shared.templates.get(raw.template());
        double[] place = java.util.Arrays.copyOf(m, 12);
        for (int row = 0; row < 3; row++) {
            place[row * 4 + 3] += shared.vertices[at * 3 + row];
        }
        source = shared.templateVertices;
        sourceCount = source.length / 3;
        placement = place;
        write(template, template.lod());
    }

    private void write(RawGeometry raw, int lod) {
        geometry = raw;
        int level = lod < 0 ? LOD_NOT_SAID : lod;
        semantics(raw);
        solid = -1;
        shell = -1;
        Json.Nest b = raw.boundaries();
        switch (raw.type()) {
            case "MultiPoint" -> points(level, b);
            case "MultiLineString" -> lines(level, b);
            case "MultiSurface" -> {
                draft.geometry(level, GeometryType.MULTI_SURFACE);
                shell(b, raw.meaning(), raw.material(), raw.texture());
            }
            case "CompositeSurface" -> {
                draft.geometry(level, GeometryType.COMPOSITE_SURFACE);
                shell(b, raw.meaning(), raw.material(), raw.texture());
            }
            case "Solid" -> solid(level, b, raw.meaning(), raw.material(), raw.texture());
            case "MultiSolid", "CompositeSolid" -> {
                for (int i = 0; i < size(b); i++) {
                    solid = i;
                    solid(
                            level,
                            Json.at(b, i),
                            Json.at(raw.meaning(), i),
                            Json.at(raw.material(), i),
                            Json.at(raw.texture(), i));
                    if (raw.type().equals("CompositeSolid")) {
                        draft.inComposite();
                    }
                }
            }
            default ->
                reading.warn(
                        "GEOMETRY_UNKNOWN",
                        draft.id(),
                        "A geometry of the unknown type \"" + raw.type() + "\" was left out.");
        }
    }

    private static int size(Json.@Nullable Nest nest) {
        return switch (nest) {
            case null -> 0;
            case Json.Nest.Level level -> level.items().size();
            case Json.Nest.Numbers numbers -> numbers.values().length;
        };
    }

    private void semantics(RawGeometry raw) {
        semantic = new int[raw.surfaces().size()];
        int base = -1;
        for (int i = 0; i < semantic.length; i++) {
            RawGeometry.Surface s = raw.surfaces().get(i);
            // Parents come by their number in the same list, so they are numbered from the first of them.
            int parent = s.parent() >= 0 && s.parent() < semantic.length && base >= 0 ? base + s.parent() : -1;
            semantic[i] = draft.semantic(
                    new ObjectDraft.Semantic(SurfaceKind.ofClassName(s.type()), s.id(), parent, s.attributes()));
            base = i == 0 ? semantic[0] : base;
        }
    }

    private void solid(
            int lod,
            Json.@Nullable Nest shells,
            Json.@Nullable Nest meaning,
            Json.@Nullable Nest material,
            Json.@Nullable Nest texture) {
        draft.geometry(lod, GeometryType.SOLID);
        for (int i = 0; i < size(shells); i++) {
            if (i > 0) {
                draft.nextShell();
            }
            shell = i;
            shell(Json.at(shells, i), Json.at(meaning, i), Json.at(material, i), Json.at(texture, i));
        }
    }

    private void shell(
            Json.@Nullable Nest surfaces,
            Json.@Nullable Nest meaning,
            Json.@Nullable Nest material,
            Json.@Nullable Nest texture) {
        int count = size(surfaces);
        if (meaning != null && size(meaning) != count) {
            reading.warn(
                    "SEMANTICS_LENGTH",
                    draft.id(),
                    "There are " + count + " surfaces in " + path + " and " + size(meaning)
                            + " semantic values; the rest have none.");
        }
        for (int i = 0; i < count; i++) {
            int named = Json.indexAt(meaning, i);
            checked(named, semantic.length, "semantic surface", i);
            int s = named >= 0 && named < semantic.length ? semantic[named] : -1;
            int m = material == null ? geometry.wholeMaterial() : Json.indexAt(material, i);
            checked(m, shared.materials.size(), "material", i);
            surface(Json.at(surfaces, i), i, s, m, Json.at(texture, i));
        }
    }

    /** Tells of a number that names nothing. */
    private void checked(int index, int count, String what, int surface) {
        if (index >= count) {
            reading.warn(
                    "LIST_INDEX",
                    draft.id(),
                    "Surface " + place(surface) + " names " + what + " " + index + " of " + count
                            + "; it is shown without.");
        }
    }

    /** A surface's path within its object. */
    private String place(int surface) {
        return path + ".boundaries" + (solid < 0 ? "" : "[" + solid + "]") + (shell < 0 ? "" : "[" + shell + "]") + "["
                + surface + "]";
    }

    private void surface(Json.@Nullable Nest rings, int at, int meaning, int material, Json.@Nullable Nest texture) {
        int count = size(rings);
        for (int r = 0; r < count; r++) {
            if (!isSound(Json.at(rings, r), 0)) {
                reading.warn(
                        "VERTEX_INDEX",
                        draft.id(),
                        "Surface " + place(at) + " has vertices that are not there and was left out.");
                return;
            }
        }
        if (count == 0 || tellFaults(rings, count, at)) {
            return;
        }
        int picture = Json.indexAt(Json.at(texture, 0), 0);
        checked(picture, shared.textures.size(), "texture", at);
        Texture look = picture >= 0 && picture < shared.textures.size() ? shared.textures.get(picture) : null;
        Material stuff = material >= 0 && material < shared.materials.size() ? shared.materials.get(material) : null;
        draft.surface(meaning, stuff, look);
        if (close) {
            draft.nameSurface(place(at));
        }
        for (int r = 0; r < count; r++) {
            if (Json.at(rings, r) instanceof Json.Nest.Numbers(double[] corners) && (r == 0 || corners.length > 2)) {
                draft.ring(
                        xyz(corners),
                        0,
                        corners.length,
                        look == null ? null : uv(Json.at(texture, r), corners.length),
                        0);
            }
        }
    }

    /** Rings of too few points, which are left out; whether the outer one is one of them. */
    private boolean tellFaults(Json.@Nullable Nest rings, int count, int surface) {
        boolean outer = false;
        for (int r = 0; r < count; r++) {
            if (Json.at(rings, r) instanceof Json.Nest.Numbers(double[] corners) && corners.length < 3) {
                outer |= r == 0;
                if (corners.length > 0) {
                    double[] at = xyz(new double[] {corners[0]});
                    draft.fault(RingFault.Kind.TOO_FEW_POINTS, at[0], at[1], at[2], close ? place(surface) : "");
                }
            }
        }
        return outer;
    }

    private boolean isSound(Json.@Nullable Nest ring, int least) {
        if (!(ring instanceof Json.Nest.Numbers(double[] corners)) || corners.length < least) {
            return false;
        }
        for (double corner : corners) {
            int i = (int) corner;
            if (i < 0 || i >= sourceCount || !Double.isFinite(source[i * 3] + source[i * 3 + 1] + source[i * 3 + 2])) {
                return false;
            }
        }
        return true;
    }

    private double[] xyz(double[] corners) {
        double[] xyz = new double[corners.length * 3];
        double[] m = placement;
        for (int c = 0; c < corners.length; c++) {
            int from = ((int) corners[c]) * 3;
            for (int row = 0; row < 3; row++) {
                xyz[c * 3 + row] = m == null
                        ? source[from + row]
                        : m[row * 4] * source[from]
                                + m[row * 4 + 1] * source[from + 1]
                                + m[row * 4 + 2] * source[from + 2]
                                + m[row * 4 + 3];
            }
        }
        return xyz;
    }

    /** The first number of a ring's texture values is the picture, the others are its corners'. */
    private float @Nullable [] uv(Json.@Nullable Nest ring, int corners) {
        if (!(ring instanceof Json.Nest.Numbers(double[] values)) || values.length != corners + 1) {
            return null;
        }
        float[] uv = new float[corners * 2];
        for (int c = 0; c < corners; c++) {
            int i = (int) values[c + 1];
            if (i < 0 || i * 2 + 1 >= shared.uv.length) {
                return null;
            }
            uv[c * 2] = shared.uv[i * 2];
            uv[c * 2 + 1] = shared.uv[i * 2 + 1];
        }
        return uv;
    }

    private void points(int lod, Json.@Nullable Nest corners) {
        if (corners instanceof Json.Nest.Numbers(double[] c) && c.length > 0 && isSound(corners, 1)) {
            draft.geometry(lod, GeometryType.MULTI_POINT);
            double[] xyz = xyz(c);
            for (int i = 0; i < c.length; i++) {
                draft.surface(-1);
                draft.ring(xyz, i * 3, 1);
            }
        }
    }

    private void lines(int lod, Json.@Nullable Nest lines) {
        draft.geometry(lod, GeometryType.MULTI_CURVE);
        for (int i = 0; i < size(lines); i++) {
            if (Json.at(lines, i) instanceof Json.Nest.Numbers(double[] c) && isSound(Json.at(lines, i), 2)) {
                draft.surface(-1);
                draft.ring(xyz(c), 0, c.length);
            }
        }
    }
}
