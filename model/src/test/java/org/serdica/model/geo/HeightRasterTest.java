package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeightRasterTest {
    /** A plane that rises 3 m in 4 m eastwards: 5 x 3 nodes, 4 m apart, from (100, 200, 10). */
    private final HeightRaster ramp = raster(100, 200, 4, 5, 3, (c, r) -> 10 + 3 * c);

    @Test
    void isExactOnAPlane() {
        assertThat(ramp.heightAt(100, 200)).isEqualTo(10);
        assertThat(ramp.heightAt(116, 208)).isEqualTo(22);
        assertThat(ramp.heightAt(106, 203)).isEqualTo(14.5);
        assertThat(ramp.heightAt(99.9, 203)).isNaN();
        assertThat(ramp.bounds()).isEqualTo(new Bounds(100, 200, 10, 116, 208, 22));
    }

    @Test
    void knowsSlopes() {
        assertThat(ramp.riseEast(106, 203)).isCloseTo(0.75, within(1e-9));
        assertThat(ramp.riseEast(100, 203)).as("at the edge").isCloseTo(0.75, within(1e-9));
        assertThat(ramp.riseNorth(106, 203)).isZero();
        assertThat(ramp.slopeDeg(106, 203)).isCloseTo(36.87, within(0.01));
    }

    @Test
    void isMetByRaysFromAboveFromTheSideAndFromBelow() {
        assertThat(ramp.rayHit(new Ray(106, 203, 100, 0, 0, -1), 1e9)).isCloseTo(85.5, within(1e-9));
        assertThat(ramp.rayHit(new Ray(0, 203, 16, 1, 0, 0), 1e9)).isCloseTo(108, within(1e-9));
        assertThat(ramp.rayHit(new Ray(106, 203, 0, 0, 0, 1), 1e9)).isCloseTo(14.5, within(1e-9));
    }

    @Test
    void isMissedByRaysThatPassAboveOrEndBefore() {
        assertThat(ramp.rayHit(new Ray(0, 203, 23, 1, 0, 0), 1e9)).isNaN();
        assertThat(ramp.rayHit(new Ray(0, 203, 16, 1, 0, 0), 100)).isNaN();
        assertThat(ramp.rayHit(new Ray(0, 203, 16, -1, 0, 0), 1e9)).isNaN();
        assertThat(ramp.rayHit(new Ray(106, 300, 100, 0, 0, -1), 1e9)).isNaN();
    }

    @Test
    void isMetByARayAlongANodeLine() {
        assertThat(ramp.rayHit(new Ray(0, 204, 16, 1, 0, 0), 1e9)).isCloseTo(108, within(1e-9));
        assertThat(ramp.rayHit(new Ray(104, 300, 13, 0, -1, 0), 1e9)).isCloseTo(92, within(1e-3));
        assertThat(ramp.rayHit(new Ray(116, 208, 50, 0, 0, -1), 1e9)).isCloseTo(28, within(1e-9));
    }

    @Test
    void isMetWhereTheHeightsSay() {
        Random random = new Random(4);
        HeightRaster hills =
                raster(322_000, 4_730_000, 5, 200, 200, (c, r) -> 550 + 20 * Math.sin(c / 9.0) * Math.cos(r / 7.0));
        for (int i = 0; i < 300; i++) {
            Ray ray = Ray.towards(
                    322_000 + random.nextDouble() * 995,
                    4_730_000 + random.nextDouble() * 995,
                    600,
                    322_000 + random.nextDouble() * 995,
                    4_730_000 + random.nextDouble() * 995,
                    529);
            double t = hills.rayHit(ray, 1e9);

            assertThat(hills.heightAt(ray.xAt(t), ray.yAt(t))).isCloseTo(ray.zAt(t), within(1e-6));
            for (double before = 0; before < t - 0.01; before += 0.5) {
                assertThat(ray.zAt(before)).isGreaterThan(hills.heightAt(ray.xAt(before), ray.yAt(before)));
            }
        }
    }

    @Test
    void isNotMetWhereNothingIsKnown() {
        HeightRaster holed = raster(0, 0, 1, 5, 5, (c, r) -> c == 2 && r == 2 ? Double.NaN : 7);

        assertThat(holed.rayHit(new Ray(2.5, 2.5, 10, 0, 0, -1), 1e9)).isNaN();
        assertThat(holed.rayHit(new Ray(0.5, 0.5, 10, 0, 0, -1), 1e9)).isEqualTo(3);
    }

    @Test
    void layTogetherTakingTheFinest() {
        HeightRaster coarse = raster(0, 0, 10, 5, 3, (c, r) -> 1);
        HeightRaster fine = raster(10, 0, 5, 3, 3, (c, r) -> c == 0 && r == 0 ? Double.NaN : 2);
        HeightRaster both = RasterMosaic.of(List.of(coarse, fine), 1_000_000);

        assertThat(both.cell()).isEqualTo(5);
        assertThat(both.cols()).isEqualTo(9);
        assertThat(both.rows()).isEqualTo(5);
        assertThat(both.heightAt(5, 5)).isEqualTo(1);
        assertThat(both.heightAt(15, 5)).isEqualTo(2);
        assertThat(both.heightAt(10, 0)).isEqualTo(1);
        assertThat(RasterMosaic.of(List.of(coarse, fine), 20).cols()
                        * RasterMosaic.of(List.of(coarse, fine), 20).rows())
                .isLessThanOrEqualTo(20);
    }

    @Test
    void keepsItsShapeOnOtherNodes() {
        HeightRaster finer = ramp.resampled(100, 200, 2, 9, 5);

        assertThat(finer.heightAt(107, 203)).isCloseTo(ramp.heightAt(107, 203), within(1e-5));
        assertThat(finer.bounds()).isEqualTo(ramp.bounds());
    }

    private interface Height {
        double at(int col, int row);
    }

    private static HeightRaster raster(double x0, double y0, double cell, int cols, int rows, Height height) {
        float[] z = new float[cols * rows];
        for (int i = 0; i < z.length; i++) {
            z[i] = (float) height.at(i % cols, i / cols);
        }
        return new HeightRaster(x0, y0, cell, cols, rows, z);
    }
}
