package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class UpgradeTest {
    @TempDir
    Path folder;

    private final City city = ProjectCities.row(2);

    private Path file() {
        return folder.resolve("old.serdica");
    }

    /** As the first format had it: no table of results. */
    @BeforeEach
    void aProjectOfTheFirstFormat() throws Exception {
        ProjectFile.write(file(), city, List.of(), Progress.NONE, CancelToken.never());
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement s = db.createStatement()) {
            s.executeUpdate("DROP TABLE result");
            s.executeUpdate("DELETE FROM format WHERE number > 1");
            s.executeUpdate("PRAGMA user_version = 1");
        }
    }

    @Test
    void anOlderFormatIsUpgradedWhenItIsOpenedToWorkIn() throws Exception {
        try (OpenProject project = ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(project.losses()).isEmpty();
            project.results().put("r", "radio", "", new byte[] {9}).join();
            assertThat(project.results().content("r")).containsExactly(9);
            assertThat(CityDigest.of(project.city())).isEqualTo(CityDigest.of(city));
        }
        assertThat(formats(file())).isEqualTo("1,2");
    }

    @Test
    void aCopyOfTheOldFileIsKept() throws Exception {
        ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never()).close();
        Path kept = folder.resolve("old.format-1.serdica");
        assertThat(formats(kept)).isEqualTo("1");
        assertThat(CityDigest.of(ProjectFile.read(kept, c -> {}, Progress.NONE, CancelToken.never())
                        .city()))
                .isEqualTo(CityDigest.of(city));
    }

    @Test
    void lookingIntoAnOldFileChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file());
        ProjectFile.read(file(), c -> {}, Progress.NONE, CancelToken.never()).close();
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private static String formats(Path file) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = db.createStatement();
                ResultSet row =
                        s.executeQuery("SELECT group_concat(number) FROM (SELECT number FROM format ORDER BY 1)")) {
            row.next();
            return row.getString(1);
        }
    }
}
