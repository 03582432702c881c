package org.serdica.importers.radio.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputTrouble;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.CellRow;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;

@NullUnmarked
class SiteFilesTest {
    private static final String SOFIA = "EPSG:7801";
    private static final Sector PANEL = sector("RS1-A", 321_958.45, 4_730_043.488, 358, Technology.NR_FR1, 3550);
    private static final Sector LOW = sector("RS1, \"low\"", 321_958.45, 4_730_043.488, 12.5, Technology.LTE, 796);

    @TempDir
    Path folder;

    private static Sector sector(String id, double x, double y, double azimuth, Technology technology, double mhz) {
        Carrier carrier = new Carrier(technology, mhz, 20, technology.usualScsKhz(), 46, 0.35, 7);
        return new Sector(id, "RS1", x, y, 579, MountedOn.ROOF, 3, azimuth, 2, 4.5, "panel-65-mid", carrier);
    }

    private static RadioNetwork network() {
        Site site = new Site("RS1", "SOF001", "", PANEL.x(), PANEL.y(), 576, 3, "B1", List.of(PANEL, LOW));
        return new RadioNetwork(List.of(site), List.of());
    }

    private SiteReading read(String name, String text) throws IOException {
        return SiteFiles.read(Files.writeString(folder.resolve(name), text), SOFIA);
    }

