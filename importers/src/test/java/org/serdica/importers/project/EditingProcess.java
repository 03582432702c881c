package org.serdica.importers.project;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A process that edits a project without end, saves copies and compacts on the way, and tells of every step confirmed. */
public final class EditingProcess {
    /** Steps that may be under way at once. */
    static final int BURST = 4;

    private static final int MOST_STEPS = 5000;

    private EditingProcess() {}

    /** Arguments: project, seed, how many steps (0 for without end). */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        int most = Integer.parseInt(args[2]) == 0 ? MOST_STEPS : Integer.parseInt(args[2]);
        OpenProject project = ProjectFile.open(file, city -> {}, Progress.NONE, CancelToken.never());
        out.println("open");
        Plan plan = new Plan(seed, project.journal().chosen());
        for (int step = 1; step <= most; step += BURST) {
            List<CompletableFuture<Void>> burst = new ArrayList<>();
            for (int i = 0; i < BURST; i++) {
                burst.add(plan.next(project.journal()));
            }
            for (CompletableFuture<Void> one : burst) {
                one.join();
                out.println("saved");
            }
            if (step % 40 == 21) {
                project.compact(Progress.NONE, CancelToken.never());
            } else if (step % 40 == 1) {
                project.backup(
                        file.resolveSibling("copy-of-" + file.getFileName()), Progress.NONE, CancelToken.never());
            }
        }
        project.close();
    }
}
