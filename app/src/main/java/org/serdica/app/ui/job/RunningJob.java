package org.serdica.app.ui.job;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A job as the window watches it. Reports may flood in from any thread; the window sees the newest one. */
public final class RunningJob implements Progress {
    private record Report(double fraction, String step) {}

    private final String name;
    private final Executor window;
    private final CancelToken cancel = new CancelToken();
    private final AtomicReference<Report> waiting = new AtomicReference<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<JobState> state = new ReadOnlyObjectWrapper<>(JobState.RUNNING);

    RunningJob(String name, Executor window) {
        this.name = name;
        this.window = window;
    }

    public String name() {
        return name;
    }

    /** Done so far, negative while that is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void cancel() {
        cancel.cancel();
    }

    CancelToken token() {
        return cancel;
    }

    void end(JobState how) {
        state.set(how);
    }

    @Override
    public void report(double done, String doing) {
        if (waiting.getAndSet(new Report(done, doing)) == null) {
            window.execute(this::show);
        }
    }

    private void show() {
        Report newest = waiting.getAndSet(null);
        if (newest != null) {
            fraction.set(newest.fraction());
            step.set(newest.step());
        }
    }
}
