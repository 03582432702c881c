package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** What engines found and what sensors said is in the project, packed, and stays what it was. */
class ResultsTest {
    private static final ResultRaster MAP = new ResultRaster(
            "EPSG:7801", 322_000.5, 4_730_000, 2.5, 3, 2, "dBm", new float[] {-70, -70.5f, Float.NaN, -90, 0, 1e30f});

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("city.serdica");
    }

    private OpenProject create() throws Exception {
        return ProjectFile.create(file(), ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never());
    }

    private OpenProject open() throws Exception {
        return ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never());
    }

    private static void requireMap(ResultRaster r) {
        assertThat(r.values()).containsExactly(MAP.values());
        assertThat(r).usingRecursiveComparison().ignoringFields("values").isEqualTo(MAP);
        assertThat(r.value(1, 1)).isEqualTo(0);
    }

    @Test
    void aMapComesBackWithWhatItWasWorkedOutFrom() throws Exception {
        Instant begin = Instant.now();
        ResultStamp stamp;
        try (OpenProject project = create()) {
            SavedGroup group =
                    new SavedGroup("g", "Move", "", Instant.EPOCH, List.of(new MoveObject("house-0", 1, 0, 0)));
            project.journal().apply(1, group);
            stamp = ResultStamp.of("radio", project.journal().chosen(), "{\"seed\":1}");
            project.results().put("coverage", stamp, MAP).join();
        }
        try (OpenProject project = open()) {
            SavedResult result = project.results().find("coverage").orElseThrow();
            assertThat(result.form()).isEqualTo(SavedResult.Form.RASTER);
            assertThat(result.stamp()).isEqualTo(stamp);
            assertThat(result.madeAt()).isBetween(begin, Instant.now());
            requireMap(project.results().raster("coverage"));
            assertThat(stamp.isOf(project.journal().chosen())).isTrue();
            project.journal().position(1, 0);
            assertThat(stamp.isOf(project.journal().chosen())).isFalse();
        }
    }

    @Test
    void aMapTakesFarLessRoomThanItsValues() throws Exception {
        float[] values = new float[1000 * 1000];
        for (int i = 0; i < values.length; i++) {
            values[i] = -60 - i / 1000 * 0.05f;
        }
        try (OpenProject project = create()) {
            long before = Files.size(file());
            ResultRaster large = new ResultRaster("EPSG:7801", 0, 0, 1, 1000, 1000, "dBm", values);
            project.results()
                    .put("large", new ResultStamp("radio", 1, "", ""), large)
                    .join();
            project.compact(Progress.NONE, CancelToken.never());
            assertThat(Files.size(file()) - before).isLessThan(values.length * 4L / 20);
            assertThat(project.results().raster("large").values()).isEqualTo(values);
        }
    }

    @Test
    void aResultIsReplacedAndTakenAway() throws Exception {
        try (OpenProject project = create()) {
            ResultStamp stamp = new ResultStamp("radio", 1, "", "");
            project.results().put("a", stamp, new byte[] {1});
            project.results().put("a", stamp, new byte[] {2});
            project.results().put("b", stamp, MAP);
            project.results().remove("b").join();
            assertThatThrownBy(() -> project.results().content("b"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no result b");
            assertThatThrownBy(() -> project.results().raster("a")).hasMessageContaining("damaged");
        }
        try (OpenProject project = open()) {
            assertThat(project.results().all()).extracting(SavedResult::name).containsExactly("a");
            assertThat(project.results().content("a")).containsExactly(2);
        }
    }

    @Test
    void aHistoryIsReadByTimeAndForgottenFromItsBeginning() throws Exception {
        try (OpenProject project = create()) {
            ProjectLedger ledger = project.ledger();
            ledger.append("s1/temperature", new Readings(new long[] {1000, 2000, 3000}, new float[] {1, 2, 3}));
            ledger.append("s1/temperature", new Readings(new long[] {4000, 5000}, new float[] {4, Float.NaN}));
            ledger.append("s2/noise", new Readings(new long[] {1500}, new float[] {50}));
            // What came late.
            ledger.append("s1/temperature", new Readings(new long[] {2500, 4000}, new float[] {2.5f, 4.5f}));
        }
        try (OpenProject project = open()) {
            ProjectLedger ledger = project.ledger();
            assertThat(ledger.series()).containsExactly("s1/temperature", "s2/noise");
            assertThat(ledger.stretches()).extracting(SavedReadings::count).containsExactly(3, 2, 1, 2);
            Readings some = ledger.read("s1/temperature", 2000, 5000);
            assertThat(some.timesMs()).containsExactly(2000, 2500, 3000, 4000, 4000);
            assertThat(some.values()).containsExactly(2, 2.5f, 3, 4, 4.5f);
            assertThat(ledger.read("s1/temperature", 9000, 9999).count()).isZero();
            ledger.forget("s1/temperature", 3500).join();
            assertThat(ledger.read("s1/temperature", 0, 9999).timesMs()).containsExactly(2500, 4000, 4000, 5000);
            assertThat(ledger.read("s2/noise", 0, 9999).count()).isEqualTo(1);
        }
        try (OpenProject project = open()) {
            project.ledger()
                    .append("s2/noise", new Readings(new long[] {7000}, new float[] {51}))
                    .join();
            assertThat(project.ledger().read("s2/noise", 0, 9999).values()).containsExactly(50, 51);
        }
    }

    @Test
    void readingsMustBeInOrder() {
        assertThatThrownBy(() -> new Readings(new long[] {2, 1}, new float[2])).hasMessageContaining("older");
        assertThatThrownBy(() -> new Readings(new long[] {2}, new float[2])).hasMessageContaining("2 values");
    }

    @Test
    void soundResultsAndHistoryAreInWhatIsSavedOfADamagedProject() throws Exception {
        try (OpenProject project = create()) {
            ResultStamp stamp = new ResultStamp("radio", 1, "", "");
            project.results().put("good", stamp, MAP);
            project.results().put("bad", stamp, new byte[100]);
            project.ledger().append("s", new Readings(new long[] {5}, new float[] {6}));
        }
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement s = db.createStatement()) {
            s.executeUpdate("UPDATE result SET content = zeroblob(5) WHERE name = 'bad'");
            s.executeUpdate("DELETE FROM tile WHERE number = 0");
        }
        Path other = folder.resolve("other.serdica");
        try (OpenProject project = open()) {
            assertThat(project.losses()).isNotEmpty();
            project.saveAs(other, Progress.NONE, CancelToken.never());
        }
        try (OpenProject project = ProjectFile.open(other, c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(project.losses()).isEmpty();
            assertThat(project.results().all()).extracting(SavedResult::name).containsExactly("good");
            requireMap(project.results().raster("good"));
            assertThat(project.ledger().read("s", 0, 9).values()).containsExactly(6);
        }
    }
}
