package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.CityDigest;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

@NullUnmarked
class UpgradeTest {
    @TempDir
    Path folder;

    private City city;

    private Path file() {
        return folder.resolve("old.serdica");
    }

    /** A project of the first format, whose pictures lie beside its source. */
    @BeforeEach
    void aProjectOfTheFirstFormat() throws Exception {
        Path picture = Files.write(folder.resolve("wall.png"), ProjectCities.png(0x336699));
        Path source = Files.writeString(folder.resolve("source.gml"), "<CityModel/>");
        city = ProjectCities.wearing(picture.toUri());
        SourceReport report = new SourceReport(
                source, "CityGML", "2.0", "EPSG:7801", 1, 1, Map.of(), Map.of("Building", 1L), List.of());
        ProjectFile.write(file(), city, List.of(report), Progress.NONE, CancelToken.never());
        OldFormats.makeFirst(file(), picture.toUri());
    }

    @Test
    void anOlderFormatIsUpgradedWhenItIsOpenedToWorkIn() throws Exception {
        try (OpenProject project = ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(project.losses()).isEmpty();
            project.results()
                    .put("r", new ResultStamp("radio", 0, "", ""), new byte[] {9})
                    .join();
            assertThat(project.results().content("r")).containsExactly(9);
            assertThat(CityDigest.of(project.city())).isEqualTo(CityDigest.of(city));
        }
        assertThat(formats(file())).isEqualTo("1,2,3");
    }

    @Test
    void picturesBesideTheSourceAreTakenIn() throws Exception {
        ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never()).close();
        Files.delete(folder.resolve("wall.png"));
        try (OpenProject project = ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(project.notes()).isEmpty();
            Path shown = Path.of(project.city().textures().getFirst().image());
            assertThat(shown).hasBinaryContent(ProjectCities.png(0x336699));
        }
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
