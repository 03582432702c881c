package org.serdica.app.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.check.CityCheck;
import org.serdica.model.check.RepairPlan;
import org.serdica.model.city.City;
import org.serdica.model.edit.EditGroup;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks the open city as a job, and repairs it when somebody has seen what would change. */
public final class CityChecking {
    private static final Logger LOG = LoggerFactory.getLogger(CityChecking.class);

    private final SceneModel scene;
    private final EditSession session;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Supplier<List<SourceReport>> files;
    private final ReadOnlyObjectWrapper<Optional<Checked>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable show = () -> {};
    private Consumer<RepairPlan> showPlan = plan -> {};
    private @Nullable RunningJob running;

    /**
     * @param session where repairs go, as all edits do
     * @param files what came of the files that are open
     */
    public CityChecking(
            SceneModel scene,
            EditSession session,
            JobRunner jobs,
            Notices notices,
            Words words,
            Supplier<List<SourceReport>> files) {
        this.scene = scene;
        this.session = session;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.files = files;
    }

    /** What the last check found; empty before the first one. */
    public ReadOnlyObjectProperty<Optional<Checked>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** What brings the list to the front. */
    public void onShow(Runnable toFront) {
        show = toFront;
    }

    /** Who shows a plan to the person at the window, before anything is done. */
    public void onPlan(Consumer<RepairPlan> shown) {
        showPlan = shown;
    }

    /** Checks the city as it is now. */
    public void check() {
        City city = scene.city();
        List<SourceReport> reports = files.get();
        start(
                Job.of(
                        words.get("check.job"),
                        (progress, cancel) -> Checked.of(
                                city, CityCheck.of(city, CheckSettings.DEFAULTS, progress, cancel), reports)),
                this::found);
    }

    private void found(Checked now) {
        checked.set(Optional.of(now));
        show.run();
        notices.show(
                Notice.of(Notice.Level.DONE, words.get("check.done", now.finds().size() + now.unlisted()))
                        .withDetail(words.get(
                                "check.looked",
                                now.report().objects(),
                                now.report().polygons(),
                                now.report().solids())));
    }

    /** Looks for what can be repaired and shows it. */
    public void plan() {
        City city = scene.city();
        start(
                Job.of(
                        words.get("repair.job"),
                        (progress, cancel) -> RepairPlan.of(city, CheckSettings.DEFAULTS, progress, cancel)),
                plan -> {
                    if (plan.mends().isEmpty()) {
                        notices.show(Notice.of(Notice.Level.NOTE, words.get("repair.nothing")));
                    } else if (scene.city() == city) {
                        showPlan.accept(plan);
                    }
                });
    }

    /** Does what a plan says, to be taken back from the notice. */
    public void repair(RepairPlan plan) {
        session.applyLater(words.get("action.repair"), plan.edits(), group -> {
            notices.show(Notice.of(
                            Notice.Level.DONE,
                            words.get("repair.done", plan.mends().size()))
                    .withLink(words.get("repair.undo"), () -> undo(group)));
            check();
        });
    }

    private void undo(EditGroup group) {
        session.undo(group);
        check();
    }

    /** One thing at a time: a check that still runs gives way to the next. */
    private <T> void start(Job<T> job, Consumer<T> done) {
        RunningJob before = running;
        if (before != null && before.stateProperty().get() == JobState.RUNNING) {
            before.cancel();
        }
        notices.settle("check");
        running = jobs.start(job, done, error -> {
            LOG.warn("{} failed", job.name(), error);
            notices.show(
                    Notice.of(Notice.Level.PROBLEM, words.get("check.failed")).about("check"));
        });
    }
}
