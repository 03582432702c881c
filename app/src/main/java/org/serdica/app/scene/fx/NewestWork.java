package org.serdica.app.scene.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work of which only the newest matters: while one piece runs, at most one waits, and a newer one takes its place. Asked
 * and answered on one thread (the JavaFX thread), done on another.
 */
public final class NewestWork {
    private static final Logger LOG = LoggerFactory.getLogger(NewestWork.class);

    private final ExecutorService worker;
    private final Executor home;
    private @Nullable Runnable waiting;
    private boolean running;

    /** @param home runs what is done with results; the thread that calls {@link #submit} */
    public NewestWork(String name, Executor home) {
        this.home = home;
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Does {@code work} elsewhere, soon, and hands its result back; forgets what was waiting. */
    public <T> void submit(Callable<T> work, Consumer<T> done) {
        Runnable start = () -> worker.execute(() -> run(work, done));
        if (running) {
            waiting = start;
        } else {
            running = true;
            start.run();
        }
    }

    public boolean isIdle() {
        return !running;
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        Runnable answer;
        try {
            T result = work.call();
            answer = () -> done.accept(result);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            // Whoever waits for this work to be idle must not wait for ever.
            LOG.error("{} failed", Thread.currentThread().getName(), e);
            answer = () -> {};
        }
        Runnable finish = answer;
        home.execute(() -> {
            Runnable next = waiting;
            waiting = null;
            running = next != null;
            try {
                finish.run();
            } finally {
                if (next != null) {
                    next.run();
                }
            }
        });
    }
}
