package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.TileMesh;
import org.serdica.model.city.City;

class FacadeSamplesTest {
    private static final double SPACING_M = 3;

    private final City city = House.city(new House("flat", 20, 5, 30, 14, 21).withFlatRoof());
    private final TileMesh mesh = House.mesh(city);
    private final FacadeSamples samples = FacadeSamples.of(city.tiles().getFirst(), mesh, House.FRAME, SPACING_M);

    @Test
    void placesLieThreeMetresApartOnFourWallsAndTheRoof() {
        int walls = 2 * (10 * 7) + 2 * (5 * 7);
        int roof = 10 * 5;
        assertThat(samples.count()).isEqualTo(walls + roof);
        for (int i = 0; i < samples.count(); i++) {
            assertThat(samples.x(i)).isBetween(1020.0, 1050.0);
            assertThat(samples.y(i)).isBetween(2005.0, 2019.0);
            assertThat(samples.z(i)).isBetween(500.0, 521.001);
        }
    }

    @Test
    void everyPlaceFacesAwayFromTheHouse() {
        for (int i = 0; i < samples.count(); i++) {
            double outward = (samples.x(i) - 1035) * samples.facingX(i)
                    + (samples.y(i) - 2012) * samples.facingY(i)
                    + (samples.z(i) - 510) * samples.facingZ(i);
            assertThat(outward).isPositive();
        }
    }

    @Test
    void theMeshStandsALittleInFrontOfTheWalls() {
        float[] points = samples.mesh().points();
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 3) {
            lowest = Math.min(lowest, points[i]);
        }
        assertThat(lowest).isCloseTo(19.8, within(1e-3));
    }

    @Test
    void thePictureHoldsTheColourOfEachPlaceAndNothingElse() {
        int[] argb = new int[samples.count()];
        Arrays.fill(argb, 0x80FF0000);
        int[] picture = samples.picture(argb);
        assertThat(picture).hasSize(samples.width() * samples.height()).containsOnly(0, 0x80800000);
        assertThat(Arrays.stream(picture).filter(p -> p != 0).count()).isGreaterThan(samples.count());
    }
}
