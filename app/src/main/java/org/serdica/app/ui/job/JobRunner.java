package org.serdica.app.ui.job;

import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs behind the window. Everything it calls back, and its list, belongs to the window's thread. */
public final class JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private final Executor workers;
    private final Executor window;
    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final ObservableList<RunningJob> readOnly = FXCollections.unmodifiableObservableList(running);

    /**
     * @param workers where jobs run
     * @param window where their results arrive, in the order they are made
     */
    public JobRunner(Executor workers, Executor window) {
        this.workers = workers;
        this.window = window;
    }

    /** Jobs on daemon threads, results on the JavaFX thread. */
    public static JobRunner behindTheWindow() {
        return new JobRunner(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().name("job-", 1).daemon().factory()),
                Platform::runLater);
    }

    /** Everything at once on the thread that asks, for tests. */
    public static JobRunner onCallingThread() {
        return new JobRunner(Runnable::run, Runnable::run);
    }

    public ObservableList<RunningJob> running() {
        return readOnly;
    }

    /** Where results arrive. */
    public Executor window() {
        return window;
    }

    /** Starts a job that is listed; a cancelled one calls neither back. */
    public <T> RunningJob start(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        RunningJob watched = new RunningJob(job.name(), window);
        running.add(watched);
        workers.execute(() -> run(job, watched, done, failed));
        return watched;
    }

    /** Small work off the window's thread that is not worth a line in the list. */
    public <T> RunningJob quietly(Job<T> job, Consumer<? super T> done) {
        return quietly(job, done, () -> {});
    }

    /** @param failed called, after the trouble was logged, where there is no result */
    public <T> RunningJob quietly(Job<T> job, Consumer<? super T> done, Runnable failed) {
        return quietly(job, done, why -> failed.run());
    }

    /** The same where it matters why. */
    public <T> RunningJob quietly(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        RunningJob watched = new RunningJob(job.name(), window);
        workers.execute(() -> run(job, watched, done, e -> {
            LOG.error("{} failed", job.name(), e);
            failed.accept(e);
        }));
        return watched;
    }

    private <T> void run(Job<T> job, RunningJob watched, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T result = job.run(watched, watched.token());
            finish(watched, JobState.DONE, () -> done.accept(result));
        } catch (CancellationException e) {
            LOG.info("{} was cancelled", job.name());
            finish(watched, JobState.CANCELLED, () -> {});
        } catch (Exception e) {
            finish(watched, JobState.FAILED, () -> failed.accept(e));
        } catch (OutOfMemoryError | StackOverflowError | LinkageError | ServiceConfigurationError e) {
            // The thread survives these, the last two come from plug-ins that lack something; the person at the window
            // should hear of them as of any failure.
            finish(watched, JobState.FAILED, () -> failed.accept(new IllegalStateException(e)));
        }
    }

    private void finish(RunningJob watched, JobState state, Runnable then) {
        window.execute(() -> {
            running.remove(watched);
            boolean cancelled = watched.token().isCancelled();
            watched.end(cancelled ? JobState.CANCELLED : state);
            if (!cancelled) {
                then.run();
            }
        });
    }
}
