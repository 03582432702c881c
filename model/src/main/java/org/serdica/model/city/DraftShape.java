package org.serdica.model.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** The geometry of a draft as arrays that grow: geometries own surfaces, those rings, those vertices. */
final class DraftShape {
    // Many drafts wait for their tile at once: what is empty they share, and what has a known size gets just that.
    private static final byte[] NO_BYTES = {};
    private static final int[] NO_INTS = {};
    private static final int[] FIRST = {0};
    private static final double[] NO_POINTS = {};
    private static final GeometryType[] NO_TYPES = {};
    private static final Material[] NO_MATERIALS = {};
    private static final Texture[] NO_TEXTURES = {};
    private static final String[] NO_NAMES = {};

    byte[] geometryLod = NO_BYTES;
    GeometryType[] geometryType = NO_TYPES;
    int[] surfaceStart = FIRST;
    int geometryCount;
    int[] surfaceSemantic = NO_INTS;

    /** Reaches as far as there are inner shells, see {@link #shell(int)}. */
    private byte[] surfaceShell = NO_BYTES;

    @Nullable
    Material[] surfaceMaterial = NO_MATERIALS;

    @Nullable
    Texture[] surfaceTexture = NO_TEXTURES;

    @Nullable
    String[] surfaceName = NO_NAMES;

    int[] ringStart = FIRST;
    int surfaceCount;
    int[] vertexStart = FIRST;
    int ringCount;
    double[] xyz = NO_POINTS;

    float @Nullable [] uv;
    int vertexCount;
    private byte shell;
    /** Never an empty one. */
    @Nullable
    BitSet inComposite;

    void geometry(int lod, GeometryType type) {
        geometryLod = grown(geometryLod, geometryCount + 1);
        if (geometryCount == geometryType.length) {
            geometryType = Arrays.copyOf(geometryType, grown(geometryCount, geometryCount + 1));
        }
        surfaceStart = grown(surfaceStart, geometryCount + 2);
        geometryLod[geometryCount] = (byte) lod;
        geometryType[geometryCount++] = type;
        surfaceStart[geometryCount] = surfaceCount;
        shell = 0;
    }

    void nextShell() {
        shell++;
    }

    void surface(int semantic, @Nullable Material material, @Nullable Texture texture) {
        if (geometryCount == 0) {
            throw new IllegalStateException("a surface needs a geometry first");
        }
        surfaceSemantic = grown(surfaceSemantic, surfaceCount + 1);
        ringStart = grown(ringStart, surfaceCount + 2);
        surfaceSemantic[surfaceCount] = semantic;
        if (shell != shell(surfaceCount)) {
            surfaceShell = grown(surfaceShell, surfaceCount + 1);
            shell(surfaceCount, shell);
        }
        if (material != null) {
            if (surfaceMaterial.length <= surfaceCount) {
                surfaceMaterial = Arrays.copyOf(surfaceMaterial, Math.max(8, surfaceCount * 2));
            }
            surfaceMaterial[surfaceCount] = material;
        }
        if (texture != null) {
            if (surfaceTexture.length <= surfaceCount) {
                surfaceTexture = Arrays.copyOf(surfaceTexture, Math.max(8, surfaceCount * 2));
            }
            surfaceTexture[surfaceCount] = texture;
        }
        surfaceCount++;
        ringStart[surfaceCount] = ringCount;
        surfaceStart[geometryCount] = surfaceCount;
    }

    /** 0 for the outer shell, 1.. for inner ones. */
    byte shell(int surface) {
        return surface < surfaceShell.length ? surfaceShell[surface] : 0;
    }

    /** Says in which shell a surface is; those of which it was never said are in the outer one. */
    void shell(int surface, byte its) {
        if (surface < surfaceShell.length) {
            surfaceShell[surface] = its;
        }
    }

    /** So much more is to come. */
    void expect(int surfaces, int rings, int vertices) {
        surfaceSemantic = grown(surfaceSemantic, surfaceCount + surfaces);
        ringStart = grown(ringStart, surfaceCount + surfaces + 1);
        vertexStart = grown(vertexStart, ringCount + rings + 1);
        xyz = grown(xyz, (vertexCount + vertices) * 3);
    }

    void nameSurface(String name) {
        if (surfaceName.length < surfaceCount) {
            surfaceName = Arrays.copyOf(surfaceName, Math.max(8, surfaceCount * 2));
        }
        surfaceName[surfaceCount - 1] = name;
    }

    @Nullable
    String surfaceName(int surface) {
        return surface < surfaceName.length ? surfaceName[surface] : null;
    }

    void setInComposite() {
        BitSet members = inComposite == null ? new BitSet() : inComposite;
        members.set(geometryCount - 1);
        inComposite = members;
    }

    boolean isInComposite(int geometry) {
        return inComposite != null && inComposite.get(geometry);
    }

    /** Says of each geometry whether it is one of those. */
    void composites(boolean[] isOne) {
        BitSet members = new BitSet();
        for (int g = 0; g < isOne.length; g++) {
            members.set(g, isOne[g]);
        }
        inComposite = members.isEmpty() ? null : members;
    }

    void ring(double[] points, int from, int count, float @Nullable [] texture, int textureFrom) {
        if (surfaceCount == 0) {
            throw new IllegalStateException("a ring needs a surface first");
        }
        vertexStart = grown(vertexStart, ringCount + 2);
        xyz = grown(xyz, (vertexCount + count) * 3);
        System.arraycopy(points, from, xyz, vertexCount * 3, count * 3);
        if (texture != null || uv != null) {
            float[] grown = uv == null ? new float[xyz.length / 3 * 2] : uv;
            if (grown.length < (vertexCount + count) * 2) {
                grown = Arrays.copyOf(grown, Math.max((vertexCount + count) * 2, grown.length * 2));
            }
            if (texture != null) {
                System.arraycopy(texture, textureFrom, grown, vertexCount * 2, count * 2);
            }
            uv = grown;
        }
        vertexCount += count;
        vertexStart[++ringCount] = vertexCount;
        ringStart[surfaceCount] = ringCount;
    }

