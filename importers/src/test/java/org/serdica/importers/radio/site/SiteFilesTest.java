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
                .containsExactlyInAnyOrder("line 3", "line 4", "line 6", "line 7", "line 7", "line 7", "line 8");
        assertThat(reading.findings().getFirst().message())
                .isEqualTo("The row has \"east\" for x, where a number is needed; it is left out.");
        assertThat(reading.rows().get(1).carrier().load()).isEqualTo(Carrier.USUAL_LOAD);
        assertThat(reading.rows().get(1).mountedOn()).isEqualTo(MountedOn.POLE);
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
        assertThat(reading.findings()).extracting(Finding::element).containsExactly("feature 1", "feature 3");
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
