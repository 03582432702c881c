package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;

class SharedMapsTest {
    @ParameterizedTest
    @CsvSource({
        "graphhopper/monaco.osm.gz, OpenStreetMap XML, EPSG:32632",
        "graphhopper/north-bayreuth.osm.gz, OpenStreetMap XML, EPSG:32632",
        "osm2world/mp_two_holes_touching_inners.osm, OpenStreetMap XML, EPSG:32731",
        "osm2world/mp_broken.osm, OpenStreetMap XML, EPSG:32731",
        "osm2world/self_intersection.osm, OpenStreetMap XML, EPSG:32633",
        "osm2world/simpleTest01.osm.pbf, OpenStreetMap PBF, EPSG:32633"
    })
    void aMapComesInTheZoneThatItLiesIn(String file, String format, String crs) throws Exception {
        LoadResult result = Loading.load(Shared.model("osm/" + file));
        SourceReport report = result.reports().getFirst();

        assertThat(report.format()).isEqualTo(format);
        assertThat(report.version()).isEqualTo("0.6");
        assertThat(result.city().frame().crs()).isEqualTo(crs);
    }

    /** Counted in the file's text: 970 ways with a building tag, three of which only are lines of one relation's area. */
    @Test
    void monacoHasItsBuildingsTreesAndStreets() throws Exception {
        SourceReport report = Loading.load(Shared.model("osm/graphhopper/monaco.osm.gz"))
                .reports()
                .getFirst();

        assertThat(report.objects().get("Building")).isBetween(960L, 975L);
        assertThat(report.objects())
                .containsEntry("SolitaryVegetationObject", 208L)
                .containsEntry("Railway", 1L);
        assertThat(report.objects().get("Road")).isBetween(840L, 880L);
    }

    @Test
    void bayreuthHasItsTurnRestrictions() throws Exception {
        LoadResult result = Loading.load(Shared.model("osm/graphhopper/north-bayreuth.osm.gz"));

        // 40 relations; some allow the only way that there is, others forbid two.
        assertThat(result.city().roads().forbiddenChains()).hasSizeBetween(34, 60);
        assertThat(Loading.codes(result).stream().filter("RESTRICTION_UNCLEAR"::equals))
                .hasSizeLessThan(3);
    }
}