    void reverseRings() {
        for (int ring = 0; ring < ringCount; ring++) {
            for (int a = vertexStart[ring], b = vertexStart[ring + 1] - 1; a < b; a++, b--) {
                for (int i = 0; i < 3; i++) {
                    double held = xyz[a * 3 + i];
                    xyz[a * 3 + i] = xyz[b * 3 + i];
                    xyz[b * 3 + i] = held;
                }
                for (int i = 0; uv != null && i < 2; i++) {
                    float held = uv[a * 2 + i];
                    uv[a * 2 + i] = uv[b * 2 + i];
                    uv[b * 2 + i] = held;
                }
            }
        }
    }

    DraftShape copy() {
        DraftShape copy = new DraftShape();
        copy.geometryLod = geometryLod.clone();
        copy.geometryType = geometryType.clone();
        copy.surfaceStart = surfaceStart.clone();
        copy.geometryCount = geometryCount;
        copy.surfaceSemantic = surfaceSemantic.clone();
        copy.surfaceShell = surfaceShell.clone();
        copy.surfaceMaterial = surfaceMaterial.clone();
        copy.surfaceTexture = surfaceTexture.clone();
        copy.ringStart = ringStart.clone();
        copy.surfaceCount = surfaceCount;
        copy.vertexStart = vertexStart.clone();
        copy.ringCount = ringCount;
        copy.xyz = xyz.clone();
        copy.uv = uv == null ? null : uv.clone();
        copy.vertexCount = vertexCount;
        copy.shell = shell;
        copy.surfaceName = surfaceName.clone();
        copy.inComposite = inComposite == null ? null : (BitSet) inComposite.clone();
        return copy;
    }

    void moveBy(double dx, double dy, double dz) {
        for (int i = 0; i < vertexCount * 3; i += 3) {
            xyz[i] += dx;
            xyz[i + 1] += dy;
            xyz[i + 2] += dz;
        }
    }

    /** Puts all points on the grid that tiles keep, wherever the tile's anchor will be. */
    void snap() {
        for (int i = 0; i < vertexCount * 3; i++) {
            xyz[i] = onGrid(xyz[i]) * Tile.UNIT;
        }
    }

    static double onGrid(double metres) {
        return Math.rint(metres / Tile.UNIT);
    }

    @Nullable
    Material material(int surface) {
        return surface < surfaceMaterial.length ? surfaceMaterial[surface] : null;
    }

    @Nullable
    Texture texture(int surface) {
        return surface < surfaceTexture.length ? surfaceTexture[surface] : null;
    }

    /** The finest level of detail that has surfaces, in tenths; -1 if none has. */
    private int finestLod() {
        int finest = -1;
        for (int g = 0; g < geometryCount; g++) {
            finest = geometryType[g].isSurface() ? Math.max(finest, geometryLod[g]) : finest;
        }
        return finest;
    }

    int triangleEstimate() {
        int finest = finestLod();
        int triangles = 0;
        for (int g = 0; g < geometryCount; g++) {
            if (geometryLod[g] == finest && geometryType[g].isSurface()) {
                for (int s = surfaceStart[g]; s < surfaceStart[g + 1]; s++) {
                    int points = vertexStart[ringStart[s + 1]] - vertexStart[ringStart[s]];
                    triangles += Math.max(0, points + 2 * (ringStart[s + 1] - ringStart[s]) - 4);
                }
            }
        }
        return triangles;
    }

    List<ObjectDraft.Surface> finestSurfaces() {
        int finest = finestLod();
        List<ObjectDraft.Surface> surfaces = new ArrayList<>();
        for (int g = 0; g < geometryCount; g++) {
            boolean wanted = geometryLod[g] == finest && geometryType[g].isSurface();
            for (int s = surfaceStart[g]; wanted && s < surfaceStart[g + 1]; s++) {
                List<double[]> rings = new ArrayList<>(ringStart[s + 1] - ringStart[s]);
                for (int r = ringStart[s]; r < ringStart[s + 1]; r++) {
                    rings.add(Arrays.copyOfRange(xyz, vertexStart[r] * 3, vertexStart[r + 1] * 3));
                }
                surfaces.add(new ObjectDraft.Surface(rings, material(s)));
            }
        }
        return surfaces;
    }

    Bounds bounds() {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = x0;
        double z0 = x0;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = x1;
        double z1 = x1;
        for (int i = 0; i < vertexCount * 3; i += 3) {
            x0 = Math.min(x0, xyz[i]);
            x1 = Math.max(x1, xyz[i]);
            y0 = Math.min(y0, xyz[i + 1]);
            y1 = Math.max(y1, xyz[i + 1]);
            z0 = Math.min(z0, xyz[i + 2]);
            z1 = Math.max(z1, xyz[i + 2]);
        }
        return new Bounds(x0, y0, z0, x1, y1, z1);
    }

    private static byte[] grown(byte[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, grown(a.length, need));
    }

    private static int[] grown(int[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, grown(a.length, need));
    }

    private static double[] grown(double[] a, int need) {
        return need <= a.length ? a : Arrays.copyOf(a, Math.max(grown(a.length, need), a.length == 0 ? 0 : 48));
    }

    /** What begins gets what it asks for: mostly no more follows. */
    private static int grown(int length, int need) {
        return length <= 1 ? need : Math.max(need, Math.max(8, length * 2));
    }
}
