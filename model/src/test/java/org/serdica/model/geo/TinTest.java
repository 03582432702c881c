package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TinTest {
    /** A tent over the square 0..10: its pole, 10 m high, in the middle. */
    private final Tin tent = new Tin(
            new double[] {0, 0, 0, 10, 0, 0, 10, 10, 0, 0, 10, 0, 5, 5, 10},
            new int[] {0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4});

    @Test
    void knowsTheHeightInEveryTriangle() {
        assertThat(tent.heightAt(5, 5)).isCloseTo(10, within(1e-9));
        assertThat(tent.heightAt(2.5, 5)).isCloseTo(5, within(1e-9));
        assertThat(tent.heightAt(5, 9)).isCloseTo(2, within(1e-9));
        assertThat(tent.heightAt(0, 0)).isCloseTo(0, within(1e-9));
        assertThat(tent.heightAt(-0.1, 5)).isNaN();
    }

    @Test
    void becomesARasterOfTheSameHeights() {
        HeightRaster raster = tent.rasterised(1, 1_000);

        assertThat(raster.cols()).isEqualTo(11);
        assertThat(raster.rows()).isEqualTo(11);
        for (int c = 0; c <= 10; c++) {
            for (int r = 0; r <= 10; r++) {
                assertThat((double) raster.node(c, r)).isCloseTo(tent.heightAt(c, r), within(1e-6));
            }
        }
    }

    @Test
    void takesTheHighestOfTwoTrianglesAndIgnoresUprightOnes() {
        Tin cliff = new Tin(
                new double[] {0, 0, 1, 4, 0, 1, 0, 4, 1, 0, 0, 9, 4, 0, 9, 0, 4, 9},
                new int[] {3, 4, 5, 0, 1, 2, 0, 1, 4});

        assertThat(cliff.heightAt(1, 1)).isCloseTo(9, within(1e-9));
        assertThat(cliff.rasterised(1, 1_000).heightAt(1, 1)).isEqualTo(9);
    }

    @Test
    void keepsItsRasterWithinTheNodesAllowed() {
        HeightRaster raster = tent.rasterised(0.01, 500);

        assertThat(raster.cols() * raster.rows()).isLessThanOrEqualTo(500);
    }
}
