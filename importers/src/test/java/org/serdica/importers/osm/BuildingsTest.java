package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

class BuildingsTest {
    private static final double[] RECTANGLE = {0, 0, 10, 0, 10, 6, 0, 6};
    private static final double[] L = {0, 0, 10, 0, 10, 4, 4, 4, 4, 10, 0, 10};
    private static final double[] T = {0, 0, 18, 0, 18, 6, 12, 6, 12, 14, 6, 14, 6, 6, 0, 6};

    @TempDir
    Path folder;

    private City city(OsmText map) throws Exception {
        return Loading.load(map.write(folder)).city();
    }

    private static CityObject only(City city, ObjectKind kind) {
        return city.objects().filter(o -> o.kind() == kind).findFirst().orElseThrow();
    }

    private Measures measures(double[] outline, String... tags) throws Exception {
        OsmText map = new OsmText();
        map.area(outline, tags);
        return Measures.of(only(city(map), ObjectKind.BUILDING));
    }

    /** UTM's scale near Sofia, 0.9996 to 1.0001, and places to a centimetre leave a percent of play. */
    private static void assertVolume(Measures m, double volumeM3) {
        assertThat(m.volumeBasis()).isEqualTo(Measures.VolumeBasis.CLOSED_SHELL);
        assertThat(m.volumeM3()).isEqualTo(volumeM3, within(0.01 * volumeM3));
    }

    @Test
    void aBlockIsAsHighAsItSays() throws Exception {
        assertVolume(measures(RECTANGLE, "building=yes", "height=9"), 540);
        assertVolume(measures(RECTANGLE, "building=yes", "building:levels=4"), 720);
        assertVolume(measures(RECTANGLE, "building=yes", "height=9", "min_height=3"), 360);
    }

    /** On walls of 6 m a roof of 3 m: what it holds is worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "gabled, 90",
        "hipped, 72",
        "skillion, 90",
        "pyramidal, 60",
        "saltbox, 90",
        "butterfly, 90",
        "gambrel, 108",
        "flat, 180"
    })
    void roofsOnARectangleHoldTheirVolume(String shape, double roofM3) throws Exception {
        assertVolume(
                measures(RECTANGLE, "building=yes", "height=9", "roof:height=3", "roof:shape=" + shape), 360 + roofM3);
    }

    /** The roofs of the model's own test: an L of two wings of 4 m, and its gables stand upright over the ends. */
    @Test
    void anLHasHipsOrGables() throws Exception {
        assertVolume(measures(L, "building=yes", "height=8", "roof:height=2", "roof:shape=hipped"), 64 * 6 + 58.667);
        // Each of the two hips that is cut off gives way to a gable: a third of the pyramid 4 x 2 x 2 more.
        assertVolume(
                measures(L, "building=yes", "height=8", "roof:height=2", "roof:shape=gabled"),
                64 * 6 + 58.667 + 2 * 16 / 6.0);
    }

    @ParameterizedTest
    @EnumSource(RoofShape.class)
    void everyShapeClosesOverEveryOutline(RoofShape shape) throws Exception {
        for (double[] outline : new double[][] {RECTANGLE, L, T}) {
            for (String more : new String[] {"roof:levels=1", "roof:direction=S", "roof:orientation=across"}) {
                OsmText map = new OsmText();
                map.area(
                        outline,
                        "building=yes",
                        "height=12",
                        "roof:shape=" + shape.name().toLowerCase(),
                        more);
                LoadResult result = Loading.load(map.write(folder));
                assertThat(Measures.of(only(result.city(), ObjectKind.BUILDING)).volumeBasis())
                        .isEqualTo(Measures.VolumeBasis.CLOSED_SHELL);
                assertThat(Loading.codes(result)).isEmpty();
            }
        }
    }

    @Test
    void aRoofFacesWhereItsDirectionSays() throws Exception {
        Measures m = measures(
                RECTANGLE, "building=yes", "height=9", "roof:height=3", "roof:shape=skillion", "roof:direction=E");

        Measures.Surface roof = m.surfaces().stream()
                .filter(s -> s.kind() == SurfaceKind.ROOF)
                .findFirst()
                .orElseThrow();
        assertThat(roof.azimuthDeg()).isEqualTo(90, within(2.0));
        assertThat(roof.tiltDeg()).isEqualTo(Math.toDegrees(Math.atan(0.3)), within(0.2));
    }

