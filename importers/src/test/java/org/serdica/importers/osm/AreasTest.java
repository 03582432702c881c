package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;

class AreasTest {
    private static final double[] SQUARE = {0, 0, 100, 0, 100, 100, 0, 100};

    @TempDir
    Path folder;

    private final OsmText map = new OsmText();

    private LoadResult load() throws Exception {
        return Loading.load(map.write(folder));
    }

    private CityObject only() throws Exception {
        return load().city().objects().findFirst().orElseThrow();
    }

    private static double areaM2(CityObject o) {
        return Measures.of(o).footprintAreaM2();
    }

    @ParameterizedTest
    @CsvSource({
        "leisure=park, PLANT_COVER, park",
        "landuse=forest, PLANT_COVER, forest",
        "natural=wood, PLANT_COVER, wood",
        "landuse=farmland, PLANT_COVER, farmland",
        "natural=water, WATER_BODY, lake",
        "waterway=riverbank, WATER_BODY, river",
        "leisure=pitch, LAND_USE, pitch",
        "amenity=parking, LAND_USE, parking",
        "landuse=residential, LAND_USE, residential",
        "place=square, SQUARE, plaza"
    })
    void tagsTellWhatLiesOnTheGround(String tag, ObjectKind kind, String function) throws Exception {
        map.area(SQUARE, tag, "name=Here");
        CityObject area = only();

        assertThat(area.kind()).isEqualTo(kind);
        assertThat(area.text("function")).isEqualTo(function);
        assertThat(area.text("name")).isEqualTo("Here");
        assertThat(areaM2(area)).isCloseTo(10_000, within(60.0));
    }

    @Test
    void linesOfAMultipolygonAreJoinedWhicheverWayTheyRun() throws Exception {
        long a = map.node(0, 0);
        long b = map.node(100, 0);
        long c = map.node(100, 100);
        long d = map.node(0, 100);
        long one = map.way(new long[] {a, b, c});
        long two = map.way(new long[] {a, d});
        long three = map.way(new long[] {c, d});
        long hole = map.area(new double[] {20, 20, 40, 20, 40, 40, 20, 40});
        map.relation(
                new String[] {
                    "way " + one + " outer", "way " + two + " ", "way " + three + " outer", "way " + hole + " inner"
                },
                "type=multipolygon",
                "natural=water");
        LoadResult result = load();
        SourceReport report = result.reports().getFirst();

        assertThat(areaM2(result.city().objects().findFirst().orElseThrow())).isCloseTo(9_600, within(60.0));
        assertThat(report.features()).isEqualTo(5);
        assertThat(report.imported()).isEqualTo(5);
    }

    @Test
    void twoOuterRingsEachKeepTheirHoles() throws Exception {
        long one = map.area(SQUARE);
        long two = map.area(new double[] {200, 0, 300, 0, 300, 100, 200, 100});
        long hole = map.area(new double[] {220, 20, 240, 20, 240, 40, 220, 40});
        map.relation(
                new String[] {"way " + one + " outer", "way " + two + " outer", "way " + hole + " inner"},
                "type=multipolygon",
                "landuse=forest");

        assertThat(areaM2(only())).isCloseTo(19_600, within(120.0));
    }

    @Test
    void tagsOfTheOuterWayHoldWhereTheRelationHasNone() throws Exception {
        long outer = map.area(SQUARE, "landuse=forest", "name=Old Wood");
        long inner = map.area(new double[] {20, 20, 40, 20, 40, 40, 20, 40});
        long relation =
                map.relation(new String[] {"way " + outer + " outer", "way " + inner + " inner"}, "type=multipolygon");
        LoadResult result = load();

        assertThat(result.city().objects()).singleElement().satisfies(wood -> {
            assertThat(wood.id()).isEqualTo("relation/" + relation);
            assertThat(wood.text("name")).isEqualTo("Old Wood");
        });
        assertThat(result.reports().getFirst().imported()).isEqualTo(3);
    }

    @Test
    void anAreaThatIsNotClosedIsLeftOutAndNamed() throws Exception {
        long line = map.line(SQUARE);
        map.relation(new String[] {"way " + line + " outer", "way 9999 outer"}, "type=multipolygon", "natural=water");
        LoadResult result = load();

        assertThat(Loading.codes(result)).containsExactly("RING_OPEN");
        assertThat(result.reports().getFirst().leftOut()).containsKey("area whose outline is not closed");
        assertThat(result.city().objects()).isEmpty();
    }

