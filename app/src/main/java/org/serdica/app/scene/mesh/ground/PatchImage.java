package org.serdica.app.scene.mesh.ground;

import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.model.geo.Bounds;

/**
 * Which places the texels of a patch's picture stand for. The picture reaches a few texels beyond the patch, so that
 * filtering and coarser mip levels find the neighbour's colours at the seam.
 *
 * @param west of the picture's left edge
 * @param north of its upper edge
 * @param texelM a texel's side
 */
public record PatchImage(double west, double north, double texelM) {
    public static final int SIZE = 512;
    /** Texels beyond the patch on each side. */
    public static final int GUTTER = 4;

    public static PatchImage of(PatchGrid grid, Patch patch) {
        double texel = texelM(patch);
        return new PatchImage(
                grid.westOf(patch) - GUTTER * texel, grid.southOf(patch) + patch.sideM() + GUTTER * texel, texel);
    }

    public static double texelM(Patch patch) {
        return patch.sideM() / (SIZE - 2 * GUTTER);
    }

    public double sideM() {
        return SIZE * texelM;
    }

    /** The place in the middle of a column of texels. */
    public double x(int col) {
        return west + (col + 0.5) * texelM;
    }

    /** The place in the middle of a row of texels, counted from the top. */
    public double y(int row) {
        return north - (row + 0.5) * texelM;
    }

    /** Texture coordinate of a place in the patch, 0 to 1 of its side from the west or from the north. */
    public static float texture(double share) {
        return (float) ((GUTTER + share * (SIZE - 2 * GUTTER)) / SIZE);
    }

    public Bounds plan() {
        return Bounds.ofPlan(west, north - sideM(), west + sideM(), north);
    }
}
