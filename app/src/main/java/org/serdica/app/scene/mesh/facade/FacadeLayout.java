package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;
import java.util.List;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;

/** Where each surface of a tile's mesh lies in the tile's atlas. Immutable; colours are the skin's business. */
final class FacadeLayout {
    /** What graphics cards and JavaFX take without asking. */
    static final int MAX_SIDE = 4096;

    private static final double COARSER = 1.25;

    /** Undersides and ground plates show one colour and need hardly any texels. */
    private static final double PLAIN_COARSENESS = 8;

    private final Tile tile;
    private final Frame frame;
    private final double texelM;
    private final int width;
    private final int height;
    private final Patch[] patches;
    private final float[] uv;
    private final Seams seams;

    private FacadeLayout(Tile tile, Frame frame, double texelM, int width, int height, Patch[] patches, float[] uv) {
        this.tile = tile;
        this.frame = frame;
        this.texelM = texelM;
        this.width = width;
        this.height = height;
        this.patches = patches;
        this.uv = uv;
        seams = Seams.among(tile, patches);
    }

    /** Lays out a mesh with texels of about {@code texelM}, coarser where the atlas would outgrow {@link #MAX_SIDE}. */
    static FacadeLayout of(Tile tile, TileMesh mesh, Frame frame, double texelM) {
        SurfaceOutlines outlines = SurfaceOutlines.of(tile, mesh);
        double texel = texelM;
        while (true) {
            Patch[] patches = sized(outlines.patches(), texel);
            ShelfPacking packing = pack(patches);
            if (packing.width <= MAX_SIDE && packing.height <= MAX_SIDE) {
                for (int i = 0; i < patches.length; i++) {
                    Patch p = patches[i];
                    patches[i] = p.at(packing.x[i] + Patch.GUTTER, packing.y[i] + Patch.GUTTER, p.width(), p.height());
                }
                float[] uv = outlines.textureCoordinates(mesh, patches, packing.width, packing.height);
                return new FacadeLayout(tile, frame, texel, packing.width, packing.height, patches, uv);
            }
            texel *= COARSER;
        }
    }

    private static Patch[] sized(Patch[] outlines, double texel) {
        Patch[] patches = new Patch[outlines.length];
        for (int i = 0; i < patches.length; i++) {
            Patch p = outlines[i];
            double t = p.role() == PatchRole.PLAIN ? texel * PLAIN_COARSENESS : texel;
            patches[i] = p.at(0, 0, texels(p.lengthM(), t), texels(p.heightM(), t));
        }
        return patches;
    }

    private static int texels(float metres, double texel) {
        return Math.max(1, (int) Math.ceil(metres / texel - 1e-3));
    }

    private static ShelfPacking pack(Patch[] patches) {
        int[] w = new int[patches.length];
        int[] h = new int[patches.length];
        byte[] group = new byte[patches.length];
        for (int i = 0; i < patches.length; i++) {
            w[i] = patches[i].width() + 2 * Patch.GUTTER;
            h[i] = patches[i].height() + 2 * Patch.GUTTER;
            group[i] = (byte) (patches[i].role().isRoof() ? 1 : 0);
        }
        return new ShelfPacking(w, h, group, MAX_SIDE);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The texel size that came out, in metres. */
    double texelM() {
        return texelM;
    }

    /** Two floats for each point of the mesh, in its order; v runs down the picture. */
    float[] textureCoordinates() {
        return uv;
    }

    /** Where pieces of one wall or roof meet. */
    Seams seams() {
        return seams;
    }

    Tile tile() {
        return tile;
    }

    Frame frame() {
        return frame;
    }

    List<Patch> patches() {
        return Arrays.asList(patches);
    }
}