    @Test
    void aTableComesBackAsItWentOut() throws IOException {
        Path file = folder.resolve("sites.csv");
        SiteFiles.write(file, network(), SOFIA);
        SiteReading back = SiteFiles.read(file, SOFIA);
        assertThat(back.findings()).isEmpty();
        assertThat(back.rows()).containsExactly(CellRow.of(PANEL), CellRow.of(LOW));
        assertThat(Files.readString(file))
                .startsWith("site,cell,x,y,height_m,mounting,azimuth,mechanical_tilt,"
                        + "electrical_tilt,frequency_mhz,bandwidth_mhz,power_dbm,technology,pattern,load");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1-1", "A, A, A-A", "1, 12, 1-12", "RS1, RS1-A, RS1-A"})
    void aSectorThatDoesNotNameItsSiteIsCalledByBoth(String site, String sector, String cell) throws IOException {
        SiteReading r = read("s.csv", "site,sector,x,y,band\n" + site + "," + sector + ",322000,4730000,B3\n");
        assertThat(r.rows()).extracting(CellRow::cellId).containsExactly(cell);
    }

    @Test
    void geoJsonInDegreesComesBackToTheMillimetre() throws IOException {
        Path file = folder.resolve("sites.geojson");
        SiteFiles.write(file, network(), SOFIA);
        assertThat(Files.readString(file)).contains("23.");
        SiteReading back = SiteFiles.read(file, SOFIA);
        assertThat(back.findings()).isEmpty();
        CellRow row = back.rows().getFirst();
        assertThat(row.x()).isCloseTo(PANEL.x(), within(1e-3));
        assertThat(row.y()).isCloseTo(PANEL.y(), within(1e-3));
        assertThat(row.carrier()).isEqualTo(PANEL.carrier());
        assertThat(back.rows()).extracting(CellRow::cellId).containsExactly("RS1-A", "RS1, \"low\"");
    }

    @Test
    void geoJsonHasNoMoreCellsThanATable() throws IOException {
        String feature = "{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]},"
                + "\"properties\":{\"cell\":\"c\",\"band\":3}},";
        String crs = "{\"crs\":{\"properties\":{\"name\":\"EPSG:7801\"}},";
        SiteReading r = read("s.geojson", crs + "\"features\":[" + feature.repeat(200_001) + "{}]}");
        assertThat(r.rows()).hasSize(200_000);
        assertThat(r.findings())
                .filteredOn(f -> f.code().equals("SITE_MANY"))
                .extracting(Finding::element)
                .containsExactly("feature 200001");
    }

    @Test
    void geoJsonStaysInTheCoordinatesOfACityWithoutAPlaceOnTheEarth() throws IOException {
        Path file = folder.resolve("sites.geojson");
        SiteFiles.write(file, network(), "LOCAL");
        assertThat(SiteFiles.read(file, "LOCAL").rows().getFirst().x()).isEqualTo(PANEL.x());
    }

    @Test
    void longitudesAndLatitudesOfATableAreBroughtIntoTheCity() throws IOException {
        SiteReading reading = read("sites.csv", "cell;lon;lat;frequency_mhz\nA;23.3219;42.6977;1842,5\n");
        CellRow row = reading.rows().getFirst();
        // The centre of Sofia, which EPSG:7801 has some 322 km east and 4 730 km north.
        assertThat(row.x()).isBetween(315_000.0, 330_000.0);
        assertThat(row.y()).isBetween(4_720_000.0, 4_740_000.0);
        assertThat(row.carrier().frequencyMHz()).isEqualTo(1842.5);
    }

    @Test
    void brokenRowsAreToldByTheirLinesAndAllOthersAreTaken() throws IOException {
        SiteReading reading = read("sites.csv", """
                site,cell,x,y,frequency_mhz,technology,load,mounting
                S,A,1,2,3550,NR,0.5,roof
                S,B,east,2,3550,NR,0.5,roof
                S,C,1,2,12,NR,0.5,roof

                S,,1,2,3550,NR,0.5,roof
                S,D,1,2,3550,Wi-Fi,7,tree
                S,E,1,2,3550,NR,0.5,roof,more
                """);
        assertThat(reading.rows()).extracting(CellRow::cellId).containsExactly("A", "D");
        assertThat(reading.findings())
                .extracting(Finding::element)
                .containsExactlyInAnyOrder("line 3", "line 4", "line 6", "line 7", "line 7", "line 8", "", "");
        assertThat(reading.findings().getFirst().message())
                .isEqualTo("The row has \"east\" for x, where a number is needed; it is left out.");
        assertThat(reading.rows().get(1).carrier().load()).isEqualTo(Carrier.USUAL_LOAD);
        assertThat(reading.rows().get(1).mountedOn()).isEqualTo(MountedOn.POLE);
    }

    @Test
    void theUsualNamesOfColumnsAreUnderstood() throws IOException {
        SiteReading reading = read("sites.csv", """
                Site Name,Sector,Lon,Lat,Antenna_Height,Azimuth (deg),Mechanical Tilt,ET,TX Power,Freq,BW,RAT,Load,Mounting
                X1,1,23.3290,42.6800,27,120,2,6,40,1842.5,15,4G,0.5,roof
                """);
        assertThat(reading.findings()).isEmpty();
        CellRow row = reading.rows().getFirst();
        assertThat(row.siteId()).isEqualTo("X1");
        assertThat(row.cellId()).as("a sector's number alone names nothing").isEqualTo("X1-1");
        assertThat(row.heightM()).isEqualTo(27);
        assertThat(row.azimuthDeg()).isEqualTo(120);
        assertThat(row.mechanicalTiltDeg()).isEqualTo(2);
        assertThat(row.electricalTiltDeg()).isEqualTo(6);
        assertThat(row.carrier().powerDbm()).isEqualTo(40);
        assertThat(row.carrier().bandwidthMHz()).isEqualTo(15);
        assertThat(row.carrier().technology()).isEqualTo(Technology.LTE);
    }

    @Test
    void aPlannersTableLosesNothingAndEachAssumptionIsToldOnce() throws IOException {
        SiteReading reading = read("sites.csv", """
                site,cell,lon,lat,height,azimuth,tilt,power,frequency_mhz,colour
                X1,X1-1,23.3290,42.6800,25,0,4,46,3500,red
                X1,X1-2,23.3290,42.6800,25,120,4,46,3500,red
                X2,X2-1,23.3320,42.6820,30,240,6,43,1800,red
                X3,X3-1,abc,42.6820,30,240,6,43,1800,red
                X4,X4-1,23.3250,42.6780,-5,90,2,43,2600,red
                X5,X5-1,23.3250,42.6780,8,90,2,30,26500,red
                """);
        assertThat(reading.rows()).extracting(CellRow::cellId).containsExactly("X1-1", "X1-2", "X2-1", "X5-1");
        assertThat(reading.rows()).extracting(CellRow::heightM).containsExactly(25.0, 25.0, 30.0, 8.0);
        assertThat(reading.rows()).extracting(CellRow::electricalTiltDeg).containsExactly(4.0, 4.0, 6.0, 2.0);
        assertThat(reading.rows()).extracting(r -> r.carrier().powerDbm()).containsExactly(46.0, 46.0, 43.0, 30.0);
        assertThat(reading.rows())
                .extracting(r -> r.carrier().technology())
                .containsExactly(Technology.NR_FR1, Technology.NR_FR1, Technology.LTE, Technology.NR_FR2);
        assertThat(reading.findings())
                .extracting(Finding::message)
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("Columns not used: colour. Columns that are read: site, cell,"),
                        m -> assertThat(m)
                                .isEqualTo("The column tilt does not say which tilt; it is read as electrical."),
                        m -> assertThat(m).contains("\"abc\" for lon"),
                        m -> assertThat(m)
                                .isEqualTo("The row has the height -5 m, where the antenna would be under the ground;"
                                        + " it is left out."),
                        m -> assertThat(m)
                                .isEqualTo("No technology is named for 2 cells; by the frequency NR is taken."),
                        m -> assertThat(m)
                                .isEqualTo("No technology is named for 1 cell; by the frequency LTE is taken."),
                        m -> assertThat(m)
                                .isEqualTo("No technology is named for 1 cell; by the frequency NR FR2 is taken."),
                        m -> assertThat(m)
                                .isEqualTo("The table does not say everything; what is usual was taken:"
                                        + " mounting pole (4 cells), mechanical_tilt 0 (4 cells),"
                                        + " bandwidth_mhz 100 or 20 (4 cells)."));
    }

