package org.serdica.app.scene.mesh.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Lod;

class GroundOutlineTest {
    private static final City CITY = SmallCity.city();
    private static final int BEST = Lod.ofWhole(4);

    private static CityObject object(String id) {
        return CITY.find(id).orElseThrow();
    }

    private static double[] segments(String id, double stepM) {
        GroundOutline outline = new GroundOutline(GroundSurface.of(CITY), stepM);
        outline.add(object(id).tile(), object(id).index(), BEST);
        return outline.segments();
    }

    private static double length(double[] segments) {
        double sum = 0;
        for (int i = 0; i < segments.length; i += 6) {
            sum += Math.hypot(segments[i + 3] - segments[i], segments[i + 4] - segments[i + 1]);
        }
        return sum;
    }

    @Test
    void rimOfAParkIsClosedAndAsLongAsItsFourSides() {
        assertThat(length(segments("park", 1_000))).isCloseTo(4 * 90, within(1e-6));
        assertThat(segments("park", 1_000)).hasSize(4 * 6);
    }

    @Test
    void longSidesAreBrokenToFollowTheGround() {
        assertThat(segments("park", 10)).hasSize(4 * 9 * 6);
        assertThat(length(segments("park", 10))).isCloseTo(4 * 90, within(1e-6));
    }

    @Test
    void treeGetsARingAroundItsCrown() {
        double[] ring = segments("tree", 10);
        for (int i = 0; i < ring.length; i += 3) {
            assertThat(Math.hypot(ring[i] + 80, ring[i + 1] + 80)).isCloseTo(3.5, within(1e-6));
        }
    }

    @Test
    void buildingsHaveAColourInstead() {
        assertThat(GroundOutline.isFor(object("b0/0").tile(), object("b0/0").index(), BEST))
                .isFalse();
        assertThat(GroundOutline.isFor(object("pond").tile(), object("pond").index(), BEST))
                .isTrue();
    }
}
