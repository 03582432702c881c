package org.serdica.app.ui.hud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.app.ui.place.GeoPlace;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Frame;

class ReadingsTest {
    @ParameterizedTest
    @CsvSource({"1, 100 m", "1.7, 200 m", "4.2, 500 m", "8.4, 1 km", "0.01, 1 m", "0.004, 20 cm", "90, 10 km"})
    void aScaleBarIsTheLongestRoundLengthThatFits(double metresPerPixel, String text) {
        ScaleStep step = ScaleStep.of(metresPerPixel, 120);
        assertThat(step.text().replace('\u202f', ' ')).isEqualTo(text);
        assertThat(step.pixels()).isBetween(120 / 2.5, 120.0);
        assertThat(step.metres()).isCloseTo(step.pixels() * metresPerPixel, within(1e-9));
    }

    @Test
    void degreesAreWrittenWithTheirHemisphere() {
        assertThat(PlaceText.degrees(new GeoPlace(42.6977, 23.3219))).isEqualTo("42.697700° N  23.321900° E");
        assertThat(PlaceText.degrees(new GeoPlace(-33.5, -70.25))).isEqualTo("33.500000° S  70.250000° W");
    }

    @Test
    void aPlaceIsWrittenInTheCitysOwnFrame() {
        String text = PlaceText.projected(
                new Point3D(322_145.26, 4_730_211.71, 561.3), new Frame("EPSG:7801", 0, 0, 0), new Words(Language.EN));
        assertThat(text.replace('\u202f', ' ')).isEqualTo("E 322 145.3  N 4 730 211.7  H 561.3 m  EPSG:7801");
    }
}
