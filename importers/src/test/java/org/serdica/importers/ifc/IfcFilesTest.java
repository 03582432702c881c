package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;

/** Real files of other programs, with counts that the files' own instances give. */
class IfcFilesTest {
    private static final String HOUSE = "ifc/webifc/AC20-FZK-Haus.ifc";
    private static final String OPEN_HOUSE = "ifc/webifc/IfcOpenHouse_IFC4.ifc";
    private static final String ROAD = "ifc/webifc/KIT-Simple-Road-Test-Web-IFC4x3_RC2.ifc";
    private static final String TERRAIN = "ifc/bsi_gherkin_georef/pass-grf005-unit_conversion_factor.ifc";

    private static LoadResult load(String name) throws Exception {
        return Loading.load(Shared.model(name));
    }

    private static CityObject object(City city, String id) {
        return city.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        HOUSE + ", IFC4, 2, Building:1 Storey:2 BuildingRoom:7",
        OPEN_HOUSE + ", IFC4, 2, Building:1 Storey:1",
        ROAD + ", IFC4X3_RC2, 1, Road:1 Section:51 TrafficSpace:39 AuxiliaryTrafficSpace:27",
        TERRAIN + ", IFC4X3_ADD2, 1, TINRelief:1",
    })
    void everyMemberIsImportedUnderItsClass(String file, String version, int members, String classes) throws Exception {
        SourceReport report = load(file).reports().getFirst();

        assertThat(report.format()).isEqualTo("IFC");
        assertThat(report.version()).isEqualTo(version);
        assertThat(report.features()).isEqualTo(members);
        assertThat(report.imported()).isEqualTo(members);
        for (String entry : classes.split(" ")) {
            String[] classAndCount = entry.split(":");
            assertThat(report.objects()).containsEntry(classAndCount[0], Long.valueOf(classAndCount[1]));
        }
        assertThat(report.findings())
                .noneMatch(f -> f.code().startsWith("SHAPE_") || f.code().startsWith("CUT_"));
    }

    /** 12 x 10 m with eaves, turned by the file's true north; its latitude and longitude are those of the campus in Karlsruhe. */
    @Test
    void theHouseStandsAtItsLatitudeAndLongitude() throws Exception {
        City city = load(HOUSE).city();
        Bounds b = object(city, "2hQBAVPOr5VxhS3Jl0O47h").bounds();

        assertThat(city.frame().crs()).isEqualTo("EPSG:32632");
        double[] lonLat = Crs.toDegrees("EPSG:32632").orElseThrow().point(b.centreX(), b.centreY());
        assertThat(lonLat[0]).isCloseTo(8 + 26 / 60.0 + 11.5404 / 3600, within(2e-4));
        assertThat(lonLat[1]).isCloseTo(49 + 6 / 60.0 + 1.566 / 3600, within(2e-4));
        assertThat(b.minZ()).isBetween(109.0, 110.1);
        assertThat(b.height()).isBetween(6.0, 8.0);
        assertThat(Math.hypot(b.width(), b.depth())).isBetween(20.0, 26.0);
    }

    @Test
    void roomsStandInTheirStoreyAndHaveTheHeightTheFileGives() throws Exception {
        City city = load(HOUSE).city();
        CityObject room = object(city, "347jFE2yX7IhCEIALmupEH");

        assertThat(room.kind()).isEqualTo(ObjectKind.BUILDING_ROOM);
        assertThat(room.text("storey")).isEqualTo("Erdgeschoss");
        assertThat(room.text("longName")).isEqualTo("Schlafzimmer");
        assertThat(room.text("BaseQuantities.Height")).isEqualTo("2.5 m");
        assertThat(room.bounds().height()).isCloseTo(2.5, within(1e-3));
        CityObject storey = object(city, "273g3wqLzDtfYIl7qqkgcO");
        assertThat(storey.kind()).isEqualTo(ObjectKind.BUILDING_STOREY);
        assertThat(storey.text("elevation")).isEqualTo("2.7 m");
    }

    @Test
    void doorsWindowsAndWallsAreToldApart() throws Exception {
        City city = load(HOUSE).city();
        long doors = 0;
        long windows = 0;
        long walls = 0;
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                for (int s = tile.semanticStart(o); s < tile.semanticEnd(o); s++) {
                    doors += tile.semanticKind(s) == SurfaceKind.DOOR ? 1 : 0;
                    windows += tile.semanticKind(s) == SurfaceKind.WINDOW ? 1 : 0;
                    walls += tile.kind(o) == ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT
                                    && (tile.semanticKind(s) == SurfaceKind.WALL
                                            || tile.semanticKind(s) == SurfaceKind.INTERIOR_WALL)
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(doors).isEqualTo(5);
        assertThat(windows).isEqualTo(11);
        assertThat(walls).isEqualTo(13);
    }

    @Test
    void millimetresOfTheOpenHouseBecomeMetres() throws Exception {
        LoadResult result = load(OPEN_HOUSE);

        assertThat(object(result.city(), "3g46_woBL6sugXeY5_WP6n").bounds().width())
                .isCloseTo(10, within(1e-6));
        assertThat(Loading.codes(result)).contains("GEOREF_MISSING");
    }

    /** The file gives its place twice, in feet of Georgia and as latitude and longitude: they agree. */
    @Test
    void feetOfAStatePlaneEndInMetresAtTheSameLatitudeAndLongitude() throws Exception {
        LoadResult result = load(TERRAIN);
        City city = result.city();

        assertThat(city.frame().crs()).isEqualTo("EPSG:32616");
        double[] lonLat = Crs.toDegrees("EPSG:32616")
                .orElseThrow()
                .point(city.bounds().centreX(), city.bounds().centreY());
        assertThat(lonLat[0]).isCloseTo(-(85 + 25 / 60.0 + 21.036307 / 3600), within(0.02));
        assertThat(lonLat[1]).isCloseTo(34 + 58 / 60.0 + 46.151461 / 3600, within(0.02));
        assertThat(city.terrain().isPresent()).isTrue();
        assertThat(Loading.codes(result)).contains("CRS_NOT_METRIC", "NOT_SHOWN");
    }

    @Test
    void aConversionTurnsAndMovesTheBoxAndCountsMillimetres() throws Exception {
        LoadResult result = load("tricky_synthetic/ifc_mm_units_and_mapconversion.ifc");
        Bounds b = result.city().bounds();

        assertThat(result.city().frame().crs()).isEqualTo("EPSG:32635");
        assertThat(b.centreX()).isCloseTo(322000, within(1e-3));
        assertThat(b.centreY()).isCloseTo(4730000, within(1e-3));
        assertThat(b.width()).isCloseTo(2 * Math.cos(Math.PI / 6) + 3 * Math.sin(Math.PI / 6), within(1e-3));
        assertThat(b.minZ()).isCloseTo(550, within(1e-3));
        assertThat(b.height()).isCloseTo(4, within(1e-3));
    }

    @Test
    void aPlacementThatIsNotThereIsNamedAndTheBoxIsKept() throws Exception {
        LoadResult result = load("tricky_synthetic/ifc_dangling_ref.ifc");

        assertThat(result.city().bounds().height()).isCloseTo(4, within(1e-6));
        assertThat(Loading.codes(result)).contains("REFERENCE_DANGLING");
    }

    @Test
    void commentsAndEscapesAreNoObstacle() throws Exception {
        LoadResult result = load("tricky_synthetic/ifc_strings_comments_multiline.ifc");

        assertThat(result.reports().getFirst().imported()).isEqualTo(1);
        assertThat(Loading.codes(result)).doesNotContain("STEP_SYNTAX");
    }

    /** The program that wrote the file computed these volumes itself, openings taken out and roofs cut off. */
    @Test
    void everyElementHasTheNetVolumeThatTheFileGives() throws Exception {
        StepFile file = StepFile.open(Files.readAllBytes(Shared.model(HOUSE)), CancelToken.never());
        IfcModel model = IfcModel.of(file);
        Properties properties = new Properties(file, model.relations(), model.units());
        int compared = 0;
        for (int id : model.structure().shaped(1000)) {
            Map<String, AttributeValue> attributes = new HashMap<>();
            properties.addTo(attributes, id);
            AttributeValue net = attributes.get("BaseQuantities.NetVolume");
            if (net != null) {
                double volume = model.products().of(file.find(id).orElseThrow()).volume();
                assertThat(volume).isCloseTo(net.number(), withinPercentage(0.6));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(25);
    }
}
