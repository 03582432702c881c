package org.serdica.app.scene.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class FrustumTest {
    /** At the origin, looking north along the ground; 38 degrees high, 60.9 wide. */
    private final Frustum north = new Frustum(new CameraPose(0, 0, 0, 0, 0), 16 / 9.0);

    @Test
    void whatLiesAheadIsSeen() {
        assertThat(north.sees(box(0, 100, 0))).isTrue();
    }

    @Test
    void whatLiesBehindIsNot() {
        assertThat(north.sees(box(0, -100, 0))).isFalse();
    }

    @Test
    void theSidesEndWhereThePictureDoes() {
        double half = 100 * Math.tan(Math.toRadians(19)) * 16 / 9;
        assertThat(north.sees(box(half, 100, 0))).isTrue();
        assertThat(north.sees(box(half + 5, 100, 0))).isFalse();
        assertThat(north.sees(box(-half, 100, 0))).isTrue();
        assertThat(north.sees(box(-half - 5, 100, 0))).isFalse();
    }

    @Test
    void soDoUpperAndLowerEdge() {
        double half = 100 * Math.tan(Math.toRadians(19));
        assertThat(north.sees(box(0, 100, half))).isTrue();
        assertThat(north.sees(box(0, 100, half + 5))).isFalse();
        assertThat(north.sees(box(0, 100, -half - 5))).isFalse();
    }

    @Test
    void aBoxRoundTheCameraIsSeen() {
        assertThat(north.sees(new Bounds(-1000, -1000, -1000, 1000, 1000, 1000)))
                .isTrue();
    }

    @Test
    void lookingStraightDownSeesWhatIsBelow() {
        Frustum down = new Frustum(new CameraPose(50, 50, 500, 30, -90), 1.5);
        assertThat(down.sees(box(50, 50, 0))).isTrue();
        assertThat(down.sees(box(50, 50, 600))).isFalse();
    }

    private static Bounds box(double x, double y, double z) {
        return new Bounds(x - 1, y - 1, z - 1, x + 1, y + 1, z + 1);
    }
}
