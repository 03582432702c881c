package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A promise of durability, checked by killing the process that was given it. */
class KillTest {
    /** How often a process is killed; {@code -Dserdica.kills=N} for another number. */
    private static final int KILLS = Integer.getInteger("serdica.kills", 200);

    private static final int AT_ONCE = 2;
    /** So many steps are waited for at the most: copies and compacting come within them. */
    private static final int MOST_PATIENCE = 26;

    @TempDir
    Path folder;

    @Test
    void noKillLosesAConfirmedEditOrTheFile() throws Exception {
        ChildProcess child = new ChildProcess(folder);
        // The first process ends by itself, and leaves its classes to the others, which start quicker for it.
        Path first = project("first");
        assertThat(start(child, first, 0, EditingProcess.BURST).waitFor()).isZero();
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> runs = new ArrayList<>();
            for (int w = 0; w < AT_ONCE; w++) {
                long seed = 1000L * (w + 1);
                Callable<Integer> run = () -> killAgainAndAgain(child, seed, KILLS / AT_ONCE);
                runs.add(workers.submit(run));
            }
            int confirmed = 0;
            for (Future<Integer> run : runs) {
                confirmed += run.get();
            }
            assertThat(confirmed).as("edits that were confirmed before a kill").isGreaterThan(KILLS);
        }
    }

    /** Kills a process at a random moment, opens what it left, and lets the next one go on from there. */
    private int killAgainAndAgain(ChildProcess child, long seed, int kills) throws Exception {
        Path file = project("city-" + seed);
        Random dice = new Random(seed);
        int confirmed = 0;
        SavedVariant before = look(file);
        for (int k = 0; k < kills; k++) {
            int patience = dice.nextInt(MOST_PATIENCE);
            int more = kill(start(child, file, seed + k, 0), patience, dice.nextInt(4_000_000));
            SavedVariant after = look(file);
            confirmed += more;
            requireNothingLost(new Plan(seed + k, before), more, after);
            before = after;
        }
        return confirmed;
    }

    private static void requireNothingLost(Plan plan, int confirmed, SavedVariant after) {
        for (int i = 0; i < confirmed; i++) {
            plan.next(null);
        }
        String expected = plan.toString();
        // What was under way may have reached the disk before its confirmation reached us.
        for (int i = 0; i <= EditingProcess.BURST; i++) {
            if (plan.is(after)) {
                return;
            }
            plan.next(null);
        }
        assertThat(after.done() + " of "
                        + after.own().stream().map(SavedGroup::id).toList())
                .as("after " + confirmed + " confirmed steps")
                .isEqualTo(expected);
    }

    /** How many steps were confirmed before the end. */
    private static int kill(Process process, int patience, long nanos) throws IOException, InterruptedException {
        int saved = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("open");
            boolean killed = false;
            for (String line = ""; line != null; line = out.readLine()) {
                saved += line.equals("saved") ? 1 : 0;
                if (!killed && saved >= patience) {
                    LockSupport.parkNanos(nanos);
                    // Not the process' own method, which closes the pipe with what is still to be read in it.
                    process.toHandle().destroyForcibly();
                    killed = true;
                }
            }
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        return saved;
    }

    private static SavedVariant look(Path file) throws Exception {
        try (OpenProject project = ProjectFile.open(file, city -> {}, Progress.NONE, CancelToken.never())) {
            assertThat(project.losses()).isEmpty();
            return project.journal().chosen();
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheProjectAndAKillFreesIt() throws Exception {
        Path file = project("city");
        Process process = start(new ChildProcess(folder), file, 7, 0);
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> ProjectFile.open(file, city -> {}, Progress.NONE, CancelToken.never()))
                    .isInstanceOf(InputRefused.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("process " + process.pid());
            // Looking into it is no trouble to anybody.
            ProjectFile.read(file, city -> {}, Progress.NONE, CancelToken.never())
                    .close();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(file.resolveSibling("city.serdica.lock")).exists();
        look(file);
        assertThat(file.resolveSibling("city.serdica.lock")).doesNotExist();
    }

    private Path project(String name) throws Exception {
        Path file = folder.resolve(name + ProjectFile.ENDING);
        ProjectFile.write(file, ProjectCities.row(3), List.of(), Progress.NONE, CancelToken.never());
        return file;
    }

    private static Process start(ChildProcess child, Path file, long seed, int steps) throws IOException {
        return child.start(EditingProcess.class, file.toString(), Long.toString(seed), Integer.toString(steps));
    }
}
