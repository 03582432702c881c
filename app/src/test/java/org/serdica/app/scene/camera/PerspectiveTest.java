package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;

class PerspectiveTest {
    private final CameraPose pose = new CameraPose(322_000, 4_730_000, 800, 37, -28);
    private final Perspective view = new Perspective(pose, 1000, 640);

    @Test
    void theMiddleOfTheViewLooksAlongTheCamera() {
        double[] ray = view.ray(500, 320);
        assertThat(ray[3]).isCloseTo(pose.directionX(), within(1e-12));
        assertThat(ray[4]).isCloseTo(pose.directionY(), within(1e-12));
        assertThat(ray[5]).isCloseTo(pose.directionZ(), within(1e-12));
    }

    @Test
    void theUpperEdgeIsHalfTheFieldOfViewAboveTheMiddle() {
        double[] ray = view.ray(500, 0);
        assertThat(Math.toDegrees(Math.asin(ray[5]))).isCloseTo(-28 + 19, within(1e-9));
    }

    @Test
    void aPlaceOnARayIsDrawnWhereTheRayCameFrom() {
        double[] ray = view.ray(123, 456);
        double[] at = new double[3];
        boolean seen = view.project(ray[0] + 700 * ray[3], ray[1] + 700 * ray[4], ray[2] + 700 * ray[5], at);
        assertThat(seen).isTrue();
        assertThat(at[0]).isCloseTo(123, within(1e-6));
        assertThat(at[1]).isCloseTo(456, within(1e-6));
    }

    @Test
    void whatIsBehindTheEyeIsNotDrawn() {
        assertThat(view.project(
                        pose.x() - pose.directionX(),
                        pose.y() - pose.directionY(),
                        pose.z() - pose.directionZ(),
                        new double[3]))
                .isFalse();
    }

    @Test
    void eastIsToTheRightWhenLookingNorth() {
        Perspective north = new Perspective(new CameraPose(0, 0, 0, 0, 0), 200, 100);
        double[] at = new double[3];
        north.project(1, 10, 0, at);
        assertThat(at[0]).isGreaterThan(100);
        assertThat(at[1]).isCloseTo(50, within(1e-9));
    }

    @Test
    void aPlaceIsFoundAgainFromItsThreeDistances() {
        double right = view.rightOf(322_100, 4_730_300);
        double above = view.above(322_100, 4_730_300, 560);
        double depth = view.depth(322_100, 4_730_300, 560);
        assertThat(view.place(right, above, depth))
                .containsExactly(new double[] {322_100, 4_730_300, 560}, within(1e-6));
    }
}