    @Test
    void aBandGivesTheMiddleOfItsDownlink() throws IOException {
        SiteReading reading = read("sites.csv", "cell,x,y,band\nA,1,2,n78\nB,1,2,B20\nC,1,2,3\nD,1,2,2600\nE,1,2,n9\n");
        assertThat(reading.rows())
                .extracting(r -> r.carrier().frequencyMHz())
                .containsExactly(3550.0, 806.0, 1842.5, 2600.0);
        assertThat(reading.rows().getFirst().carrier().technology()).isEqualTo(Technology.NR_FR1);
        assertThat(reading.findings())
                .extracting(Finding::message)
                .contains(
                        "The row names the band \"n9\", whose frequency is not known here; it is left out.",
                        "Where only a band is named, the middle of its downlink is taken:"
                                + " 3 is 1842.5 MHz, B20 is 806 MHz, n78 is 3550 MHz.");
    }

    @Test
    void aRefusalNamesTheColumnsThatWouldBeRead() {
        assertThatThrownBy(() -> read("sites.csv", "name,lon,lat\nA,23,42\n"))
                .hasMessageStartingWith(
                        "This is no table of sites: its first line has no column frequency_mhz (or band).")
                .hasMessageContaining("Columns that are read: site, cell, x, y, lon, lat, height_m, mounting, azimuth");
    }

    @Test
    void featuresThatAreNoPointsAreLeftOutAndTold() throws IOException {
        SiteReading reading = read("sites.geojson", """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","properties":{"cell":"A","frequency_mhz":3550,"technology":"NR"},
                  "geometry":{"type":"LineString","coordinates":[[23,42],[24,42]]}},
                 {"type":"Feature","properties":{"cell":"B","frequency_mhz":3550,"technology":"NR"},
                  "geometry":{"type":"Point","coordinates":[23.32,42.69]}}, 7]}
                """);
        assertThat(reading.rows()).extracting(CellRow::cellId).containsExactly("B");
        assertThat(reading.findings()).extracting(Finding::element).startsWith("feature 1", "feature 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,age\nAnna,7\n", "cell,x,frequency_mhz\nA,1,3550\n", "\0\0\0\0"})
    void whatIsNoTableOfSitesIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> read("sites.csv", text))
                .isInstanceOf(InputTrouble.class)
                .hasMessageMatching("[A-Z].*\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"type\":\"Topology\"}", "<gml/>"})
    void whatIsNoGeoJsonIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> read("sites.geojson", text))
                .isInstanceOf(InputTrouble.class)
                .hasMessageMatching("[A-Z].*\\.");
    }
}
