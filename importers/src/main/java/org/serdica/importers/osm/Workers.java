package org.serdica.importers.osm;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads of this room, one a core, as long as one file is read. */
final class Workers implements AutoCloseable {
    private static final int MOST = 8;

    private final ExecutorService threads;
    private final int ahead;

    /** @param waiting tasks that lie ready for those of them that are done with theirs */
    Workers(String name, int count, int waiting) {
        ahead = count + waiting;
        threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    static int cores() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
    }

    /** How many tasks to hand over before the first one is waited for. */
    int ahead() {
        return ahead;
    }

    <T> Future<T> submit(Callable<T> task) {
        return threads.submit(task);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
