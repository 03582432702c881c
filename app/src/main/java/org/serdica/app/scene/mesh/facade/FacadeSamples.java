package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import java.util.List;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/**
 * Places on the walls and roofs of a tile, a few metres apart, and the picture that a map of them is laid over the tile
 * with: a mesh a little in front of the facades, and for every place its texels. Immutable.
 */
public final class FacadeSamples {
    /** A storey apart: levels and shadows change over such distances. */
    public static final double USUAL_SPACING_M = 3;

    /** In front of the wall, so that it hides what lies on the wall even from a kilometre away. */
    private static final float LIFT_M = 0.2f;

    private static final int NO_SAMPLE = -1;

    private final Frame frame;
    private final TileMesh mesh;
    private final float[] uv;
    private final int width;
    private final int height;
    private final float[] place;
    private final float[] facing;
    private final int[] object;
    private final int[] sampleOfTexel;

    private FacadeSamples(FacadeLayout layout, TileMesh mesh, List<Patch> patches, int count) {
        frame = layout.frame();
        this.mesh = mesh;
        uv = layout.textureCoordinates();
        width = layout.width();
        height = layout.height();
        place = new float[count * 3];
        facing = new float[count * 3];
        object = new int[count];
        sampleOfTexel = new int[width * height];
        Arrays.fill(sampleOfTexel, NO_SAMPLE);
        int next = 0;
        for (Patch patch : patches) {
            next = add(patch, next);
        }
    }

    /**
     * The places on a mesh of a tile.
     *
     * @param spacingM about how far they lie apart; further where there would be too many for one picture
     */
    public static FacadeSamples of(Tile tile, TileMesh mesh, Frame frame, double spacingM) {
        FacadeLayout layout = FacadeLayout.of(tile, mesh, frame, spacingM);
        List<Patch> patches = layout.patches().stream()
                .filter(p -> p.role() != PatchRole.PLAIN)
                .toList();
        int count = patches.stream().mapToInt(p -> p.width() * p.height()).sum();
        return new FacadeSamples(layout, lifted(mesh, layout.patches()), patches, count);
    }

    /** The mesh moved out along the normals of its surfaces; points are not shared between them. */
    private static TileMesh lifted(TileMesh mesh, List<Patch> patches) {
        int[] surfaces = mesh.surface();
        int highest = Arrays.stream(surfaces).max().orElse(-1);
        Patch[] patchOf = new Patch[highest + 1];
        for (Patch patch : patches) {
            for (int part : patch.parts()) {
                patchOf[part] = patch;
            }
        }
        float[] from = mesh.points();
        float[] to = from.clone();
        for (int k = 0; k < mesh.corner().length; k++) {
            PlaneBasis basis = patchOf[surfaces[k / 3]].basis();
            int p = mesh.corner()[k] * 3;
            to[p] = from[p] + basis.nx() * LIFT_M;
            to[p + 1] = from[p + 1] + basis.ny() * LIFT_M;
            to[p + 2] = from[p + 2] + basis.nz() * LIFT_M;
        }
        return new TileMesh(to, mesh.corner(), surfaces, mesh.object());
    }

    private int add(Patch patch, int first) {
        PlaneBasis basis = patch.basis();
        int sample = first;
        for (int row = 0; row < patch.height(); row++) {
            float v = patch.v(row);
            for (int column = 0; column < patch.width(); column++) {
                float u = patch.u(column);
                place[sample * 3] = basis.x(u, v);
                place[sample * 3 + 1] = basis.y(u, v);
                place[sample * 3 + 2] = basis.z(v);
                facing[sample * 3] = basis.nx();
                facing[sample * 3 + 1] = basis.ny();
                facing[sample * 3 + 2] = basis.nz();
                object[sample] = patch.object();
                sample++;
            }
        }
        fillTexels(patch, first);
        return sample;
    }

    /** The gutter repeats the edge. */
    private void fillTexels(Patch patch, int first) {
        for (int row = -Patch.GUTTER; row < patch.height() + Patch.GUTTER; row++) {
            int sampleRow = first + Math.clamp(row, 0, patch.height() - 1) * patch.width();
            int texelRow = (patch.y() + row) * width + patch.x();
            for (int column = -Patch.GUTTER; column < patch.width() + Patch.GUTTER; column++) {
                sampleOfTexel[texelRow + column] = sampleRow + Math.clamp(column, 0, patch.width() - 1);
            }
        }
    }

    public int count() {
        return object.length;
    }

    /** Where a place lies, on the surface itself. */
    public double x(int sample) {
        return frame.originX() + place[sample * 3];
    }

    public double y(int sample) {
        return frame.originY() + place[sample * 3 + 1];
    }

    public double z(int sample) {
        return frame.originZ() + place[sample * 3 + 2];
    }

    /** Which way is out, a vector of length 1. */
    public float facingX(int sample) {
        return facing[sample * 3];
    }

    public float facingY(int sample) {
        return facing[sample * 3 + 1];
    }

    public float facingZ(int sample) {
        return facing[sample * 3 + 2];
    }

    /** The tile's object that the place belongs to. */
    public int object(int sample) {
        return object[sample];
    }

    /** The mesh to lay the picture over, a little in front of the tile's own. */
    public TileMesh mesh() {
        return mesh;
    }

    /** Two floats for each point of the mesh. */
    public float[] textureCoordinates() {
        return uv;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * The picture in premultiplied colours.
     *
     * @param argb a colour for every place, not premultiplied; alpha 0 leaves the facade as it is
     */
    public int[] picture(int[] argb) {
        int[] premultiplied = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            premultiplied[i] = premultiply(argb[i]);
        }
        int[] texels = new int[sampleOfTexel.length];
        for (int i = 0; i < texels.length; i++) {
            texels[i] = sampleOfTexel[i] == NO_SAMPLE ? 0 : premultiplied[sampleOfTexel[i]];
        }
        return texels;
    }

    private static int premultiply(int argb) {
        int a = argb >>> 24;
        int r = ((argb >> 16 & 0xFF) * a + 127) / 255;
        int g = ((argb >> 8 & 0xFF) * a + 127) / 255;
        int b = ((argb & 0xFF) * a + 127) / 255;
        return a << 24 | r << 16 | g << 8 | b;
    }
}
