package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.serdica.packaging.Shell.serdica;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.app.InstallFolder;
import org.serdica.packaging.Shell.Answer;
import tools.jackson.databind.JsonNode;

/** {@code serdica convert} as a shell sees it. */
class ConvertCommandTest {
    private static final Path SITES = InstallFolder.demo().orElseThrow().resolve("radio-sites.csv");

    @TempDir
    private Path folder;

    @Test
    void theEndingOfTheLastFileNamesTheFormat() {
        Path out = folder.resolve("sites.city.json");
        Answer answer = serdica("convert", SITES, out, "--crs", "EPSG:7801", "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        JsonNode facts = answer.json();
        assertThat(facts.path("format").asString()).isEqualTo("CityJSON 2.0");
        assertThat(facts.path("files").path(0).asString()).isEqualTo(out.toString());
        assertThat(facts.path("objects").path("RadioSite").asInt()).isEqualTo(40);
        JsonNode info = serdica("info", out, "--json").json();
        assertThat(info.path("crs").asString()).isEqualTo("EPSG:7801");
        assertThat(info.path("objects").path("RadioSite").asInt()).isEqualTo(40);
    }

    @Test
    void whatHasNoPlaceOnEarthIsWarnedOf() throws Exception {
        Path own =
                Files.writeString(folder.resolve("own.csv"), "id,class,x,y,z\nt1,SolitaryVegetationObject,10,20,0\n");
        Answer answer = serdica("convert", own, folder.resolve("own.geojson"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Wrote 1 object as", "lie nowhere on earth", "[UNPLACED]");
        assertThat(serdica("convert", own, folder.resolve("placed.geojson"), "--from-crs", "EPSG:7801")
                        .out())
                .doesNotContain("Warning");
    }

    @Test
    void filterAndBoxChooseWhatIsWritten() throws Exception {
        Path out = folder.resolve("few.csv");
        String first = Files.readAllLines(SITES).get(1);
        String[] cells = first.split(",");
        double x = Double.parseDouble(cells[2]);
        double y = Double.parseDouble(cells[3]);
        String box = (x - 1) + "," + (y - 1) + "," + (x + 1) + "," + (y + 1);
        Answer answer =
                serdica("convert", SITES, out, "--crs", "EPSG:7801", "--bbox", box, "--filter", "class = 'RadioSite'");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Wrote 1 object as CSV to ");
        assertThat(Files.readAllLines(out)).hasSize(2).last().asString().startsWith(cells[0] + ",RadioSite,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites.dwg", "sites"})
    void anUnknownEndingIsWrongUsageAndTellsTheKnownOnes(String name) {
        Answer answer = serdica("convert", SITES, folder.resolve(name));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(".city.json", ".glb", "tileset.json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNotWrittenOverItself() throws Exception {
        Path copy = Files.copy(SITES, folder.resolve("copy.csv"));
        Answer answer = serdica("convert", copy, folder.resolve(".").resolve("copy.csv"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(copy).hasSameBinaryContentAs(SITES);
    }

    @Test
    void whatTheFormatCannotHoldIsRefusedOrListed() {
        Answer refused = serdica("convert", SITES, folder.resolve("ground.tif"), "--crs", "EPSG:7801");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("no ground", "[NO_TERRAIN]");
        Answer listed = serdica("convert", SITES, folder.resolve("a.obj"), "--crs", "EPSG:7801");
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).contains("attributes: OBJ has none.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bbox=1,2,3", "--bbox=a,b,c,d", "--lod=x", "--as=dwg"})
    void anOptionThatMeansNothingIsWrongUsage(String option) {
        assertThat(serdica("convert", SITES, folder.resolve("a.glb"), option).code())
                .isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