    @Test
    void relationsThatHoldEachOtherEnd() throws Exception {
        map.area(SQUARE, "landuse=forest");
        map.relation(new String[] {"relation 7 outer"}, "type=multipolygon", "building=yes");
        map.relation(new String[] {"relation 6 outer", "relation 7 part"}, "type=building");

        assertThat(load().reports().getFirst().features()).isEqualTo(3);
    }

    @Test
    void aBrookIsABandOfWater() throws Exception {
        map.line(new double[] {0, 0, 100, 0}, "waterway=stream", "width=3");
        CityObject brook = only();

        assertThat(brook.kind()).isEqualTo(ObjectKind.WATER_BODY);
        assertThat(areaM2(brook)).isCloseTo(300, within(3.0));
    }

    @Test
    void aBrookUnderTheStreetIsNotDrawn() throws Exception {
        map.line(new double[] {0, 0, 100, 0}, "waterway=stream", "tunnel=culvert");

        assertThat(load().reports().getFirst().leftOut()).hasSize(1);
    }

    @Test
    void treesStandAloneOrInRows() throws Exception {
        map.node(5, 5, "natural=tree", "height=12 m", "diameter_crown=6", "species=Tilia cordata");
        map.line(new double[] {0, 0, 40, 0, 40, 18}, "natural=tree_row");
        LoadResult result = load();

        assertThat(result.city().objects().filter(o -> o.kind() == ObjectKind.TREE))
                .hasSize(1 + 8);
        CityObject lime = result.city().find("node/1").orElseThrow();
        assertThat(lime.number("height")).isEqualTo(12);
        assertThat(lime.number("crownDiameter")).isEqualTo(6);
        assertThat(lime.text("species")).isEqualTo("Tilia cordata");
        assertThat(result.reports().getFirst().features()).isEqualTo(1);
        assertThat(result.reports().getFirst().imported()).isEqualTo(1);
    }

    /** The map is 200 m square; the coast runs through its middle from south to north, with the sea to the east. */
    @Test
    void theSeaIsToTheRightOfItsCoast() throws Exception {
        long[] coast = {map.node(100, 0), map.node(100, 100), map.node(100, 200)};
        map.way(new long[] {coast[0], coast[1]}, "natural=coastline");
        map.way(new long[] {coast[1], coast[2]}, "natural=coastline");
        map.line(new double[] {0, 0, 0, 200}, "highway=service");
        map.node(200, 0);
        map.area(new double[] {140, 40, 160, 40, 160, 60, 140, 60}, "natural=coastline");
        map.area(new double[] {20, 20, 30, 20, 30, 30, 20, 30}, "building=yes");
        LoadResult result = load();
        CityObject sea = result.city().find("sea").orElseThrow();

        assertThat(areaM2(sea)).isCloseTo(19_600, within(120.0));
        assertThat(sea.bounds().minX()).isGreaterThan(result.city().bounds().minX() + 90);
        assertThat(result.reports().getFirst().imported()).isEqualTo(5);
    }

    @Test
    void aSeaThatWouldDrownTheTownIsLeftOut() throws Exception {
        map.line(new double[] {100, 200, 100, 0}, "natural=coastline");
        map.line(new double[] {0, 0, 0, 200}, "highway=service");
        map.area(new double[] {20, 20, 30, 20, 30, 30, 20, 30}, "building=yes");
        LoadResult result = load();

        assertThat(Loading.codes(result)).containsExactly("COAST_UNCLEAR");
        assertThat(result.city().find("sea")).isEmpty();
    }

    @Test
    void nodesAreWhereLongitudeAndLatitudeSay() throws Exception {
        map.area(SQUARE, "building=yes");
        LoadResult result = load();

        // 23.32 E, 42.69 N in UTM zone 34 N, as PROJ works it out.
        assertThat(result.city().frame().crs()).isEqualTo("EPSG:32634");
        assertThat(result.city().bounds().minX()).isCloseTo(690_034, within(60.0));
        assertThat(result.city().bounds().minY()).isCloseTo(4_728_900, within(120.0));
    }
}
