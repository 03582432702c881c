package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Where nothing can be written beside a project, as on a disc, it is read with the changes that wait beside it. */
class ReadOnlyPlaceTest {
    @TempDir
    Path folder;

    private static int groups(Path file) throws Exception {
        try (ProjectDatabase db = ProjectDatabase.readUnchanging(file);
                Statement s = db.connection().createStatement();
                ResultSet row = s.executeQuery("SELECT count(*) FROM edit_group")) {
            return row.getInt(1);
        }
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void editsThatWaitBesideTheFileAreSeenAndNothingIsLeftBehind() throws Exception {
        Path file = folder.resolve("city.serdica");
        Path disc = Files.createDirectory(folder.resolve("disc"));
        Path copy = disc.resolve("city.serdica");
        try (OpenProject project =
                ProjectFile.create(file, ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never())) {
            for (int i = 0; i < 3; i++) {
                project.journal()
                        .apply(
                                1,
                                new SavedGroup(
                                        "g" + i,
                                        "Move",
                                        "",
                                        Instant.EPOCH,
                                        List.of(new MoveObject("house-0", 1, 0, 0))))
                        .join();
            }
            // As a kill, or a copy of an open project, leaves it.
            Files.copy(file, copy);
            Files.copy(folder.resolve("city.serdica-wal"), disc.resolve("city.serdica-wal"));
        }
        List<Path> before = files(disc);
        byte[] bytes = Files.readAllBytes(copy);
        assertThat(groups(copy)).isEqualTo(3);
        assertThat(files(disc)).isEqualTo(before);
        assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
    }

    @Test
    void aProjectAtRestIsReadWhereItLies() throws Exception {
        Path file = folder.resolve("city.serdica");
        ProjectFile.write(file, ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never());
        assertThat(AsideCopy.isNeeded(file)).isFalse();
        assertThat(groups(file)).isZero();
    }
}
