package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.packaging.Shell.Answer;
import tools.jackson.databind.JsonNode;

/** {@code serdica validate} as a shell sees it, on a box that is inside out and has a point twice in its floor. */
class ValidateCommandTest {
    private static final String BOX = """
            {"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[322000,4730000,550]},
            "metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7801"},
            "CityObjects":{"box":{"type":"Building","geometry":[{"type":"Solid","lod":"2","boundaries":[[
            [[0,1,3,2%s]],[[4,6,7,5]],[[0,4,5,1]],[[1,5,7,3]],[[3,7,6,2]],[[2,6,4,0]]]]}]}},
            "vertices":[[0,0,0],[9,0,0],[0,9,0],[9,9,0],[0,0,9],[9,0,9],[0,9,9],[9,9,9]]}
            """;

    @TempDir
    private Path folder;

    private static Answer validate(Object... args) {
        return Shell.serdica(
                Stream.concat(Stream.of("validate"), Stream.of(args)).toArray());
    }

    private Path box(String repeated) throws IOException {
        return Files.writeString(folder.resolve("box.city.json"), BOX.formatted(repeated));
    }

    @Test
    void aFindingHasCodeNameElementPositionAndMessage() throws Exception {
        Answer answer = validate(box(",2"), "--json");

        assertThat(answer.code()).isZero();
        JsonNode facts = answer.json();
        assertThat(facts.path("features").asInt())
                .isEqualTo(facts.path("imported").asInt());
        JsonNode finding = facts.path("findings").path(0);
        assertThat(finding.path("code").asInt()).isEqualTo(102);
        assertThat(finding.path("name").asString()).isEqualTo("CONSECUTIVE_POINTS_SAME");
        assertThat(finding.path("element").asString()).isEqualTo("box");
        assertThat(finding.path("position").path(0).asDouble()).isEqualTo(322000);
        assertThat(finding.path("position").path(1).asDouble()).isEqualTo(4730009);
        assertThat(finding.path("position").path(2).asDouble()).isEqualTo(550);
        assertThat(finding.path("message").asString()).isEqualTo("A point stands twice in a row in a ring.");
    }

    @Test
    void repairGoesThroughTheLevelsAndLeavesTheInputAlone() throws Exception {
        Path in = box(",2");
        String before = Files.readString(in);
        Path out = folder.resolve("mended.city.json");
        JsonNode repair = validate(in, "--repair", out, "--json").json().path("repair");

        assertThat(repair.path("fixes").path("102 CONSECUTIVE_POINTS_SAME").asInt())
                .isEqualTo(1);
        assertThat(repair.path("fixes").path("405 WRONG_ORIENTATION_SHELL").asInt())
                .isEqualTo(1);
        assertThat(repair.path("left").isEmpty()).isTrue();
        assertThat(Files.readString(in)).isEqualTo(before);
        assertThat(validate(out, "--json").json().path("valid").asBoolean()).isTrue();
    }

    @Test
    void strictEndsWithOneWhereSomethingWasFound() throws Exception {
        assertThat(validate(box(""), "--strict").code()).isEqualTo(1);
    }

    @Test
    void aToleranceBelowZeroIsWrongUsage() throws Exception {
        Answer answer = validate(box(""), "--snap", "-1");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("tolerances");
    }

    @Test
    void findingsOfTheFileAndMembersLeftOutAreCountedAndListed() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("trees.csv"),
                "id,class,x,y,z\nt1,SolitaryVegetationObject,322000,4730000,550\n"
                        + "t1,SolitaryVegetationObject,322010,4730000,550\n"
                        + "t2,SolitaryVegetationObject,1e12,4730000,550\n");
        Answer answer = validate(csv, "--crs", "EPSG:7801");
        assertThat(answer.out().lines())
                .contains("found: 2 (0 in the geometry, 2 in the files), 1 object left out")
                .contains("LEFT_OUT  -  -  1 object: coordinates out of reach");
        JsonNode facts = validate(csv, "--crs", "EPSG:7801", "--json").json();
        assertThat(facts.path("total").asInt()).isEqualTo(2);
        assertThat(facts.path("left_out_members").asInt()).isEqualTo(1);
        assertThat(facts.path("valid").asBoolean()).isFalse();
    }

    @Test
    void theInputIsNotWrittenOver() throws Exception {
        Path in = box("");

        assertThat(validate(in, "--repair", in).code()).isEqualTo(2);
        assertThat(validate(in, "--repair", folder.resolve("box.xyz")).code()).isEqualTo(2);
    }
}
