package org.serdica.app.scene.mesh.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.app.scene.mesh.ground.GroundSurface;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Bounds;

/** A box of 20 x 20 m, 10 m high, from (-10, -10) to (10, 10), on flat ground, in cells of half a metre. */
class ShadowFieldTest {
    private static final double CELL_M = 0.5;
    private static final double BOX_M = 10;

    private static Skyline skyline() {
        City city = Boxes.oneBox(-10, -10, 10, 10, BOX_M);
        return SkylineRasteriser.draw(
                city,
                GroundSurface.of(city),
                Bounds.ofPlan(-80, -80, 80, 80),
                CELL_M,
                EnumSet.allOf(Layer.class),
                ObjectFilter.ALL);
    }

    private static ShadowField sun(double azimuthDeg, double elevationDeg) {
        return ShadowField.of(skyline(), azimuthDeg, elevationDeg);
    }

    /** How far the shadow reaches beyond the box's middle on a line in a direction, on the ground. */
    private static double shadowEnd(ShadowField field, double ux, double uy) {
        double end = 0;
        for (double d = 0; d < 78; d += CELL_M / 4) {
            if (field.reaches(ux * d, uy * d, 0) < 0.5f) {
                end = d;
            }
        }
        return end;
    }

    @ParameterizedTest
    @CsvSource({"180, 45, 0, 1", "180, 30, 0, 1", "90, 45, -1, 0", "270, 20, 1, 0", "0, 60, 0, -1"})
    void shadowOfABoxIsItsHeightOverTheTangentOfTheSun(double azimuth, double elevation, double ux, double uy) {
        double expected = 10 + BOX_M / Math.tan(Math.toRadians(elevation));
        assertThat(shadowEnd(sun(azimuth, elevation), ux, uy)).isCloseTo(expected, within(2.2 * CELL_M));
    }

    @Test
    void slantingSunThrowsTheShadowOfTheCornerDiagonally() {
        // From the south-west at 45 degrees the top corner (10, 10) falls 10 m further to the north-east.
        double expected = Math.hypot(10, 10) + BOX_M;
        double u = Math.sqrt(0.5);
        assertThat(shadowEnd(sun(225, 45), u, u)).isCloseTo(expected, within(3 * CELL_M));
    }

    @Test
    void shadowFallsWithTheDistanceFromTheBox() {
        ShadowField field = sun(180, 45);
        // Five metres behind the wall the shadow is five metres high.
        assertThat(field.reaches(0, 15, 3)).isLessThan(0.05f);
        assertThat(field.reaches(0, 15, 7)).isGreaterThan(0.95f);
    }

    @Test
    void sunnyWallAndRoofAreLitAndTheWallBehindIsNot() {
        ShadowField field = sun(180, 45);
        assertThat(field.reaches(0, -10, 4)).isGreaterThan(0.95f);
        assertThat(field.reaches(0, 0, BOX_M)).isGreaterThan(0.95f);
        assertThat(field.reaches(0, 10, 4)).isLessThan(0.05f);
    }

    @Test
    void openGroundAndPlacesOutsideTheWindowAreLit() {
        ShadowField field = sun(180, 45);
        assertThat(field.reaches(0, -40, 0)).isEqualTo(1);
        assertThat(field.reaches(5_000, 0, 0)).isEqualTo(1);
    }

    @Test
    void nothingReachesTheCityAtNight() {
        ShadowField field = sun(0, -10);
        assertThat(field.directionZ()).isNegative();
        assertThat(field.reaches(0, -40, 0)).isZero();
    }

    @Test
    void directionPointsToTheSun() {
        ShadowField field = sun(90, 30);
        assertThat(field.directionX()).isCloseTo(Math.cos(Math.toRadians(30)), within(1e-9));
        assertThat(field.directionY()).isCloseTo(0, within(1e-9));
        assertThat(field.directionZ()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void skylineHoldsTheRoofAndTheGroundBesideIt() {
        Skyline s = skyline();
        assertThat(s.topAt(0, 0)).isEqualTo(10f);
        assertThat(s.topAt(9.5, -9.5)).isEqualTo(10f);
        assertThat(s.topAt(10.6, 0)).isZero();
    }
}
