package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class LevellingTest {
    private static final Polygon SQUARE = (Polygon) new GeometryFactory().toGeometry(new Envelope(40, 60, 40, 60));

    /** 101 by 101 nodes, a metre apart, all at 10 m. */
    private static HeightRaster plain() {
        float[] z = new float[101 * 101];
        Arrays.fill(z, 10);
        return new HeightRaster(0, 0, 1, 101, 101, z);
    }

    private static HeightRaster applied(HeightRaster ground, Levelling.Earthworks works) {
        float[] z = new float[ground.cols() * ground.rows()];
        for (int i = 0; i < z.length; i++) {
            z[i] = ground.node(i % ground.cols(), i / ground.cols());
        }
        HeightPatch p = works.after();
        for (int i = 0; i < p.z().length; i++) {
            z[(p.row() + i / p.cols()) * ground.cols() + p.col() + i % p.cols()] = p.z()[i];
        }
        return new HeightRaster(ground.x0(), ground.y0(), ground.cell(), ground.cols(), ground.rows(), z);
    }

    @Test
    void theAreaIsLevelToItsEdges() {
        HeightRaster after = applied(plain(), new Levelling(SQUARE, 13, 2).on(plain()));

        assertThat(after.heightAt(50, 50)).isEqualTo(13);
        assertThat(after.heightAt(40, 40)).isEqualTo(13);
        assertThat(after.heightAt(59.99, 45.5)).isEqualTo(13);
    }

    @Test
    void theEmbankmentFallsAsItsBatterSays() {
        HeightRaster after = applied(plain(), new Levelling(SQUARE, 13, 2).on(plain()));

        // Two metres out for one down; the cells at the edge are level as a whole, 1.41 m out.
        assertThat(after.heightAt(64, 50)).isEqualTo(13 - (4 - Math.sqrt(2)) / 2, within(1e-5));
        assertThat(after.heightAt(70, 50)).isEqualTo(10);
        assertThat(after.heightAt(0, 0)).isEqualTo(10);
    }

    @Test
    void aWallHasNoEmbankment() {
        Levelling.Earthworks works = new Levelling(SQUARE, 8, 0).on(plain());

        assertThat(applied(plain(), works).heightAt(63, 50)).isEqualTo(10);
        // 21 by 21 nodes inside and a rim of one around, but for its corners' corners none farther than 1.41 m.
        assertThat(works.cutM3()).isEqualTo(23 * 23 * 2, within(1e-6));
        assertThat(works.fillM3()).isZero();
    }

    @Test
    void aSlopeIsCutOnOneSideAndFilledOnTheOther() {
        float[] z = new float[101 * 101];
        for (int i = 0; i < z.length; i++) {
            z[i] = 10 + (i % 101 - 50) * 0.1f;
        }
        Levelling.Earthworks works = new Levelling(SQUARE, 10, 3).on(new HeightRaster(0, 0, 1, 101, 101, z));

        assertThat(works.cutM3()).isGreaterThan(100).isEqualTo(works.fillM3(), within(0.01));
        assertThat(works.before().sameWindow(works.after())).isTrue();
    }

    @Test
    void overTrianglesTheWorksAreARasterOfTheirOwn() {
        HeightRaster patch = new Levelling(SQUARE, 12, 1).over((x, y) -> 10, 0.5);

        assertThat(patch.heightAt(50, 50)).isEqualTo(12);
        assertThat(patch.heightAt(patch.x0(), patch.y0())).isNaN();
    }
}
