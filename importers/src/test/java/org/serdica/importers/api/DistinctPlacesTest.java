package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DistinctPlacesTest {
    @Test
    void pointsAboveEachOtherAreOnePlace() {
        double[] xyz = {9, 9, 9, 1, 2, 0, 3, 4, 0, 1, 2, 7, 3, 4, 7};

        DistinctPlaces places = new DistinctPlaces(xyz, 1, 5);

        assertThat(places.count()).isEqualTo(2);
        assertThat(places.plan()).startsWith(1, 2, 3, 4);
        assertThat(places.number(0)).isEqualTo(places.number(2)).isZero();
        assertThat(places.number(1)).isEqualTo(places.number(3)).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberIsAPlaceAsWell() {
        double[] xyz = new double[3 * 4096];
        java.util.Arrays.fill(xyz, Double.NaN);

        assertThat(new DistinctPlaces(xyz, 0, 4096).count()).isEqualTo(1);
    }
}
