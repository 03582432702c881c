package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.serdica.importers.ifc.StepCounts;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Texture;

/** Every shared file holds as many things for our readers as for whoever counted them in the list of the files. */
class GoldenCountsTest {
    private static final Pattern TYPE = Pattern.compile("(\\w+):(\\d+)");
    private static final Pattern UNPACKED = Pattern.compile("contains (\\S+) \\((\\d+)\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern INSTANCE = Pattern.compile("#\\d+\\s*=\\s*([A-Za-z]\\w*)");
    private static final Pattern ELEMENTS = Pattern.compile("nodes (\\d+) ways (\\d+) relations (\\d+)");
    private static final Pattern MESHES = Pattern.compile("meshes (\\d+)");

    /** What the spatial structure of a BIM becomes, one object for each instance. */
    private static final Map<String, ObjectKind> SPATIAL = Map.of(
            "BUILDING", ObjectKind.BUILDING,
            "BUILDINGSTOREY", ObjectKind.BUILDING_STOREY,
            "SPACE", ObjectKind.BUILDING_ROOM);

    static List<Manifest.Row> all() throws IOException {
        return Manifest.rows("");
    }

    static List<Manifest.Row> withCrs() throws IOException {
        return Manifest.rows("CityGML", "CityJSON ", "CityJSONSeq 2", "GeoPackage");
    }

    /** A file of a format that is not told here fails: none joins the list without being counted. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("all")
    void aFileHoldsWhatSomebodyElseCountedInIt(Manifest.Row row) throws Exception {
        String format = row.format();
        switch (format.split(" ")[0]) {
            case "CityGML" -> cityGml(row);
            case "CityJSON" -> cityJson(row);
            case "CityJSONSeq" -> sequence(row);
            case "IFC" -> ifc(row);
            case "OSM" -> openStreetMap(row);
            case "GeoJSON", "GeoPackage" -> addsUp(report(row), row.objects());
            case "glTF" -> gltf(row);
            case "ZIP" -> heights(row);
            case "texture" -> picture(row);
            case "json" -> tileset(row);
            default -> throw new AssertionError("nobody counts what is in a " + format + ": " + row.file());
        }
    }

    private static SourceReport report(Manifest.Row row) throws InputRefused {
        return Loading.load(row.path()).reports().getFirst();
    }

    private static long all(SourceReport report) {
        return report.objects().values().stream().mapToLong(Long::longValue).sum();
    }

    private static void cityGml(Manifest.Row row) throws Exception {
        if (row.file().endsWith("xxe_and_entity_bomb.gml")) {
            assertThatThrownBy(() -> Loading.load(row.path())).isInstanceOf(InputRefused.class);
            return;
        }
        SourceReport report = report(row);
        assertThat(report.features()).isEqualTo(row.objects());
        assertThat(report.imported()).isEqualTo(row.objects());
        assertThat(row.format()).isEqualTo("CityGML " + (report.version().equals("0.4") ? "0.x" : report.version()));
        // Classes of extensions are kept as generic objects; parts of others may be of the same class.
        Matcher type = TYPE.matcher(row.exercises().substring(0, row.exercises().indexOf(';')));
        while (type.find()) {
            String name = type.group(1).equals("MovingConstruction") ? "GenericCityObject" : type.group(1);
            assertThat(report.objects().getOrDefault(name, 0L))
                    .as(name)
                    .isGreaterThanOrEqualTo(Long.parseLong(type.group(2)));
        }
    }

    private static void cityJson(Manifest.Row row) throws Exception {
        SourceReport report = report(row);
        assertThat(all(report)).isEqualTo(row.objects());
        assertThat(report.imported()).isEqualTo(report.features());
        assertThat(report.format() + " " + report.version()).isEqualTo(row.format());
    }

    /** Of a sequence the list counts the features. Files whose header is missing hold one feature over several lines. */
    private static void sequence(Manifest.Row row) throws Exception {
        SourceReport report = report(row);
        assertThat(report.imported()).isEqualTo(report.features());
        if (row.format().endsWith("None")) {
            assertThat(report.features()).isOne();
            assertThat(report.findings()).extracting(Finding::code).contains("TRANSFORM_MISSING");
        } else {
            assertThat(report.features()).isEqualTo(row.objects());
            assertThat(report.format() + " " + report.version()).isEqualTo(row.format());
        }
    }

    private static void addsUp(SourceReport report, long members) {
        long leftOut =
                report.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(report.features()).isEqualTo(members);
        assertThat(report.imported() + leftOut).isEqualTo(members);
    }

    /** The list counts instances, all of them and those of some types without the letters IFC, and those in comments too. */
    private static void ifc(Manifest.Row row) throws Exception {
        StepCounts counts = StepCounts.of(row.path());
        String text = Files.readString(row.path(), StandardCharsets.ISO_8859_1);
        List<String> commented = COMMENT.matcher(text)
                .results()
                .flatMap(comment -> INSTANCE.matcher(comment.group()).results())
                .map(instance -> instance.group(1))
                .toList();
        assertThat(counts.instances() + commented.size()).isEqualTo((int) row.objects());
        SourceReport report = report(row);
        assertThat(report.format() + " " + report.version()).isEqualTo(row.format());
        Matcher type = TYPE.matcher(row.exercises());
        while (type.find()) {
            long expected = Long.parseLong(type.group(2));
            int passedOver = Collections.frequency(commented, "IFC" + type.group(1));
            assertThat(counts.ofType(type.group(1)) + passedOver)
                    .as(type.group(1))
                    .isEqualTo((int) expected);
            ObjectKind kind = SPATIAL.get(type.group(1));
            if (kind != null) {
                assertThat(report.objects()).containsEntry(kind.className(), expected);
            }
        }
    }

    private static void openStreetMap(Manifest.Row row) throws Exception {
        Matcher elements = ELEMENTS.matcher(row.exercises());
        assertThat(elements.find()).isTrue();
        assertThat(Long.parseLong(elements.group(2)) + Long.parseLong(elements.group(3)))
                .isEqualTo(row.objects());
        addsUp(report(row), row.objects());
    }

    /** A scene is one object to place, whatever nodes it has; those and its meshes are counted in the file. */
    private static void gltf(Manifest.Row row) throws Exception {
        Matcher meshes = MESHES.matcher(row.exercises());
        assertThat(meshes.find()).isTrue();
        LoadResult result = Loading.load(row.path());
        CityObject model = result.city().objects().findFirst().orElseThrow();
        assertThat(model.text("nodes")).isEqualTo(Long.toString(row.objects()));
        assertThat(model.text("meshes")).isEqualTo(meshes.group(1));
        assertThat(result.reports().getFirst().imported()).isOne();
    }

    /** One tile, the model beside it. */
    private static void tileset(Manifest.Row row) throws Exception {
        SourceReport report = report(row);
        assertThat(report.format()).isEqualTo("3D Tiles");
        addsUp(report, 1);
        assertThat(report.imported()).isOne();
    }

    /** Two bytes a height, as many rows as columns. */
    private static void heights(Manifest.Row row) throws Exception {
        Matcher unpacked = UNPACKED.matcher(row.exercises());
        assertThat(unpacked.find()).isTrue();
        InputFile tile = Inputs.of(List.of(row.path())).getFirst().file();
        assertThat(tile.entry()).isEqualTo(unpacked.group(1));
        try (InputStream in = tile.open(bytes -> {})) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(Long.parseLong(unpacked.group(2)));
        }
        LoadResult result = Loading.load(row.path());
        assertThat(result.reports().getFirst().imported()).isOne();
        assertThat(result.city().terrain().isPresent()).isTrue();
    }

    /** It can be drawn, and lies on the model beside it where that names it. */
    private static void picture(Manifest.Row row) throws Exception {
        Path model =
                Shared.model(row.file().substring(0, row.file().indexOf("/appearances/")) + "/geoRES_testdata.xml");
        if (Files.readString(model).contains(row.path().getFileName().toString())) {
            assertThat(Loading.load(model).city().textures())
                    .extracting(Texture::image)
                    .contains(row.path().normalize().toUri());
        }
        BufferedImage image = Objects.requireNonNull(ImageIO.read(row.path().toFile()), row.file());
        assertThat(image.getWidth() * image.getHeight()).isPositive();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("withCrs")
    void aFileInAProjectedCrsMakesACityInIt(Manifest.Row row) throws Exception {
        String crs = CrsNames.normalise(row.crs()).orElse("");
        assumeFalse(crs.isEmpty() || Crs.isGeographic(crs), "the file names no projected CRS");
        assertThat(Loading.load(row.path()).city().frame().crs()).isEqualTo(crs);
    }
}
