package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A project that moves to another file takes all edits with it, and stays where it is if that cannot be. */
class SaveAsTest {
    private static final int MOVES = 6;

    @TempDir
    Path folder;

    private OpenProject create(Path file) throws Exception {
        return ProjectFile.create(file, ProjectCities.row(3), List.of(), Progress.NONE, CancelToken.never());
    }

    private static OpenProject open(Path file) throws Exception {
        return ProjectFile.open(file, c -> {}, Progress.NONE, CancelToken.never());
    }

    private static SavedGroup group(String id) {
        return group(id, new MoveObject("house-0", 0.01, 0, 0));
    }

    private static SavedGroup group(String id, Edit edit) {
        return new SavedGroup(id, id, "", Instant.EPOCH, List.of(edit));
    }

    private static List<String> ids(OpenProject project) {
        return project.journal().chosen().own().stream().map(SavedGroup::id).toList();
    }

    @Test
    void editsThatAreMadeMeanwhileAreInTheNewFileInTheirOrder() throws Exception {
        Path file = folder.resolve("place-0.serdica");
        List<String> made = new ArrayList<>();
        List<Integer> confirmedBefore = new ArrayList<>();
        try (OpenProject project = create(file)) {
            AtomicBoolean stop = new AtomicBoolean();
            LinkedBlockingQueue<CompletableFuture<Void>> all = new LinkedBlockingQueue<>();
            Thread planner = Thread.ofPlatform().start(() -> {
                for (int i = 0; !stop.get(); i++) {
                    String id = "g" + i;
                    made.add(id);
                    all.add(project.journal().apply(1, group(id)));
                    if (i % 7 == 3) {
                        all.add(project.settings().put("setting", id));
                        all.add(project.journal().rename(1, id));
                    }
                    if (i % 5 == 0) {
                        made.add(id);
                        project.journal().apply(1, group(id)).join();
                    }
                }
            });
            for (int m = 1; m <= MOVES; m++) {
                Path next = folder.resolve("place-" + m + ".serdica");
                project.saveAs(next, Progress.NONE, CancelToken.never());
                assertThat(project.file()).isEqualTo(next);
                confirmedBefore.add(
                        (int) all.stream().filter(CompletableFuture::isDone).count());
            }
            stop.set(true);
            planner.join();
            for (CompletableFuture<Void> one : all) {
                one.join();
            }
        }
        assertThat(confirmedBefore.getLast()).isPositive();
        for (int m = 0; m <= MOVES; m++) {
            try (OpenProject project = open(folder.resolve("place-" + m + ".serdica"))) {
                assertThat(project.losses()).as("place " + m).isEmpty();
                List<String> there = ids(project);
                assertThat(made.subList(0, there.size())).as("place " + m).isEqualTo(there);
                if (m == MOVES) {
                    assertThat(there).isEqualTo(made);
                }
            }
        }
    }

    @Test
    void aCancelledOneLeavesEverythingWhereItWas() throws Exception {
        Path file = folder.resolve("city.serdica");
        Path other = folder.resolve("other.serdica");
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        try (OpenProject project = create(file)) {
            assertThatThrownBy(() -> project.saveAs(other, Progress.NONE, cancel))
                    .isInstanceOf(CancellationException.class);
            assertThat(project.file()).isEqualTo(file);
            assertThat(project.isWritable()).isTrue();
            project.journal().apply(1, group("a")).join();
            // Nobody holds the other place.
            create(other).close();
        }
        try (OpenProject project = open(file)) {
            assertThat(ids(project)).containsExactly("a");
        }
    }

    @Test
    void theOldFileIsFreeAndWholeAfterwards() throws Exception {
        Path file = folder.resolve("city.serdica");
        try (OpenProject project = create(file)) {
            project.journal().apply(1, group("a"));
            project.saveAs(folder.resolve("other.serdica"), Progress.NONE, CancelToken.never());
            project.journal().apply(1, group("b")).join();
            try (OpenProject old = open(file)) {
                assertThat(old.losses()).isEmpty();
                assertThat(ids(old)).containsExactly("a");
            }
            assertThatThrownBy(() -> open(project.file())).hasMessageContaining("open already");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("city.serdica", "other.serdica");
        }
    }

