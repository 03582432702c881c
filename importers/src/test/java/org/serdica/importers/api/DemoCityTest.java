package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.geo.Bounds;

/** The demo city comes in through the same readers as any user's files, with nothing lost. */
class DemoCityTest {
    private static final Path DEMO =
            Path.of(System.getProperty("serdica.root", "..")).resolve("assets/demo");
    private static LoadResult demo;

    @BeforeAll
    static void load() throws InputRefused {
        demo = Loading.load(DEMO);
    }

    private static long count(String gzipped, String pattern) throws IOException {
        Pattern p = Pattern.compile(pattern);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(java.nio.file.Files.newInputStream(DEMO.resolve(gzipped))),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .mapToLong(line -> p.matcher(line).results().count())
                    .sum();
        }
    }

    private static SourceReport report(String file) {
        return demo.reports().stream()
                .filter(r -> r.file().endsWith(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFeatureOfEveryFileIsInTheCity() throws Exception {
        for (SourceReport report : demo.reports()) {
            assertThat(report.imported()).as(report.file().toString()).isEqualTo(report.features());
            assertThat(report.leftOut()).isEmpty();
            assertThat(report.findings()).noneMatch(f -> f.severity() != Finding.Severity.NOTE);
        }
        assertThat(report("buildings.gml.gz").features())
                .isEqualTo(count("buildings.gml.gz", "<core:cityObjectMember>"));
        assertThat(report("landcover.geojson.gz").features())
                .isEqualTo(count("landcover.geojson.gz", "\"type\":\"Feature\""));
        assertThat(report("roads.geojson.gz").features()).isEqualTo(count("roads.geojson.gz", "\"type\":\"Feature\""));
    }

    @Test
    void theCityLiesAboutItsPlaceNearSofia() {
        City city = demo.city();
        assertThat(city.frame().crs()).isEqualTo("EPSG:7801");
        double[] place = Crs.toDegrees("EPSG:7801")
                .orElseThrow()
                .point(city.bounds().centreX(), city.bounds().centreY());
        assertThat(place[0]).isBetween(23.2, 23.5);
        assertThat(place[1]).isBetween(42.6, 42.8);
    }

    @Test
    void allThatStandsStandsOnTheGround() {
        City city = demo.city();
        city.objects(Layer.BUILDINGS).filter(o -> o.parent().isEmpty()).forEach(o -> {
            Bounds b = o.bounds();
            double ground = city.terrain().heightAt(b.centreX(), b.centreY());
            assertThat(b.minZ()).as(o.id()).isBetween(ground - 25, ground + 60);
        });
    }

    @Test
    void streetsHaveTheirLanesAndSignals() {
        var roads = demo.city().roads();
        assertThat(roads.linkCount()).isGreaterThan(500);
        int lanes = 0;
        for (int l = 0; l < roads.linkCount(); l++) {
            lanes += roads.laneEnd(l) - roads.laneStart(l);
        }
        assertThat(lanes).isGreaterThan(2 * roads.linkCount());
        int signals = 0;
        for (int n = 0; n < roads.nodeCount(); n++) {
            signals += roads.control(n).name().equals("SIGNAL") ? 1 : 0;
        }
        assertThat(signals).isPositive();
    }
}