    @Test
    void partsStandInPlaceOfTheOutline() throws Exception {
        OsmText map = new OsmText();
        map.area(RECTANGLE, "building=church", "name=Saint Sophia", "height=30");
        map.area(new double[] {0, 0, 4, 0, 4, 6, 0, 6}, "building:part=tower", "height=30");
        map.area(new double[] {4, 0, 10, 0, 10, 6, 4, 6}, "building:part=nave", "height=10");
        LoadResult result = Loading.load(map.write(folder));
        CityObject church = only(result.city(), ObjectKind.BUILDING);

        assertVolume(Measures.of(church), 4 * 6 * 30 + 6 * 6 * 10);
        assertThat(church.children()).hasSize(2);
        assertThat(church.text("name")).isEqualTo("Saint Sophia");
        assertThat(result.reports().getFirst().features()).isEqualTo(3);
        assertThat(result.reports().getFirst().imported()).isEqualTo(3);
    }

    @Test
    void aPartOfNoBuildingIsABuilding() throws Exception {
        OsmText map = new OsmText();
        map.area(RECTANGLE, "building:part=yes", "height=9");

        assertThat(city(map).objects().map(CityObject::kind)).containsExactly(ObjectKind.BUILDING);
    }

    @Test
    void aCourtyardIsLeftOpen() throws Exception {
        OsmText map = new OsmText();
        long outer = map.area(new double[] {0, 0, 20, 0, 20, 20, 0, 20});
        long inner = map.area(new double[] {6, 6, 6, 14, 14, 14, 14, 6});
        map.relation(
                new String[] {"way " + outer + " outer", "way " + inner + " inner"},
                "type=multipolygon",
                "building=yes",
                "height=9",
                "roof:shape=hipped",
                "roof:height=3");
        Measures m = Measures.of(only(city(map), ObjectKind.BUILDING));

        // The roof: (20-2t)^2 - (8+2t)^2 from t = 0 to 3 is 336 - 112t, summed up 504.
        assertVolume(m, 336 * 6 + 504);
    }

    @Test
    void tagsBecomeWhatACityAsksFor() throws Exception {
        OsmText map = new OsmText();
        map.area(
                RECTANGLE,
                "building=school",
                "building:levels=3",
                "start_date=1903",
                "roof:shape=gabled",
                "addr:street=ulitsa Vit",
                "addr:housenumber=7",
                "addr:postcode=1000",
                "addr:city=Sofia",
                "wheelchair=yes");
        CityObject school = only(city(map), ObjectKind.BUILDING);

        assertThat(school.text("function")).isEqualTo("school");
        assertThat(school.number("storeysAboveGround")).isEqualTo(3);
        assertThat(school.number("yearOfConstruction")).isEqualTo(1903);
        assertThat(school.number("measuredHeight")).isGreaterThan(9);
        assertThat(school.text("roofType")).isEqualTo("gabled");
        assertThat(school.text("address")).isEqualTo("ulitsa Vit 7, 1000 Sofia");
        assertThat(school.text("wheelchair")).isEqualTo("yes");
    }

    @Test
    void anOutlineThatCrossesItselfIsPutRightAndNamed() throws Exception {
        OsmText map = new OsmText();
        map.area(new double[] {0, 0, 10, 6, 10, 0, 0, 6}, "building=yes", "height=9", "roof:shape=hipped");

        assertThat(Loading.codes(Loading.load(map.write(folder)))).contains("OUTLINE_CROSSES");
    }

    @Test
    void aShapeThatIsNotKnownIsNamed() throws Exception {
        OsmText map = new OsmText();
        map.area(RECTANGLE, "building=yes", "roof:shape=crosspitched");

        assertThat(Loading.codes(Loading.load(map.write(folder)))).containsExactly("ROOF_UNKNOWN");
    }
}