    @Test
    void aProjectThatCouldNotTakeAnEditIsWholeUnderAnotherName() throws Exception {
        Path other = folder.resolve("other.serdica");
        try (OpenProject project = create(folder.resolve("city.serdica"))) {
            LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
            project.onTrouble(said::add);
            project.journal().apply(1, group("a")).join();
            // Nobody else may write to it, but somebody did: the number of the next edit is taken.
            try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + project.file());
                    Statement s = db.createStatement()) {
                s.executeUpdate("INSERT INTO edit_group VALUES (2, '', '', '', '', 1, 0, '')");
            }
            CompletableFuture<Void> faulty = project.journal().apply(1, group("b"));
            assertThatThrownBy(faulty::join).isInstanceOf(CompletionException.class);
            assertThat(said.take()).contains("under another name");
            assertThat(project.isWritable()).isFalse();
            project.saveAs(other, Progress.NONE, CancelToken.never());
            assertThat(project.isWritable()).isTrue();
            assertThat(said.take()).isEmpty();
            project.journal().apply(1, group("c")).join();
        }
        try (OpenProject project = open(other)) {
            assertThat(project.losses()).isEmpty();
            assertThat(ids(project)).containsExactly("a", "b", "c");
        }
    }

    /** A disk of two megabytes, where this computer lets us have one. */
    private Path smallDisk() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "no small disk here");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Process mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assumptions.assumeTrue(mount.waitFor() == 0, "no small disk here: " + said);
        return disk;
    }

    private static void unmount(Path disk) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("umount", disk.toString()).start().waitFor())
                .isZero();
    }

    private static Edit heavy(int number) {
        var house = ProjectCities.house("heavy-" + number, ProjectCities.EAST + number, ProjectCities.NORTH);
        for (int i = 0; i < 400; i++) {
            house.put(
                    "a" + i,
                    AttributeValue.of(Long.toString(number * 7919L + i, 36).repeat(9)));
        }
        return new AddObject(house);
    }

    @Test
    void whatWaitsIsInTheFileAsSoonAsThereIsRoomAgain() throws Exception {
        Path disk = smallDisk();
        try {
            Path filler = Files.write(disk.resolve("filler"), new byte[900 << 10]);
            Path file = disk.resolve("city.serdica");
            List<String> made = new ArrayList<>();
            try (OpenProject project = create(file)) {
                LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
                project.onTrouble(said::add);
                fill(project, made, said);
                Files.delete(filler);
                assertThat(said.take()).startsWith("The disk is full");
                assertThat(said.take()).isEmpty();
                project.flush();
            }
            try (OpenProject project = open(file)) {
                assertThat(project.losses()).isEmpty();
                assertThat(ids(project)).isEqualTo(made);
            }
        } finally {
            unmount(disk);
        }
    }

    /** Edits until somebody complains. */
    private static void fill(OpenProject project, List<String> made, LinkedBlockingQueue<String> said) {
        for (int i = 0; said.isEmpty(); i++) {
            made.add("g" + i);
            CompletableFuture<Void> done = project.journal().apply(1, group("g" + i, heavy(i)));
            while (!done.isDone() && said.isEmpty()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void onAFullDiskNothingHangsAndNothingIsLost() throws Exception {
        Path disk = smallDisk();
        try {
            Path home = folder.resolve("home.serdica");
            List<String> made = new ArrayList<>();
            try (OpenProject project = create(disk.resolve("city.serdica"))) {
                LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
                project.onTrouble(said::add);
                fill(project, made, said);
                assertThat(said.take()).startsWith("The disk is full");
                // To save it says why it cannot be, instead of waiting for room.
                assertThatThrownBy(project::flush).hasMessageContaining("The disk is full");
                // Nor is there room for a second one.
                assertThatThrownBy(
                                () -> project.saveAs(disk.resolve("other.serdica"), Progress.NONE, CancelToken.never()))
                        .isInstanceOf(InputRefused.class);
                assertThat(project.file()).isEqualTo(disk.resolve("city.serdica"));
                made.add("last");
                CompletableFuture<Void> last = project.journal().apply(1, group("last"));
                // Elsewhere there is, and what waits goes there.
                project.saveAs(home, Progress.NONE, CancelToken.never());
                last.join();
                assertThat(said.take()).isEmpty();
            }
            try (OpenProject project = open(home)) {
                assertThat(project.losses()).isEmpty();
                assertThat(ids(project)).isEqualTo(made);
            }
            try (OpenProject old =
                    ProjectFile.read(disk.resolve("city.serdica"), c -> {}, Progress.NONE, CancelToken.never())) {
                assertThat(old.losses()).isEmpty();
                assertThat(made.subList(0, ids(old).size())).isEqualTo(ids(old));
            }
        } finally {
            unmount(disk);
        }
    }
}
