package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table holds positions that pvlib's SPA (NREL) gives for six cities near the equinoxes of 2024. */
class SunPositionTest {
    record Row(String site, double lat, double lon, Instant when, double zenithDeg, double azimuthDeg) {}

    static List<Row> published() throws IOException {
        try (InputStream in = Objects.requireNonNull(SunPositionTest.class.getResourceAsStream("sun_positions.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SunPositionTest::row).toList();
        }
    }

    private static Row row(String line) {
        String[] f = line.split("\t");
        return new Row(
                f[0],
                Double.parseDouble(f[1]),
                Double.parseDouble(f[2]),
                OffsetDateTime.parse(f[4]).toInstant(),
                Double.parseDouble(f[5]),
                Double.parseDouble(f[7]));
    }

    @ParameterizedTest
    @MethodSource("published")
    void agreesWithThePublishedPositionWithinAHundredthOfADegree(Row row) {
        SunPosition sun = SunPosition.at(row.when(), row.lat(), row.lon());
        assertThat(90 - sun.elevationDeg()).isCloseTo(row.zenithDeg(), within(0.01));
        assertThat(sun.azimuthDeg()).isCloseTo(row.azimuthDeg(), within(0.01));
    }

    @Test
    void agreesWithTheWorkedExampleOfTheSpaReport() {
        // Reda and Andreas, NREL/TP-560-34302, appendix A.5: zenith 50.11162 (with refraction of 0.016), azimuth
        // 194.34024.
        SunPosition sun = SunPosition.at(Instant.parse("2003-10-17T19:30:30Z"), 39.742476, -105.1786);
        assertThat(sun.azimuthDeg()).isCloseTo(194.34024, within(0.02));
        assertThat(90 - sun.elevationDeg()).isCloseTo(50.11162 + 0.016, within(0.02));
    }

    @Test
    void standsBelowTheHorizonAtMidnightInSofia() {
        assertThat(SunPosition.at(Instant.parse("2026-06-20T22:30:00Z"), 42.7, 23.3)
                        .elevationDeg())
                .isLessThan(-20);
    }
}
