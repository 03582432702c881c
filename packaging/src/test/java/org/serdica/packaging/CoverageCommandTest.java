package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.packaging.Shell.serdica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.packaging.Shell.Answer;
import tools.jackson.databind.JsonNode;

/** {@code serdica coverage} as a shell sees it, over two cells on an empty plain. */
class CoverageCommandTest {
    private static final String HEADER = "id,class,x,y,z,azimuth,bandwidthMHz,electricalTilt,frequencyMHz,heightM,"
            + "mechanicalTilt,powerDbm,site,technology,pattern";

    @TempDir
    private Path folder;

    private Path cells = Path.of("");

    @BeforeEach
    void writeCells() throws IOException {
        cells = Files.write(
                folder.resolve("cells.csv"),
                List.of(
                        HEADER,
                        "A,RadioCell,322000,4730000,575,90,100,4,3550,25,0,46,S,NR,",
                        "B,RadioCell,322400,4730000,575,270,20,4,1845,25,0,46,T,LTE,no-such-panel",
                        "C,RadioCell,322400,4730000,575,270,20,4,0,25,0,46,T,LTE,"));
    }

    private Answer coverage(Object... more) {
        return serdica(Stream.concat(
                        Stream.of("coverage", cells, "--crs", "EPSG:7801", "--area", "321900,4729900,322500,4730100"),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void tellsFiguresAndWhatIsWrongWithTheNetwork() {
        Answer answer = coverage("--json");
        assertThat(answer.code()).as(answer.err()).isZero();
        JsonNode json = answer.json();
        assertThat(json.get("sectors").asInt()).isEqualTo(2);
        assertThat(json.get("cells").asInt()).isEqualTo(120 * 40);
        assertThat(json.get("kpis").toString()).contains("RSRP outdoors, median");
        assertThat(json.get("findings").toString())
                .contains("NO_TERRAIN", "CELL_FREQUENCY", "ANTENNA_UNKNOWN", "no-such-panel");
        assertThat(json.get("provenance").get("model").asString()).contains("TR 38.901");
    }

    @Test
    void writesAGeoTiffForEachMapThatIsWanted() {
        Path maps = folder.resolve("maps");
        assertThat(coverage("--out", maps, "--maps", "RSRP,SINR").code()).isZero();
        assertThat(maps.resolve("rsrp.tif")).isNotEmptyFile();
        assertThat(maps.resolve("sinr.tif")).isNotEmptyFile();
        assertThat(maps.resolve("rsrq.tif")).doesNotExist();
    }

    @Test
    void aMapThatWasWrittenIsTerrainToWhoeverReadsIt() {
        Path maps = folder.resolve("maps");
        coverage("--out", maps, "--maps", "PATH_LOSS");
        Answer info = serdica("info", maps.resolve("path_loss.tif"), "--json");
        assertThat(info.code()).as(info.err()).isZero();
        JsonNode bounds = info.json().get("bounds");
        assertThat(bounds.get("min_x").asDouble()).isEqualTo(321_902.5);
        assertThat(bounds.get("max_y").asDouble()).isEqualTo(4_730_097.5);
    }

    @Test
    void writesOneTableOfAllMaps() throws IOException {
        Path maps = folder.resolve("maps");
        coverage("--out", maps, "--csv", "--maps", "RSRP,BEST_SERVER");
        List<String> rows = Files.readAllLines(maps.resolve("coverage.csv"));
        assertThat(rows.getFirst()).isEqualTo("x,y,RSRP (dBm),best server");
        assertThat(rows).hasSize(1 + 120 * 40);
        assertThat(rows.get(1)).startsWith("321902.50,4729902.50,").endsWith("\"");
    }

    @Test
    void aCityWithoutRadioCellsIsRefused() throws IOException {
        Files.write(cells, List.of("id,class,x,y,z", "t,SolitaryVegetationObject,322000,4730000,550"));
        Answer answer = coverage();
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("no radio cells").contains("NO_RADIO_CELLS");
    }

    @Test
    void nonsenseIsWrongUsage() {
        assertThat(coverage("--cell", "0").code()).isEqualTo(2);
        assertThat(coverage("--height", "-3").code()).isEqualTo(2);
        assertThat(coverage("--operator", "Nobody").code()).isEqualTo(2);
        assertThat(serdica("coverage", cells, "--crs", "EPSG:7801", "--area", "1,2,3")
                        .code())
                .isEqualTo(2);
    }
}
