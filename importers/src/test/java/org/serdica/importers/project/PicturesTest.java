package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Texture;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A project stands alone: its pictures are in it, and it leads to no others. */
class PicturesTest {
    private static final int RED = 0xCC1111;
    private static final int BLUE = 0x1111CC;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("city.serdica");
    }

    private Path source(String name, int rgb) throws Exception {
        return Files.write(folder.resolve(name), ProjectCities.png(rgb));
    }

    private OpenProject create(City city, SourceReport... sources) throws Exception {
        return ProjectFile.create(file(), city, List.of(sources), Progress.NONE, CancelToken.never());
    }

    private OpenProject open() throws Exception {
        return ProjectFile.open(file(), c -> {}, Progress.NONE, CancelToken.never());
    }

    private static SavedGroup group(String id, Edit edit) {
        return new SavedGroup(id, id, "", Instant.EPOCH, List.of(edit));
    }

    /** The picture that an object's first surface wears; none if that is plain. */
    private static List<Texture> worn(City city, String id) {
        CityObject object = city.find(id).orElseThrow();
        return city.draft(object).textureOf(0) == null
                ? List.of()
                : List.of(city.draft(object).textureOf(0));
    }

    private static void requirePicture(City city, String id, int rgb) throws Exception {
        assertThat(worn(city, id)).hasSize(1);
        assertThat(Path.of(worn(city, id).getFirst().image())).hasBinaryContent(ProjectCities.png(rgb));
    }

    private long count(String table) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement s = db.createStatement();
                ResultSet row = s.executeQuery("SELECT count(*) FROM " + table)) {
            return row.getLong(1);
        }
    }

    @Test
    void theSourceMayBeDeleted() throws Exception {
        Path picture = source("wall.png", RED);
        create(ProjectCities.wearing(picture.toUri())).close();
        Files.delete(picture);
        try (OpenProject project = open()) {
            assertThat(project.notes()).isEmpty();
            requirePicture(project.city(), "wall-0", RED);
        }
    }

    @Test
    void picturesOutOfAModelAreKeptAndGoOutIntoOneAgain() throws Exception {
        Path model = folder.resolve("model.glb");
        City drawn = ProjectCities.wearing(source("wall.png", RED).toUri());
        CityWriters.write(drawn, WriteRequest.of(model), Progress.NONE, CancelToken.never());
        City read = new CityLoader()
                .load(LoadRequest.of(model), c -> {}, Progress.NONE, CancelToken.never())
                .city();
        create(read).close();
        Files.delete(Path.of(read.textures().getFirst().image()));
        Files.delete(model);
        try (OpenProject project = open()) {
            assertThat(project.notes()).isEmpty();
            assertThat(Path.of(project.city().textures().getFirst().image())).hasBinaryContent(ProjectCities.png(RED));
            Path again = folder.resolve("again.glb");
            CityWriters.write(project.city(), WriteRequest.of(again), Progress.NONE, CancelToken.never());
            assertThat(holds(again, ProjectCities.png(RED))).isTrue();
        }
    }

    private static boolean holds(Path file, byte[] part) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .contains(new String(part, StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void thePictureThatIsWornTwiceIsKeptOnce() throws Exception {
        URI one = source("one.png", RED).toUri();
        URI same = source("same.png", RED).toUri();
        URI other = source("other.png", BLUE).toUri();
        create(ProjectCities.wearing(List.of(one, same, other))).close();
        assertThat(count("picture")).isEqualTo(2);
        try (OpenProject project = open()) {
            requirePicture(project.city(), "wall-0", RED);
            requirePicture(project.city(), "wall-1", RED);
            requirePicture(project.city(), "wall-2", BLUE);
        }
    }

    @Test
    void picturesOfEditsAreKeptAsLongAsAnEditWearsThem() throws Exception {
        Path blue = source("blue.png", BLUE);
        try (OpenProject project =
                create(ProjectCities.wearing(source("red.png", RED).toUri()))) {
            AddObject add = new AddObject(ProjectCities.wall("new", ProjectCities.EAST + 90, blue.toUri()));
            project.journal().apply(1, group("add", add));
        }
        Files.delete(blue);
        try (OpenProject project = open()) {
            requirePicture(project.present().city(), "new", BLUE);
            // What wears a picture is found and taken away again as it was.
            project.journal()
                    .apply(1, group("remove", RemoveObject.of(project.present().city(), "new")));
            assertThat(project.present().refused()).isEmpty();
        }
        try (OpenProject project = open()) {
            assertThat(project.present().refused()).isEmpty();
            assertThat(project.present().city().find("new")).isEmpty();
            assertThat(count("picture")).isEqualTo(2);
            project.journal().position(1, 0);
            project.journal().apply(1, group("other", RemoveObject.of(project.city(), "wall-0")));
            project.compact(Progress.NONE, CancelToken.never());
            assertThat(count("picture")).isEqualTo(1);
        }
    }

    @Test
    void aCopyUnderAnotherNameHasThePictures() throws Exception {
        Path picture = source("wall.png", RED);
        Path other = folder.resolve("other.serdica");
        try (OpenProject project = create(ProjectCities.wearing(picture.toUri()))) {
            project.saveAs(other, Progress.NONE, CancelToken.never());
        }
        Files.delete(picture);
        Files.delete(file());
        try (OpenProject project = ProjectFile.open(other, c -> {}, Progress.NONE, CancelToken.never())) {
            requirePicture(project.city(), "wall-0", RED);
        }
    }

    /** Gives the city's picture an address that no project of ours has. */
    private void address(String address) throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            OldFormats.address(db, address);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "file:///etc/./../etc/hostname",
                "file://host.example/share/wall.png",
                "http://host.example/wall.png",
                "jar:file:///a.zip!/wall.png",
                "wall.png",
                "../wall.png",
                "::",
                "lost:picture",
                ""
            })
    void anAddressElsewhereIsNotFollowed(String address) throws Exception {
        create(ProjectCities.wearing(source("wall.png", RED).toUri())).close();
        address(address);
        try (OpenProject project = open()) {
            assertThat(worn(project.city(), "wall-0")).isEmpty();
            assertThat(project.losses()).isEmpty();
            if (!address.equals("lost:picture")) {
                assertThat(project.notes()).extracting(Finding::code).containsExactly("PICTURE_UNUSED");
            }
            for (String ending : List.of("glb", "obj", "gml", "city.json")) {
                Path out = folder.resolve("out." + ending);
                CityWriters.write(project.city(), WriteRequest.of(out), Progress.NONE, CancelToken.never());
                assertThat(out).isNotEmptyFile();
            }
        }
    }

    private SourceReport report(Path source) {
        return new SourceReport(source, "CityGML", "2.0", "EPSG:7801", 1, 1, Map.of(), Map.of(), List.of());
    }

    @Test
    void anAddressBesideASourceIsFollowedUnlessALinkLeadsOutOfThere() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("source"));
        Path picture = Files.write(inside.resolve("wall.png"), ProjectCities.png(BLUE));
        Path secret = source("secret.png", RED);
        Path link = Files.createSymbolicLink(inside.resolve("link.png"), secret);
        Path text = Files.writeString(inside.resolve("text.png"), "no picture at all");
        Path gml = Files.writeString(inside.resolve("city.gml"), "<CityModel/>");
        create(ProjectCities.wearing(secret.toUri()), report(gml)).close();
        address(picture.toUri().toString());
        try (OpenProject project = open()) {
            requirePicture(project.city(), "wall-0", BLUE);
        }
        for (Path bad : List.of(link, text, secret, inside.resolve("gone.png"))) {
            address(bad.toUri().toString());
            try (OpenProject project = open()) {
                assertThat(worn(project.city(), "wall-0")).as(bad.toString()).isEmpty();
                assertThat(project.notes()).hasSize(1);
            }
        }
    }

    @Test
    void anEditCannotLeadElsewhereEither() throws Exception {
        try (OpenProject project = create(ProjectCities.row(1))) {
            AddObject add = new AddObject(
                    ProjectCities.wall("new", ProjectCities.EAST + 90, URI.create("file:///etc/passwd.png")));
            project.journal().apply(1, group("add", add));
        }
        try (OpenProject project = open()) {
            assertThat(project.notes()).extracting(Finding::code).containsExactly("PICTURE_UNUSED");
            assertThat(worn(project.present().city(), "new")).isEmpty();
        }
    }

    @Test
    void aDamagedPictureIsNamedAsALoss() throws Exception {
        create(ProjectCities.wearing(source("wall.png", RED).toUri())).close();
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement s = db.createStatement()) {
            s.executeUpdate("UPDATE picture SET content = zeroblob(100)");
        }
        try (OpenProject project = open()) {
            assertThat(project.losses()).extracting(Finding::message).anyMatch(m -> m.startsWith("A picture is lost"));
            assertThat(worn(project.city(), "wall-0")).isEmpty();
            for (Tile tile : project.city().tiles()) {
                assertThat(tile.objectCount()).isPositive();
            }
        }
    }
}
