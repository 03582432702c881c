package org.serdica.model.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.serdica.model.geo.Bounds;

/**
 * A draft whose geometry lies flat: as whole numbers in a row, coordinates in tenths of a millimetre as a tile keeps
 * them. Hundreds of thousands wait for their tiles while a city is read; so they take up a third of what a draft does.
 *
 * @param page holds the numbers, those of others too; see {@link Pages} for their order
 * @param from where its own begin
 */
record FlatDraft(
        String id,
        ObjectKind kind,
        Map<String, AttributeValue> attributes,
        List<ObjectDraft.Semantic> semantics,
        List<FlatDraft> children,
        int[] page,
        int from)
        implements Packable {
    static final int MATERIALS = 1;
    static final int TEXTURES = 2;
    static final int TEXTURE_COORDINATES = 4;
    static final int SHELLS = 8;

    /** Numbers before the geometries: four counts, what there is, and the anchor as the bits of three doubles. */
    private static final int HEAD = 11;

    int geometries() {
        return page[from];
    }

    int surfaces() {
        return page[from + 1];
    }

    int rings() {
        return page[from + 2];
    }

    int vertices() {
        return page[from + 3];
    }

    boolean has(int what) {
        return (page[from + 4] & what) != 0;
    }

    /** What its coordinates count from, along one axis: a whole number of metres. */
    double anchor(int axis) {
        long high = page[from + 5 + axis * 2];
        return Double.longBitsToDouble(high << 32 | page[from + 6 + axis * 2] & 0xFFFFFFFFL);
    }

    /**
     * Where its geometries stand in the page: each with its level of detail, its type, and the end of its surfaces. The
     * surfaces follow: each with its semantic, the end of its rings, and its shell, material and texture if there are
     * any; then the ends of the rings, the points, and the bits of their texture coordinates.
     */
    int body() {
        return from + HEAD;
    }

    /** Lays drafts flat, one behind the other. Not thread-safe; what was laid may be read by many threads. */
    static final class Pages {
        private static final int PAGE = 1 << 15;
        private static final double REACH_M = 200_000;

        private final Interner interner;
        private int[] page = {};
        private int at;

        /** @param interner numbers materials and textures */
        Pages(Interner interner) {
            this.interner = interner;
        }

        /**
         * The same object; attributes and thematic surfaces are shared with the draft, which nobody may change any more.
         *
         * @param box around the object and its family
         * @throws IllegalArgumentException if a coordinate is no number or lies too far from the others
         */
        FlatDraft lay(ObjectDraft draft, Bounds box) {
            return box.isEmpty()
                    ? lay(draft, 0, 0, 0)
                    : lay(draft, Math.rint(box.centreX()), Math.rint(box.centreY()), Math.rint(box.centreZ()));
        }

        private FlatDraft lay(ObjectDraft d, double x, double y, double z) {
            DraftShape s = d.shape;
            int what = what(s);
            int perSurface = 2 + Integer.bitCount(what & (SHELLS | MATERIALS | TEXTURES));
            int perVertex = (what & TEXTURE_COORDINATES) == 0 ? 3 : 5;
            int need = HEAD
                    + s.geometryCount * 3
                    + s.surfaceCount * perSurface
                    + s.ringCount
                    + Math.multiplyExact(s.vertexCount, perVertex);
            if (page.length - at < need) {
                page = new int[Math.max(PAGE, need)];
                at = 0;
            }
            int from = at;
            page[at++] = s.geometryCount;
            page[at++] = s.surfaceCount;
            page[at++] = s.ringCount;
            page[at++] = s.vertexCount;
            page[at++] = what;
            anchor(x);
            anchor(y);
            anchor(z);
            for (int g = 0; g < s.geometryCount; g++) {
                int flag = s.isInComposite(g) ? Tile.IN_COMPOSITE : 0;
                page[at++] = s.geometryLod[g];
                page[at++] = s.geometryType[g].ordinal() | flag;
                page[at++] = s.surfaceStart[g + 1];
            }
            surfaces(s, what);
            for (int r = 0; r < s.ringCount; r++) {
                page[at++] = s.vertexStart[r + 1];
            }
            for (int i = 0; i < s.vertexCount * 3; i += 3) {
                page[at++] = fixed(s.xyz[i] - x);
                page[at++] = fixed(s.xyz[i + 1] - y);
                page[at++] = fixed(s.xyz[i + 2] - z);
            }
            for (int i = 0; s.uv != null && i < s.vertexCount * 2; i++) {
                page[at++] = Float.floatToRawIntBits(s.uv[i]);
            }
            // Children may begin another page.
            int[] its = page;
            return new FlatDraft(d.id(), d.kind(), d.attributes(), d.semantics, children(d, x, y, z), its, from);
        }

        private List<FlatDraft> children(ObjectDraft d, double x, double y, double z) {
            if (d.children().isEmpty()) {
                return List.of();
            }
            List<FlatDraft> children = new ArrayList<>(d.children().size());
            for (ObjectDraft child : d.children()) {
                children.add(lay(child, x, y, z));
            }
            return children;
        }

        private static int what(DraftShape s) {
            int what = (s.surfaceMaterial.length > 0 ? MATERIALS : 0)
                    | (s.surfaceTexture.length > 0 ? TEXTURES : 0)
                    | (s.uv == null ? 0 : TEXTURE_COORDINATES);
            for (int i = 0; i < s.surfaceCount && (what & SHELLS) == 0; i++) {
                what |= s.shell(i) == 0 ? 0 : SHELLS;
            }
            return what;
        }

        private void surfaces(DraftShape s, int what) {
            for (int i = 0; i < s.surfaceCount; i++) {
                page[at++] = s.surfaceSemantic[i];
                page[at++] = s.ringStart[i + 1];
                if ((what & SHELLS) != 0) {
                    page[at++] = s.shell(i);
                }
                if ((what & MATERIALS) != 0) {
                    Material material = s.material(i);
                    page[at++] = material == null ? -1 : interner.material(material);
                }
                if ((what & TEXTURES) != 0) {
                    Texture texture = s.texture(i);
                    page[at++] = texture == null ? -1 : interner.texture(texture);
                }
            }
        }

        private void anchor(double metres) {
            long bits = Double.doubleToRawLongBits(metres);
            page[at++] = (int) (bits >>> 32);
            page[at++] = (int) bits;
        }

        private static int fixed(double metres) {
            if (Double.isNaN(metres)) {
                throw new IllegalArgumentException("a coordinate is no number");
            }
            if (Math.abs(metres) > REACH_M) {
                throw new IllegalArgumentException(
                        "a coordinate lies " + Math.round(metres / 1000) + " km from the objects around it");
            }
            return (int) Math.rint(metres / Tile.UNIT);
        }
    }
}
