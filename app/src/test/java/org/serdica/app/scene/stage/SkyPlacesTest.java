package org.serdica.app.scene.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.app.scene.mesh.light.SkyPlace;
import org.serdica.model.geo.Frame;

class SkyPlacesTest {
    @Test
    void frameNearSofiaLiesNearSofia() {
        SkyPlace place = SkyPlaces.of(new Frame("EPSG:7801", 322_000, 4_730_000, 550));
        assertThat(place.latitudeDeg()).isCloseTo(42.7, within(0.1));
        assertThat(place.longitudeDeg()).isCloseTo(23.3, within(0.1));
    }

    @Test
    void gridNorthTurnsWestOfTheCentralMeridian() {
        // Lambert cone of BGS2005 / CCS2005: central meridian 25.5 E, standard parallels 42 and 43.33 N;
        // convergence is (lon - 25.5) * sin(42.67 degrees), true north seen from grid north.
        SkyPlace place = SkyPlaces.of(new Frame("EPSG:7801", 322_000, 4_730_000, 550));
        double convergence = (place.longitudeDeg() - 25.5) * Math.sin(Math.toRadians(42.67));
        assertThat(place.gridNorthDeg()).isCloseTo(convergence, within(0.03));
    }

    @Test
    void frameThatIsNowhereTakesSofia() {
        assertThat(SkyPlaces.of(new Frame(Frame.LOCAL_CRS, 0, 0, 0))).isEqualTo(SkyPlace.SOFIA);
    }
}
