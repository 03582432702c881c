package org.serdica.importers.project;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work on all processors whose results come back on the calling thread, in the order in which they were asked for. */
final class SideBySide<T> implements AutoCloseable {
    /** What becomes of a result. */
    @FunctionalInterface
    interface Sink<T> {
        void take(T result) throws SQLException;
    }

    /** Enough to keep all processors busy while the disk is read, and no more in memory. */
    private static final int WAITING_EACH = 8;

    private final ExecutorService threads;
    private final Queue<Future<T>> waiting = new ArrayDeque<>();
    private final Sink<T> sink;
    private final int most;

    SideBySide(Sink<T> sink) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.sink = sink;
        most = processors * WAITING_EACH;
        threads = Executors.newFixedThreadPool(
                processors,
                work -> Thread.ofPlatform().daemon().name("project-arrays").unstarted(work));
    }

    /** Begins a piece of work; hands over what is ready, and waits where too much is under way. */
    void begin(Callable<T> work) throws SQLException, IOException {
        while (!waiting.isEmpty()
                && (waiting.size() >= most || waiting.element().isDone())) {
            handOver();
        }
        waiting.add(threads.submit(work));
    }

    void finish() throws SQLException, IOException {
        while (!waiting.isEmpty()) {
            handOver();
        }
    }

    private void handOver() throws SQLException, IOException {
        try {
            sink.take(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a project was read or written", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a part of a project cannot be read or written", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
