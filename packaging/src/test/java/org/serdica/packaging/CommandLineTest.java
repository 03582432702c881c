package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.app.FxThread;
import org.serdica.app.InstallFolder;
import org.serdica.app.scene.StoreyHouses;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import org.serdica.packaging.Shell.Answer;
import tools.jackson.databind.JsonNode;

/** The command line as a shell sees it: exit codes, one sentence about what went wrong, and answers that programs can read. */
class CommandLineTest {
    private static final Path DEMO = InstallFolder.demo().orElseThrow();

    @TempDir
    private Path folder;

    private final List<Path> openedInTheWindow = new ArrayList<>();

    private Answer serdica(Object... args) {
        return Shell.run((request, firstPicture) -> openedInTheWindow.addAll(request.files()), args);
    }

    private static void assertRefused(Answer answer, int code, String about) {
        assertThat(answer.err().lines())
                .singleElement()
                .asString()
                .startsWith("serdica: ")
                .contains(about);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void columnsThatNobodyCouldGuessAreNamedWithMap() throws Exception {
        Path file = Files.writeString(folder.resolve("blocks.geojson"), """
                {"type":"Feature","properties":{"H_DACH":12.5},"geometry":{"type":"Polygon",
                 "coordinates":[[[23.32,42.69],[23.33,42.69],[23.33,42.70],[23.32,42.69]]]}}""");
        Answer named = serdica("info", file, "--map", "height=H_DACH", "--columns", "--json");
        assertThat(named.code()).isZero();
        assertThat(named.out()).contains("\"max_z\" : 12.5", "\"column\" : \"H_DACH\"");
        assertRefused(serdica("info", file, "--map", "colour=H_DACH"), 2, "height=H_DACH");
    }

    @Test
    void aPartIsChosenByClassBoxAndCondition() throws Exception {
        Path file = Files.writeString(folder.resolve("things.csv"), """
                id,class,x,y,z,height
                t1,SolitaryVegetationObject,322000,4730000,560,4
                t2,SolitaryVegetationObject,322000,4730000,560,14
                t3,SolitaryVegetationObject,322500,4730000,560,14
                s1,Sensor,322000,4730000,563,
                """);
        JsonNode facts = serdica(
                        "info",
                        file,
                        "--crs",
                        "EPSG:7801",
                        "--json",
                        "--class",
                        "solitaryvegetationobject",
                        "--bbox",
                        "321900,4729900,322100,4730100",
                        "--filter",
                        "height > 10")
                .json();
        assertThat(facts.get("features").asInt()).isEqualTo(4);
        assertThat(facts.get("imported").asInt()).isEqualTo(1);
        assertThat(facts.get("left_out").get("left out by choice").asInt()).isEqualTo(3);
        assertRefused(serdica("info", file, "--class", "House"), 2, "there is no class House");
        assertRefused(serdica("info", file, "--filter", "height >"), 1, "FILTER_BAD");
    }

    @Test
    void aFileInItsOwnAxesIsPlacedByTwoPoints() throws Exception {
        Path file =
                Files.writeString(folder.resolve("own.csv"), "id,class,x,y,z\nt1,SolitaryVegetationObject,10,0,1\n");
        JsonNode facts = serdica(
                        "info",
                        file,
                        "--crs",
                        "EPSG:7801",
                        "--json",
                        "--two-points",
                        "0,0,0=322000,4730000,560;20,0=322000,4730020")
                .json();
        assertThat(facts.get("crs").asString()).isEqualTo("EPSG:7801");
        assertThat(facts.get("bounds").get("min_x").asDouble()).isEqualTo(322_000);
        assertThat(facts.get("bounds").get("min_y").asDouble()).isEqualTo(4_730_010);
        assertThat(facts.get("bounds").get("min_z").asDouble()).isEqualTo(561);
        assertRefused(serdica("info", file, "--two-points", "0,0=1,1"), 2, "x1,y1=E1,N1;x2,y2=E2,N2");
    }

    @Test
    void ofTwoFilesFarApartOneIsWarnedOf() throws Exception {
        String tree = """
                {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:7801"}},"features":[
                {"type":"Feature","properties":{"id":"%1$s"},"geometry":{"type":"Point","coordinates":[%1$s,4730000,560]}}]}
                """;
        Path a = Files.writeString(folder.resolve("a.geojson"), tree.formatted("322000"));
        Path b = Files.writeString(folder.resolve("b.geojson"), tree.formatted("422000"));
        JsonNode warnings = serdica("info", a, b, "--json").json().get("warnings");
        assertThat(warnings).singleElement().satisfies(w -> {
            assertThat(w.get("code").asString()).isEqualTo("FILE_FAR");
            assertThat(w.get("message").asString()).contains("lies 100 km from the rest");
        });
    }

    @Test
    void theWindowOpensThoughAFileIsMissingWhileCommandsEndWithOne() throws Exception {
        Path missing = folder.resolve("not-there.gml");
        Path there = Files.writeString(folder.resolve("there.csv"), "id,class,x,y,z");
        Answer window = serdica(missing, there);
        assertThat(window.code()).isZero();
        assertThat(window.err()).contains("There is no file " + missing);
        assertThat(openedInTheWindow).containsExactly(missing, there);
        assertRefused(serdica("info", missing), 1, "FILE_MISSING");
    }

    @Test
    void heightsThatDoNotFitAreWarnedOfAndMovedWhereThatIsWanted() throws Exception {
        Path ground = Files.writeString(
                folder.resolve("ground.asc"),
                "ncols 2\nnrows 2\nxllcorner 322000\nyllcorner 4730000\ncellsize 100\n550 550\n550 550\n");
        Path trees = Files.writeString(
                folder.resolve("trees.csv"), "id,class,x,y,z\nt1,SolitaryVegetationObject,322080,4730080,593\n");
        JsonNode given =
                serdica("info", ground, trees, "--crs", "EPSG:7801", "--json").json();
        assertThat(given.get("warnings")).singleElement().satisfies(w -> {
            assertThat(w.get("code").asString()).isEqualTo("HEIGHTS_OFF");
            assertThat(w.get("message").asString()).contains("43.0 m above the terrain");
        });
        JsonNode moved = serdica("info", ground, trees, "--crs", "EPSG:7801", "--heights", "shift", "--json")
                .json();
        assertThat(moved.get("warnings")).isEmpty();
        assertThat(moved.get("bounds").get("max_z").asDouble()).isEqualTo(550);
        assertRefused(serdica("info", trees, "--heights", "up"), 2, "'shift'");
    }

    @Test
    void infoTellsWhatIsInTheDemo() {
        Answer answer = serdica("info", DEMO, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        JsonNode facts = answer.json();
        assertThat(facts.propertyNames())
                .contains(
                        "format",
                        "version",
                        "crs",
                        "features",
                        "objects",
                        "lods",
                        "surfaces",
                        "triangles",
                        "bounds",
                        "warnings",
                        "elapsed_ms");
        assertThat(facts.get("format").asString()).contains("CityGML", "GeoJSON", "CSV", "GeoTIFF");
        assertThat(facts.get("version").asString()).contains("2.0");
        assertThat(facts.get("crs").asString()).isEqualTo("EPSG:7801");
        assertThat(facts.get("objects").get("Building").asInt()).isGreaterThan(4000);
        assertThat(facts.get("features").asLong())
                .isEqualTo(facts.get("imported").asLong());
        assertThat(facts.get("triangles").asLong())
                .isGreaterThan(facts.get("surfaces").asLong());
        JsonNode bounds = facts.get("bounds");
        double width = bounds.get("max_x").asDouble() - bounds.get("min_x").asDouble();
        assertThat(width).as("the district and the land round it").isCloseTo(3000, within(1.0));
        assertThat(facts.get("warnings")).isEmpty();
        assertThat(facts.get("notes"))
                .as("tables cannot name a CRS")
                .allSatisfy(w -> assertThat(w.get("code").asString()).isEqualTo("CRS_ASSUMED"));
        assertThat(facts.get("elapsed_ms").asLong()).isPositive();
    }

    @Test
    void infoIsReadableForPeopleToo() {
        Answer answer = serdica("info", DEMO.resolve("sensors.csv"), "--crs", "EPSG:7801");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines())
                .contains("format: CSV", "features: 600", "crs: EPSG:7801")
                .noneMatch(line -> line.startsWith("version"));
    }

    @Test
    void anOptionThatDoesNotExistIsWrongUsage() {
        assertRefused(serdica("info", DEMO, "--frobnicate"), 2, "--frobnicate");
        assertRefused(serdica("--frobnicate"), 2, "--frobnicate");
        assertRefused(serdica("info", "--frobnicate"), 2, "--frobnicate");
        assertRefused(serdica("info", "--jsom"), 2, "Did you mean --json?");
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage() {
        assertRefused(serdica("inof"), 2, "There is no such command or file: inof. Did you mean info?");
        assertRefused(serdica("quux", DEMO), 2, "There is no such command or file: quux");
        assertThat(openedInTheWindow).isEmpty();
    }

    @Test
    void helpAndVersionGoWhereTheAnswersGo() {
        assertThat(serdica("--version").out()).startsWith("serdica ");
        assertThat(serdica("--help").out()).contains("info", "render", "bench");
        assertThat(serdica("bench", "--help").out()).contains("start", "scene-large", "all");
        assertThat(serdica("info", "--help").out()).contains("--crs");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertRefused(serdica("info", folder.resolve("nothing.gml")), 1, "nothing.gml");
    }

    @Test
    void filesAndNoCommandOpenTheWindow() {
        Path trees = DEMO.resolve("trees.csv");
        assertThat(serdica(trees).code()).isZero();
        assertThat(openedInTheWindow).containsExactly(trees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.gml", "city.json", "land.geojson", "terrain.tif", "things.csv", "what.ever"})
    void aFileOfNoiseIsRefused(String name) throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertRefused(serdica("info", Files.write(folder.resolve(name), noise)), 1, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.gml", "things.csv", "terrain.tif"})
    void anEmptyFileIsRefused(String name) throws IOException {
        assertRefused(serdica("info", Files.createFile(folder.resolve(name))), 1, name);
    }

    @Test
    void aFolderWithoutACityIsRefused() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing of a city");
        assertRefused(serdica("info", folder), 1, folder.toString());
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(DEMO.resolve("buildings.gml.gz"));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(serdica("info", Files.write(folder.resolve("half.gml.gz"), half)), 1, "half.gml.gz");
    }

    @Test
    void aBenchmarkThatDoesNotExistIsWrongUsage() {
        assertRefused(serdica("bench", "nothing"), 2, "There is no benchmark nothing");
    }

    @Test
    void demoWritesTheFilesThatAreKept() throws IOException {
        Answer answer = serdica("demo", folder, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.json().get("folder").asString()).isEqualTo(folder.toString());
        assertThat(names(folder)).isEqualTo(names(DEMO));
        for (String name : names(DEMO)) {
            // Another build of zlib may pack the same bytes in another way, and a GeoTIFF is packed strip by strip.
            if (!name.endsWith(".tif")) {
                assertThat(unpacked(folder.resolve(name))).as(name).isEqualTo(unpacked(DEMO.resolve(name)));
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new HashSet<>(files.map(f -> f.getFileName().toString()).toList());
        }
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"640", "0x100", "100x", "9000x100", "wide x high"})
    void aSizeThatIsNoneIsWrongUsage(String size) {
        Path out = folder.resolve("city.png");
        assertRefused(serdica("render", DEMO, "--out", out, "--size", size), 2, "--size");
        assertThat(out).doesNotExist();
    }

    @Test
    void aCameraThatIsNoneIsWrongUsage() {
        Path out = folder.resolve("city.png");
        assertRefused(serdica("render", DEMO, "--out", out, "--camera", "1,2,3"), 2, "--camera");
        assertRefused(serdica("render", DEMO), 2, "--out");
    }

    @ParameterizedTest
    @CsvSource({
        "--rooms, nobody, no building with the id or name nobody",
        "--storey, house-1, house-1",
        "--storey, house-1=first, first is not the number of a storey",
        "--storey, house-1=4, '1 Floor 0, 2 Floor 1, 3 Floor 2'"
    })
    void aBuildingThatCannotBeOpenedLikeThatIsWrongUsage(String option, String value, String said) throws Exception {
        Path houses = folder.resolve("houses.city.json");
        CityWriters.write(StoreyHouses.of(1), WriteRequest.of(houses), Progress.NONE, CancelToken.never());
        Path out = folder.resolve("house.png");
        assertRefused(serdica("render", houses, "--out", out, option, value), 2, said);
        assertThat(out).doesNotExist();
    }

    @Test
    void renderDrawsAPictureOfTheSizeAskedFor() throws IOException {
        FxThread.start();
        assumeTrue(
                FxThread.call(() -> Platform.isSupported(ConditionalFeature.SCENE3D)),
                "this machine offers no 3D graphics");
        Path out = folder.resolve("city.png");
        Answer answer = serdica("render", DEMO, "--out", out, "--size", "320x200", "--json");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
        assertThat(answer.json().get("width").asInt()).isEqualTo(320);
        BufferedImage picture = ImageIO.read(out.toFile());
        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(200);
        int[] pixels = picture.getRGB(0, 0, 320, 200, null, 0, 320);
        assertThat(Arrays.stream(pixels).distinct().count())
                .as("colours in the picture")
                .isGreaterThan(1000);
    }
}
