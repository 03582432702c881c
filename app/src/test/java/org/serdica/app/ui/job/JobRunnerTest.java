package org.serdica.app.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.task.Job;

class JobRunnerTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final JobRunner jobs = new JobRunner(workers::add, window::add);
    private final List<Object> heard = new ArrayList<>();

    private static void runAll(Deque<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void aJobIsListedWhileItRunsAndItsResultArrives() {
        RunningJob job = jobs.start(Job.of("count", (p, c) -> 42), heard::add, heard::add);
        assertThat(jobs.running()).containsExactly(job);
        runAll(workers);
        runAll(window);
        assertThat(heard).containsExactly(42);
        assertThat(jobs.running()).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(JobState.DONE);
    }

    @Test
    void aFloodOfReportsCostsTheWindowOneTask() {
        RunningJob job = jobs.start(
                Job.of("flood", (progress, c) -> {
                    for (int i = 0; i <= 1000; i++) {
                        progress.report(i / 1000.0, "step " + i);
                    }
                    return "";
                }),
                heard::add,
                heard::add);
        runAll(workers);
        assertThat(window).as("one report and the end").hasSize(2);
        runAll(window);
        assertThat(job.fractionProperty().get()).isEqualTo(1);
        assertThat(job.stepProperty().get()).isEqualTo("step 1000");
    }

    @Test
    void aCancelledJobCallsNobody() {
        RunningJob job = jobs.start(
                Job.of("long", (p, cancel) -> {
                    cancel.check();
                    return 1;
                }),
                heard::add,
                heard::add);
        job.cancel();
        runAll(workers);
        runAll(window);
        assertThat(heard).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void aResultThatArrivesAfterTheCancelIsDropped() {
        RunningJob job = jobs.start(Job.of("late", (p, c) -> 1), heard::add, heard::add);
        runAll(workers);
        job.cancel();
        runAll(window);
        assertThat(heard).isEmpty();
    }

    @Test
    void aFailureIsHandedOver() {
        IllegalStateException trouble = new IllegalStateException("no");
        JobRunner.onCallingThread()
                .start(
                        Job.of("bad", (p, c) -> {
                            throw trouble;
                        }),
                        heard::add,
                        heard::add);
        assertThat(heard).containsExactly(trouble);
    }
}
