package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class DamageTest {
    private static final int FUZZ_ROUNDS = 150;
    private static final int HOUSES = 60;

    @TempDir
    Path folder;

    private final City city = ProjectCities.row(HOUSES);

    private Path file() {
        return folder.resolve("city.serdica");
    }

    @BeforeEach
    void aProjectWithThreeEdits() throws Exception {
        try (OpenProject project = ProjectFile.create(file(), city, List.of(), Progress.NONE, CancelToken.never())) {
            for (int i = 0; i < 3; i++) {
                project.journal()
                        .apply(
                                1,
                                new SavedGroup(
                                        "g" + i,
                                        "Move " + i,
                                        "",
                                        Instant.EPOCH,
                                        List.of(new MoveObject("house-" + i, 1, 0, 0))));
            }
        }
    }

    private OpenProject open() throws InputRefused {
        return ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never());
    }

    private void sql(String... statements) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement s = db.createStatement()) {
            for (String statement : statements) {
                s.executeUpdate(statement);
            }
        }
    }

    @Test
    void aBrokenTileIsNamedAndTheRestIsThere() throws Exception {
        sql("UPDATE tile SET arrays = zeroblob(length(arrays)) WHERE number = 0");
        try (OpenProject project = open()) {
            assertThat(project.losses()).hasSize(1);
            assertThat(project.losses().getFirst().message())
                    .startsWith("Tile 0 (")
                    .contains("checksum");
            assertThat(project.city().tiles()).hasSize(city.tiles().size() - 1);
            assertThat(project.isWritable()).isFalse();
        }
    }

    @Test
    void aDamagedProjectIsSoundAgainUnderAnotherName() throws Exception {
        sql("DELETE FROM tile WHERE number = 0", "UPDATE edit_group SET edits = '[' WHERE number = 2");
        Path other = folder.resolve("saved.serdica");
        try (OpenProject saved = open()) {
            assertThat(saved.isWritable()).isFalse();
            List<Finding> refused = saved.present().refused();
            assertThat(refused).isNotEmpty();
            assertThat(saved.saveAs(other, Progress.NONE, CancelToken.never())).isEqualTo(refused);
            assertThat(saved.isWritable()).isTrue();
            assertThat(saved.losses()).isEmpty();
            assertThat(saved.present().refused()).isEmpty();
            saved.journal()
                    .apply(
                            1,
                            new SavedGroup("new", "Move", "", Instant.EPOCH, List.of(new MoveObject("tree", 1, 0, 0))))
                    .join();
        }
        assertThat(ProjectFile.check(other, Progress.NONE, CancelToken.never())).isEmpty();
        try (OpenProject again = ProjectFile.open(other, c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(again.journal().chosen().own())
                    .extracting(SavedGroup::id)
                    .containsExactly("new");
            assertThat(again.present().refused()).isEmpty();
        }
    }

    @Test
    void lostEditsAreNamedAndTheOthersKeepTheirPlaces() throws Exception {
        sql("UPDATE edit_group SET edits = '[]' WHERE number = 2");
        try (OpenProject project = open()) {
            assertThat(project.losses()).extracting(Finding::message).anyMatch(m -> m.contains("\"Move 1\""));
            assertThat(project.journal().chosen().own())
                    .extracting(SavedGroup::id)
                    .containsExactly("g0", "lost-2", "g2");
        }
    }

    @Test
    void tablesThatAreGoneAreNamed() throws Exception {
        sql("DROP TABLE setting", "DROP TABLE roads", "DROP TABLE checkpoint");
        try (OpenProject project = open()) {
            assertThat(project.losses()).extracting(Finding::element).contains("setting", "roads", "checkpoint");
            assertThat(project.city().tiles()).hasSameSizeAs(city.tiles());
        }
    }

    @Test
    void aLaterFormatIsRefusedByNameAndNotTouched() throws Exception {
        sql("INSERT INTO format VALUES (7, 'Serdica 9.1', '')", "PRAGMA user_version = 7");
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Serdica 9.1")
                .hasMessageContaining("format 7");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aProgramInTheFileIsNotRun() throws Exception {
        sql("CREATE TRIGGER t AFTER INSERT ON operation BEGIN DELETE FROM tile; END");
        assertThatThrownBy(this::open).isInstanceOf(InputRefused.class).hasMessageContaining("trigger");
    }

    @Test
    void whatIsNoProjectIsRefusedInASentence() throws Exception {
        Files.writeString(file(), "not a database at all, but long enough to be looked at by somebody");
        assertThatThrownBy(this::open).isInstanceOf(InputRefused.class).hasMessageContaining("no project");
        Files.write(file(), new byte[0]);
        assertThatThrownBy(this::open).isInstanceOf(InputRefused.class);
    }

    @Test
    void noDamageGoesUnnoticedOrEndsInAnythingButASentence() throws Exception {
        byte[] sound = Files.readAllBytes(file());
        String digest = CityDigest.of(city);
        Random dice = new Random(4);
        int opened = 0;
        for (int round = 0; round < FUZZ_ROUNDS; round++) {
            Files.write(file(), damaged(sound, dice, round));
            try (OpenProject project = ProjectFile.read(file(), c -> {}, Progress.NONE, CancelToken.never())) {
                opened++;
                if (project.losses().isEmpty()) {
                    assertThat(CityDigest.of(project.city()))
                            .as("round " + round)
                            .isEqualTo(digest);
                    assertThat(project.journal().chosen().own())
                            .as("round " + round)
                            .extracting(SavedGroup::id)
                            .containsExactly("g0", "g1", "g2");
                } else {
                    assertThat(project.losses()).allMatch(loss -> loss.message().endsWith("."));
                }
            } catch (InputRefused e) {
                assertThat(e.getMessage()).contains("city.serdica");
            }
        }
        assertThat(opened).as("files that could still be read").isGreaterThan(FUZZ_ROUNDS / 2);
    }

    private static byte[] damaged(byte[] sound, Random dice, int round) {
        byte[] bytes = sound.clone();
        int at = 100 + dice.nextInt(bytes.length - 100);
        switch (round % 3) {
            case 0 -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
            case 1 -> {
                int page = 1 + dice.nextInt(Math.max(1, bytes.length / 8192 - 1));
                Arrays.fill(bytes, page * 8192, Math.min(bytes.length, (page + 1) * 8192), (byte) dice.nextInt(256));
            }
            default -> bytes = Arrays.copyOf(bytes, bytes.length / 2 + dice.nextInt(bytes.length / 2));
        }
        return bytes;
    }
}
