package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.model.network.RoadClass;

/** What mappers write, and what it means. */
class TagTextTest {
    static Tags tags(String... tags) {
        String[] strings = new String[tags.length * 2];
        int[] pairs = new int[strings.length];
        for (int i = 0; i < tags.length; i++) {
            int at = tags[i].indexOf('=');
            strings[i * 2] = tags[i].substring(0, at);
            strings[i * 2 + 1] = tags[i].substring(at + 1);
            pairs[i * 2] = i * 2;
            pairs[i * 2 + 1] = i * 2 + 1;
        }
        return new Tags(new Words(strings), pairs, 0, pairs.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            12        | 12
            12 m      | 12
            12.5m     | 12.5
            12,5      | 12.5
            ~8        | 8
            4;6       | 4
            35 ft     | 10.668
            35'       | 10.668
            12'6"     | 3.81
            5' 6''    | 1.6764
            350 cm    | 3.5
            0.5 km    | 500
            """)
    void lengthsAreReadWithTheirUnits(String text, double metres) {
        assertThat(Lengths.metres(text)).isEqualTo(metres, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "high", "12 apples", "1e5", "--3", "NaN", "12 12"})
    void whatIsNoLengthIsNone(String text) {
        assertThat(Lengths.metres(text)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"N, 0", "ne, 45", "SSW, 202.5", "135, 135", "135°, 135", "-90, 270"})
    void directionsAreWindsOrDegrees(String text, double degrees) {
        assertThat(Lengths.azimuth(text)).isEqualTo(degrees);
    }

    @ParameterizedTest
    @CsvSource({
        "50, 50",
        "30 mph, 48.28",
        "70; 50, 70",
        "walk, 7",
        "DE:urban, 50",
        "BG:motorway, 140",
        "DE:zone:30, 30",
        "RO:rural, 90",
        "none, 130",
        "GB:nsl_single, 97"
    })
    void speedsAreNumbersOrZones(String text, double kmh) {
        assertThat(Speeds.kmh(text, Country.of("DE"))).isEqualTo(kmh, within(0.01));
    }

    @Test
    void aStreetWithoutASignHasTheSpeedOfItsCountry() {
        assertThat(Speeds.kmh(tags("highway=motorway"), RoadClass.MOTORWAY, Country.of("BG")))
                .isEqualTo(140);
        assertThat(Speeds.kmh(tags("highway=primary"), RoadClass.PRIMARY, Country.of("RU")))
                .isEqualTo(60);
        assertThat(Speeds.kmh(tags("highway=primary", "source:maxspeed=DE:rural"), RoadClass.PRIMARY, Country.UNKNOWN))
                .isEqualTo(100);
    }

    @Test
    void heightsComeFromHeightsOrStoreys() {
        assertThat(Heights.of(tags("building=yes", "height=35 ft")).topM()).isEqualTo(10.668, within(1e-9));
        assertThat(Heights.of(tags("building=yes", "building:levels=4")).topM()).isEqualTo(12);
        assertThat(Heights.of(tags("building=yes", "building:levels=2", "roof:levels=1"))
                        .topM())
                .isEqualTo(9);
        assertThat(Heights.of(tags("building=yes", "building:levels=2", "roof:height=4"))
                        .topM())
                .isEqualTo(10);
        assertThat(Heights.of(tags("building:part=yes", "height=20", "min_height=12"))
                        .bottomM())
                .isEqualTo(12);
        assertThat(Heights.of(tags("building:part=yes", "height=20", "building:min_level=2"))
                        .bottomM())
                .isEqualTo(6);
        assertThat(Heights.of(tags("building=garage")).topM()).isEqualTo(3);
        assertThat(Heights.of(tags("building=yes")).known()).isFalse();
        assertThat(Heights.of(tags("building=roof", "height=5")).bottomM()).isEqualTo(4.7, within(1e-9));
    }

    @Test
    void aHeightBeyondAllReasonIsNone() {
        assertThat(Heights.of(tags("building=yes", "height=1e30")).topM()).isEqualTo(6);
        assertThat(Heights.of(tags("building=yes", "height=-4")).topM()).isEqualTo(6);
        assertThat(Heights.of(tags("building=yes", "height=3", "min_height=9")).topM())
                .isEqualTo(12);
    }

    @Test
    void yearsStandInManyForms() {
        assertThat(Attributes.year("1903")).isEqualTo(1903);
        assertThat(Attributes.year("before 1850-06")).isEqualTo(1850);
        assertThat(Attributes.year("~1930s")).isEqualTo(1930);
        assertThat(Attributes.year("C19")).isEqualTo(1850);
        assertThat(Attributes.year("long ago")).isZero();
    }

    @Test
    void coloursAreNamesOrDigits() {
        assertThat(Colours.rgb("#a1B2c3")).isEqualTo(0xA1B2C3);
        assertThat(Colours.rgb("#fa0")).isEqualTo(0xFFAA00);
        assertThat(Colours.rgb("light_grey")).isPositive();
        assertThat(Colours.rgb("#12345")).isEqualTo(-1);
        assertThat(Colours.rgb("plaid")).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "43.7370125, 437370125",
        "-0.0758398356392741, -758398",
        "7, 70000000",
        "7., 70000000",
        ".5, 5000000",
        "90, 900000000",
        "-90.0000000, -900000000",
        "4.5e1, 450000000"
    })
    void degreesBecomeStepsOfACentimetre(String text, long steps) {
        assertThat(DegreeText.steps(text, 90)).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "91", "-90.0000001", "4.5.6", "abc", "1e99", "12345678901234567890", "NaN"})
    void whatIsNoPlaceOnEarthIsNone(String text) {
        assertThat(DegreeText.steps(text, 90)).isEqualTo(DegreeText.NONE);
    }
}
