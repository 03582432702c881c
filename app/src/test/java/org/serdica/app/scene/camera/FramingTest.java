package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class FramingTest {
    private final Bounds box = new Bounds(321_000, 4_729_000, 540, 323_500, 4_731_200, 640);

    @ParameterizedTest
    @CsvSource({"0, -30, 1.6", "335, -33, 1.6", "120, -90, 1.6", "75, -5, 0.5", "200, -45, 3"})
    void everyCornerIsInTheViewAndTwoEdgesAreReached(double heading, double pitch, double aspect) {
        CameraPose pose = Framing.fit(box, heading, pitch, Opening.whole(aspect));
        Perspective view = new Perspective(pose, 1000 * aspect, 1000);
        double largest = 0;
        double[] at = new double[3];
        for (int i = 0; i < 8; i++) {
            assertThat(view.project(
                            (i & 1) == 0 ? box.minX() : box.maxX(),
                            (i & 2) == 0 ? box.minY() : box.maxY(),
                            (i & 4) == 0 ? box.minZ() : box.maxZ(),
                            at))
                    .isTrue();
            double across = Math.abs(at[0] / (500 * aspect) - 1);
            double up = Math.abs(at[1] / 500 - 1);
            largest = Math.max(largest, Math.max(across, up));
        }
        assertThat(largest).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whatIsFramedKeepsClearOfThePanelsAndStandsInTheMiddleOfWhatTheyLeave() {
        Opening open = Opening.within(1000, 700, 300, 80, 640, 600);
        CameraPose pose = Framing.fit(box, 30, -90, open);
        Perspective view = new Perspective(pose, 1000, 700);
        double[] at = new double[3];
        double left = 1000;
        double right = 0;
        double top = 700;
        double bottom = 0;
        for (int i = 0; i < 4; i++) {
            view.project(
                    (i & 1) == 0 ? box.minX() : box.maxX(), (i & 2) == 0 ? box.minY() : box.maxY(), box.maxZ(), at);
            left = Math.min(left, at[0]);
            right = Math.max(right, at[0]);
            top = Math.min(top, at[1]);
            bottom = Math.max(bottom, at[1]);
        }
        // A tenth of half the opening stays free on each side.
        assertThat(left).isCloseTo(317, within(0.5));
        assertThat(right).isCloseTo(623, within(0.5));
        assertThat((top + bottom) / 2).isCloseTo(340, within(0.5));
    }

    @Test
    void whatPanelsCoverAlmostWhollyIsFramedAsIfTheyWereNotThere() {
        assertThat(Opening.within(1000, 500, 400, 0, 500, 500)).isEqualTo(Opening.whole(2));
    }

    @Test
    void aSmallThingIsShownWithItsSurroundings() {
        CameraPose pose = Framing.fit(new Bounds(10, 10, 0, 10, 10, 0), 0, -45, Opening.whole(1.5));
        assertThat(new Point3D(10, 10, 0).distance(pose.x(), pose.y(), pose.z()))
                .isGreaterThan(15);
    }

    @Test
    void turningRoundTheFocusKeepsItInTheMiddle() {
        CameraLimits limits = new CameraLimits(GroundHeight.flat(100), Bounds.EMPTY);
        CameraPose pose = new CameraPose(0, 0, 400, 77, -35);
        Focus focus = Focus.of(pose, limits);
        CameraPose top = Framing.turned(focus, 0, -90);
        assertThat(top.x()).isCloseTo(focus.place().getX(), within(1e-6));
        assertThat(top.y()).isCloseTo(focus.place().getY(), within(1e-6));
        assertThat(top.z()).isCloseTo(100 + focus.distanceM(), within(1e-6));
    }
}
