package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.Shared;

/** Whatever a file holds, it ends in a city with findings or in a refusal. */
class BrokenIfcTest {
    @TempDir
    Path folder;

    private boolean loads(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("broken.ifc"), content);
        try {
            LoadResult result = Loading.load(file);
            assertThat(result.reports()).hasSize(1);
            return true;
        } catch (InputRefused e) {
            assertThat(e.getMessage()).contains("broken.ifc");
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ifc/webifc/AC20-FZK-Haus.ifc",
                "ifc/webifc/IfcOpenHouse_IFC4.ifc",
                "ifc/webifc/KIT-Simple-Road-Test-Web-IFC4x3_RC2.ifc",
                "ifc/bsi_gherkin_georef/pass-grf005-unit_conversion_factor.ifc"
            })
    void aFileThatWasCutOffAnywhereSaysSo(String name) throws Exception {
        byte[] whole = Files.readAllBytes(Shared.model(name));
        for (int part = 1; part < 20; part++) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (part / 20.0)));
            Path file = Files.write(folder.resolve("cut.ifc"), cut);
            try {
                LoadResult result = Loading.load(file);
                assertThat(Loading.codes(result)).contains("STEP_SYNTAX");
            } catch (InputRefused e) {
                assertThat(e.code()).isEqualTo("FILE_BROKEN");
            }
        }
    }

    /** Bytes changed, swapped, doubled and taken out, always in the same way. */
    @Test
    void randomDamageNeverEndsInAnException() throws Exception {
        byte[] sound = Files.readAllBytes(Shared.model("ifc/webifc/IfcOpenHouse_IFC4.ifc"));
        Random random = new Random(4711);
        int loaded = 0;
        for (int n = 0; n < 60; n++) {
            loaded += loads(damaged(sound.clone(), random)) ? 1 : 0;
        }
        assertThat(loaded).isPositive();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        String numbers = "0123456789#$*.(),;'E-";
        for (int k = random.nextInt(40); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) numbers.charAt(random.nextInt(numbers.length()));
                case 2 -> digit(bytes, at, random);
                default ->
                    System.arraycopy(
                            bytes, at, bytes, random.nextInt(bytes.length - 40), Math.min(40, bytes.length - at));
            }
        }
        return bytes;
    }

    /** Another digit in place of one: a reference that leads elsewhere, or in a circle. */
    private static void digit(byte[] bytes, int from, Random random) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
                return;
            }
        }
    }

    /** Each item shows the next one twice: 2 to the power of 40 boxes, if one drew them. */
    @Test
    void anItemThatDoublesItselfAgainAndAgainIsGivenUp() throws Exception {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            data.append("#%d=IFCBOOLEANRESULT(.UNION.,#%d,#%d);".formatted(100 + i, 101 + i, 101 + i));
        }
        data.append("#140=IFCBLOCK($,1.,1.,1.);#1=IFCWALL('w',$,$,$,$,$,#2,$,$);")
                .append("#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#3));#3=IFCSHAPEREPRESENTATION($,'Body','CSG',(#100));");
        Path file = Files.writeString(folder.resolve("doubling.ifc"), step(data.toString()));

        assertThat(Loading.codes(Loading.load(file))).contains("SHAPE_TOO_INTRICATE");
    }

    private static String step(String data) {
        return "ISO-10303-21;\nHEADER;\nFILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n" + data
                + "\nENDSEC;\nEND-ISO-10303-21;\n";
    }

    @Test
    void aStructureThatRunsInACircleEnds() throws Exception {
        Path file = Files.writeString(
                folder.resolve("circle.ifc"),
                step("#1=IFCBUILDING('a',$,'A',$,$,#9,#5,$,$,$,$,$);#2=IFCBUILDING('b',$,'B',$,$,#9,#5,$,$,$,$,$);"
                        + "#3=IFCRELAGGREGATES('r',$,$,$,#1,(#2,#1));#4=IFCRELAGGREGATES('s',$,$,$,#2,(#1));"
                        + "#5=IFCPRODUCTDEFINITIONSHAPE($,$,(#6));#6=IFCSHAPEREPRESENTATION($,'Body','CSG',(#7));"
                        + "#7=IFCBLOCK($,1.,1.,1.);#9=IFCLOCALPLACEMENT(#9,$);"));

        assertThat(Loading.load(file).reports().getFirst().objects())
                .containsEntry("Building", 1L)
                .containsEntry("BuildingPart", 1L);
    }

    @Test
    void ifcInXmlIsRefusedWithAWayOut() throws Exception {
        Path file = Files.writeString(folder.resolve("house.ifcxml"), "<?xml version=\"1.0\"?><ifcXML/>");

        assertThatThrownBy(() -> Loading.load(file))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("save it as .ifc");
    }

    @Test
    void aZippedFileIsRead() throws Exception {
        Path file = folder.resolve("house.ifczip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("house.ifc"));
            zip.write(step("#1=IFCWALL('w',$,$,$,$,$,#2,$,$);#2=IFCPRODUCTDEFINITIONSHAPE($,$,(#3));"
                            + "#3=IFCSHAPEREPRESENTATION($,'Body','CSG',(#4));#4=IFCBLOCK($,1.,2.,3.);")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Loading.load(file).city().bounds().height()).isEqualTo(3);
    }
}
