package org.serdica.importers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.Loading;
import org.serdica.importers.api.SourceReport;

/**
 * Loads whatever it is given and demands that it ends well: in a city whose report adds up, or in a refusal that says
 * something. Anything else that is thrown fails the test, and so does a load that does not end or eats up memory.
 */
final class Judge implements AutoCloseable {
    /** Long beyond any honest load of such a file, on the slowest machine: whoever reaches it hangs. */
    private static final long HANG_SECONDS = 120;

    /** What may be allocated in all while one file is loaded; some 1000 times the largest file that is judged. */
    private static final long MOST_BYTES = 1L << 30;

    private static final com.sun.management.ThreadMXBean MEMORY =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final AtomicReference<Thread> worker = new AtomicReference<>();
    private final ExecutorService loads = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "judged-load");
        thread.setDaemon(true);
        worker.set(thread);
        return thread;
    });

    private int loaded;
    private int refused;

    /** @param what names the case in the failure */
    void judge(Path file, String what) throws Exception {
        judge(() -> Loading.load(file), what);
    }

    void judge(Callable<LoadResult> load, String what) throws Exception {
        long before = MEMORY.getTotalThreadAllocatedBytes();
        Future<LoadResult> coming = loads.submit(load);
        try {
            LoadResult result = coming.get(HANG_SECONDS, TimeUnit.SECONDS);
            loaded++;
            for (SourceReport report : result.reports()) {
                addsUp(report, what);
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof InputRefused refusal)) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new AssertionError(what + " ended in " + cause + "\n" + frames(cause.getStackTrace(), 12), cause);
            }
            refused++;
            assertThat(refusal.getMessage()).as(what).isNotBlank().doesNotContain("Exception");
            assertThat(refusal.code()).as(what).isNotBlank();
        } catch (TimeoutException e) {
            throw new AssertionError(what + " does not end; it is in\n" + whereItIs(), e);
        }
        long allocated = MEMORY.getTotalThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes allocated by " + what).isLessThan(MOST_BYTES);
    }

    private static void addsUp(SourceReport report, String what) {
        long leftOut =
                report.leftOut().values().stream().mapToLong(Long::longValue).sum();
        assertThat(report.imported() + leftOut)
                .as("members of %s that were imported or left out: %s", what, report)
                .isEqualTo(report.features());
        for (Finding finding : report.findings()) {
            assertThat(finding.message()).as(what).isNotBlank();
        }
    }

    private String whereItIs() {
        Thread thread = worker.get();
        return thread == null ? "nowhere" : frames(thread.getStackTrace(), 40);
    }

    private static String frames(StackTraceElement[] stack, int most) {
        return Arrays.stream(stack).limit(most).map(f -> "  at " + f).collect(Collectors.joining("\n"));
    }

    int loaded() {
        return loaded;
    }

    int refused() {
        return refused;
    }

    @Override
    public void close() {
        loads.shutdownNow();
    }
}
