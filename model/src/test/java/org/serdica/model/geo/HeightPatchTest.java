package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HeightPatchTest {
    /** 4 x 3 nodes, 10 m apart: 0 to 11, row by row. */
    private final HeightRaster raster =
            new HeightRaster(0, 0, 10, 4, 3, new float[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});

    @Test
    void changesItsNodesAndNoOthers() {
        HeightRaster patched = raster.with(new HeightPatch(1, 1, 2, 1, new float[] {50, 60}));

        assertThat(patched.node(1, 1)).isEqualTo(50);
        assertThat(patched.node(2, 1)).isEqualTo(60);
        assertThat(patched.node(3, 1)).isEqualTo(7);
        assertThat(raster.node(1, 1)).isEqualTo(5);
        assertThat(patched.bounds().maxZ()).isEqualTo(60);
    }

    @Test
    void keepsTheBoundsTrueWhereTheHighestNodeSinks() {
        HeightRaster patched = raster.with(new HeightPatch(3, 2, 1, 1, new float[] {-5}));

        assertThat(patched.bounds()).isEqualTo(new Bounds(0, 0, -5, 30, 20, 10));
    }

    @Test
    void isFoundAsTheDifferenceOfTwoRasters() {
        HeightPatch patch = new HeightPatch(1, 0, 2, 2, new float[] {9, 2, 5, Float.NaN});

        assertThat(raster.differenceTo(raster.with(patch))).contains(patch);
        assertThat(raster.differenceTo(raster.with(HeightPatch.of(raster, 0, 0, 4, 3))))
                .isEmpty();
    }

    @Test
    void mustLieWithinTheRaster() {
        HeightPatch outside = new HeightPatch(3, 2, 2, 1, new float[] {1, 2});

        assertThat(outside.fits(raster)).isFalse();
        assertThatThrownBy(() -> raster.with(outside)).isInstanceOf(IllegalArgumentException.class);
    }
}
