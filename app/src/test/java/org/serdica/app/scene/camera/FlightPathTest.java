package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class FlightPathTest {
    private final CameraLimits limits = new CameraLimits(GroundHeight.flat(0), Bounds.EMPTY);
    private final CameraPose start = CameraPose.lookingAt(0, 0, 0, 300, 350, -40);

    @Test
    void aFlightBeginsAndEndsAtItsPoses() {
        CameraPose end = CameraPose.lookingAt(5000, 200, 0, 500, 20, -60);
        FlightPath path = FlightPath.between(start, end, limits);
        assertThat(path.at(0)).isEqualTo(start);
        assertThat(path.at(1)).isEqualTo(end);
        assertSame(path.at(1e-9), start);
        assertSame(path.at(1 - 1e-9), end);
    }

    @Test
    void aLongFlightGoesHigherThanItsEnds() {
        FlightPath path = FlightPath.between(start, CameraPose.lookingAt(8000, 0, 0, 300, 350, -40), limits);
        assertThat(path.at(0.5).z()).isGreaterThan(10 * start.z());
    }

    @Test
    void aShortFlightStaysLow() {
        FlightPath path = FlightPath.between(start, CameraPose.lookingAt(60, 0, 0, 300, 350, -40), limits);
        assertThat(path.at(0.5).z()).isBetween(start.z(), start.z() * 1.1);
    }

    @Test
    void headingsTurnTheShortWayOverNorth() {
        FlightPath path = FlightPath.between(start, CameraPose.lookingAt(0, 0, 0, 300, 10, -40), limits);
        assertThat(path.at(0.5).headingDeg()).isCloseTo(0, within(1e-9));
    }

    @Test
    void comingStraightNearerHalvesTheDistanceEvenly() {
        FlightPath path = FlightPath.between(start, CameraPose.lookingAt(0, 0, 0, 75, 350, -40), limits);
        assertThat(Focus.of(path.at(0.5), limits).distanceM()).isCloseTo(150, within(1e-4));
    }

    @Test
    void noFlightTakesLong() {
        FlightPath path = FlightPath.between(start, CameraPose.lookingAt(1e6, 0, 0, 10, 170, -40), limits);
        assertThat(path.seconds()).isLessThanOrEqualTo(2.4);
    }

    private static void assertSame(CameraPose actual, CameraPose expected) {
        assertThat(actual.x()).isCloseTo(expected.x(), within(1e-3));
        assertThat(actual.y()).isCloseTo(expected.y(), within(1e-3));
        assertThat(actual.z()).isCloseTo(expected.z(), within(1e-3));
        assertThat(Angles.turn(actual.headingDeg(), expected.headingDeg())).isCloseTo(0, within(1e-6));
    }
}
