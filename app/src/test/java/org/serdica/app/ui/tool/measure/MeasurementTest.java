package org.serdica.app.ui.tool.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;

/** All on a box of 12 x 10 m, 20 m high, far from the origin as real cities are. */
class MeasurementTest {
    private static final double E = 322_000;
    private static final double N = 4_730_000;
    private static final double Z = 550;

    @Test
    void theDiagonalOfTheRoofIsMeasured() {
        Distance d = new Distance(List.of(at(0, 0, 20), at(12, 10, 20)));
        assertThat(d.metres()).isCloseTo(Math.sqrt(244), within(1e-9));
        assertThat(d.riseMetres()).isZero();
        assertThat(d.slope()).isZero();
    }

    @Test
    void aSlopingWayHasItsLengthInSpaceAndInPlan() {
        Distance d = new Distance(List.of(at(0, 0, 0), at(3, 0, 4), at(3, 12, 4)));
        assertThat(d.metres()).isCloseTo(17, within(1e-9));
        assertThat(d.horizontalMetres()).isCloseTo(15, within(1e-9));
        assertThat(d.riseMetres()).isCloseTo(4, within(1e-9));
        assertThat(d.slope()).isCloseTo(4.0 / 15, within(1e-9));
    }

    @Test
    void straightUpThereIsNoSlopeToTell() {
        Distance d = new Distance(List.of(at(0, 0, 0), at(0, 0, 20)));
        assertThat(d.figures()).extracting(Figure::words).doesNotContain("measure.slope");
    }

    @Test
    void theHeightIsTheDifferenceInHeightOnly() {
        HeightDifference h = new HeightDifference(at(0, 0, 0), at(12, 10, 20));
        assertThat(h.metres()).isCloseTo(20, within(1e-9));
        assertThat(h.lines().getFirst()).containsExactly(at(0, 0, 0), at(0, 0, 20), at(12, 10, 20));
    }

    @Test
    void theRoofHasTheSameAreaInPlanAndInItsPlane() {
        Area a = new Area(List.of(at(0, 0, 20), at(12, 0, 20), at(12, 10, 20), at(0, 10, 20)));
        assertThat(a.squareMetres()).isCloseTo(120, within(1e-6));
        assertThat(a.planSquareMetres()).isCloseTo(120, within(1e-6));
        assertThat(a.perimeterMetres()).isCloseTo(44, within(1e-9));
        assertThat(a.tiltDeg()).isCloseTo(0, within(1e-6));
    }

    @Test
    void aWallHasNoAreaInPlan() {
        Area a = new Area(List.of(at(0, 0, 0), at(12, 0, 0), at(12, 0, 20), at(0, 0, 20)));
        assertThat(a.squareMetres()).isCloseTo(240, within(1e-6));
        assertThat(a.planSquareMetres()).isCloseTo(0, within(1e-6));
        assertThat(a.tiltDeg()).isCloseTo(90, within(1e-6));
    }

    @Test
    void aRoofOfThirtyDegreesIsLargerThanItsPlan() {
        double rise = 10 * Math.tan(Math.toRadians(30));
        Area a = new Area(List.of(at(0, 0, 0), at(12, 0, 0), at(12, 10, rise), at(0, 10, rise)));
        assertThat(a.planSquareMetres()).isCloseTo(120, within(1e-6));
        assertThat(a.squareMetres()).isCloseTo(120 / Math.cos(Math.toRadians(30)), within(1e-6));
        assertThat(a.tiltDeg()).isCloseTo(30, within(1e-6));
    }

    @Test
    void theCornerOfABoxIsARightAngle() {
        Angle a = new Angle(at(12, 0, 0), at(0, 0, 0), at(0, 10, 0));
        assertThat(a.degrees()).isCloseTo(90, within(1e-9));
        assertThat(a.planDegrees()).isCloseTo(90, within(1e-9));
    }

    @Test
    void theSlopeOfAnEdgeIsAnAngleInSpaceOnly() {
        Angle a = new Angle(at(10, 0, 0), at(0, 0, 0), at(10, 0, 10));
        assertThat(a.degrees()).isCloseTo(45, within(1e-9));
        assertThat(a.planDegrees()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aBuildingIsMeasuredFromFootToTop() {
        CityObject house =
                BoxCity.of(BoxCity.box("h", E, N, Z, 12, 10, 20)).find("h").orElseThrow();
        HeightDifference h = BuildingHeight.of(house);
        assertThat(h.metres()).isCloseTo(20, within(1e-3));
        assertThat(h.from().getZ()).isCloseTo(Z, within(1e-3));
    }

    @Test
    void measurementsAreCopiedAsTextWithUnits() {
        Measurements measurements = new Measurements();
        measurements.done().add(new Distance(List.of(at(0, 0, 0), at(3, 0, 4))));
        measurements.done().add(new Angle(at(12, 0, 0), at(0, 0, 0), at(0, 10, 0)));
        assertThat(measurements
                        .text(new Words(Language.EN))
                        .replace('\u202f', ' ')
                        .lines())
                .containsExactly("Length 5 m; Horizontal 3 m; Rise 4 m; Slope 133.3 %", "Angle 90°; Angle in plan 90°");
    }

    private static Point3D at(double x, double y, double z) {
        return new Point3D(E + x, N + y, Z + z);
    }
}
