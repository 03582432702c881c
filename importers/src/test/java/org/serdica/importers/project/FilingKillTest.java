package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A kill while a whole file is made leaves the one that was there before, or the new one, and never half of it. */
@NullUnmarked
class FilingKillTest {
    /** How often each kind of work is killed; {@code -Dserdica.filing.kills=N} for another number. */
    private static final int KILLS = Integer.getInteger("serdica.filing.kills", 6);

    private static final int MOST_PATIENCE = 6;
    private static final int MOST_NANOS = 20_000_000;

    private static final int WITHOUT_END = 2000;

    @TempDir
    static Path common;

    private static ChildProcess child;

    @TempDir
    Path work;

    /** The first process ends by itself, and leaves its classes to the others, which start quicker for it. */
    @BeforeAll
    static void warmUp() throws Exception {
        child = new ChildProcess(common);
        assertThat(child.start(FilingProcess.class, "move", common.toString(), "2")
                        .waitFor())
                .isZero();
    }

    /** Kills a process that does that; returns what it said. */
    private List<String> kill(String what, Random dice) throws Exception {
        Process process = child.start(FilingProcess.class, what, work.toString(), Integer.toString(WITHOUT_END));
        return ChildProcess.kill(process, 1 + dice.nextInt(MOST_PATIENCE), dice.nextInt(MOST_NANOS));
    }

    private static OpenProject open(Path file) throws Exception {
        return ProjectFile.open(file, c -> {}, Progress.NONE, CancelToken.never());
    }

    @Test
    void whileOneIsCreated() throws Exception {
        Random dice = new Random(11);
        Path file = work.resolve("city.serdica");
        for (int k = 0; k < KILLS; k++) {
            int begun = kill("create", dice).size();
            if (begun == 1 && !Files.exists(file)) {
                continue;
            }
            try (OpenProject project = open(file)) {
                assertThat(project.losses()).as("kill " + k).isEmpty();
                assertThat(project.city().find("house-0")).isPresent();
                long houses = IntStream.range(0, FilingProcess.LARGE)
                        .filter(i -> project.city().find("house-" + i).isPresent())
                        .count();
                assertThat(houses).isIn((long) FilingProcess.SMALL, (long) FilingProcess.LARGE);
            }
        }
    }

    @Test
    void whileOneIsSavedUnderAnotherName() throws Exception {
        Random dice = new Random(12);
        for (int k = 0; k < KILLS; k++) {
            List<String> said = kill("move", dice);
            int confirmed = said.size();
            int newest = 0;
            for (String name : List.of("a.serdica", "b.serdica")) {
                Path file = work.resolve(name);
                if (Files.exists(file)) {
                    try (OpenProject project = open(file)) {
                        assertThat(project.losses()).as("kill " + k).isEmpty();
                        newest = Math.max(
                                newest, project.journal().chosen().own().size());
                    }
                }
            }
            // The newest of the two has all that was confirmed, and at most the edit under way.
            assertThat(newest).as("kill " + k).isBetween(confirmed, confirmed + 1);
            for (String name : List.of("a.serdica", "b.serdica")) {
                Files.deleteIfExists(work.resolve(name));
            }
        }
    }

    @Test
    void whileAnOldOneIsUpgraded() throws Exception {
        Path picture = Files.write(work.resolve("wall.png"), ProjectCities.png(0x336699));
        Path source = Files.writeString(work.resolve("source.gml"), "<CityModel/>");
        SourceReport report =
                new SourceReport(source, "CityGML", "2.0", "EPSG:7801", 1, 1, Map.of(), Map.of(), List.of());
        Path old = work.resolve("old.serdica");
        ProjectFile.write(
                old, ProjectCities.wearing(picture.toUri()), List.of(report), Progress.NONE, CancelToken.never());
        OldFormats.makeFirst(old, picture.toUri());
        Random dice = new Random(13);
        for (int k = 0; k < KILLS; k++) {
            int begun = kill("upgrade", dice).size();
            for (int i = 0; i < begun; i++) {
                Path file = work.resolve("copy-" + i + ".serdica");
                try (OpenProject project = open(file)) {
                    assertThat(project.losses()).as("kill " + k + ", copy " + i).isEmpty();
                    assertThat(project.isWritable()).isTrue();
                    assertThat(Path.of(project.city().textures().getFirst().image()))
                            .hasBinaryContent(ProjectCities.png(0x336699));
                }
                Files.delete(file);
                // It is the old file, whole, or it is not there.
                Path kept = work.resolve("copy-" + i + ".format-1.serdica");
                ProjectFile.read(kept, c -> {}, Progress.NONE, CancelToken.never())
                        .close();
                Files.delete(kept);
            }
            // One more may have been copied without a word.
            Files.deleteIfExists(work.resolve("copy-" + begun + ".serdica"));
            Files.deleteIfExists(work.resolve("copy-" + begun + ".format-1.serdica"));
        }
    }
}
