package org.serdica.app.ui.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.check.RepairPlan;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The check of the city as the window offers it: three actions and a page. */
public final class CheckTools {
    private static final Logger LOG = LoggerFactory.getLogger(CheckTools.class);
    private static final double PLAN_PX = 460;

    private final CityChecking checking;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Sheet sheet;
    private final FileQuestions files;
    private final List<Action> actions;
    private final FindingsPage page;

    /**
     * @param session where repairs go
     * @param reports what came of the files that are open
     * @param go flies to a finding
     */
    public CheckTools(
            SceneModel scene,
            EditSession session,
            JobRunner jobs,
            Notices notices,
            Words words,
            Sheet sheet,
            FileQuestions files,
            Supplier<List<SourceReport>> reports,
            Consumer<Find> go) {
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.sheet = sheet;
        this.files = files;
        checking = new CityChecking(scene, session, jobs, notices, words, reports);
        checking.onPlan(this::show);
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        BooleanBinding mendable = Bindings.createBooleanBinding(
                () -> last().map(Checked::isMendable).orElse(false), checking.checkedProperty());
        BooleanBinding any = Bindings.createBooleanBinding(
                () -> last().map(c -> !c.finds().isEmpty()).orElse(false), checking.checkedProperty());
        actions = List.of(
                Action.of("check", Category.TOOLS, Material2AL.FACT_CHECK, checking::check)
                        .keys("Shortcut+E")
                        .when(isOpen),
                Action.of("repair", Category.TOOLS, Material2AL.HEALING, checking::plan)
                        .when(mendable),
                Action.of("saveFindings", Category.TOOLS, Material2MZ.SAVE_ALT, this::askWhereTo)
                        .when(any));
        page = new FindingsPage(scene, checking, actions, words, go);
    }

    public List<Action> actions() {
        return actions;
    }

    public FindingsPage page() {
        return page;
    }

    /** What brings the page to the front when there is something new on it. */
    public void onShow(Runnable toFront) {
        checking.onShow(toFront);
    }

    private Optional<Checked> last() {
        return checking.checkedProperty().get();
    }

    private void show(RepairPlan plan) {
        sheet.show(words.get("repair.do"), new RepairPage(plan, words, checking::repair, sheet::close), PLAN_PX);
    }

    private void askWhereTo() {
        files.save(words.get("action.saveFindings"), "findings.csv", "CSV", List.of("*.csv"))
                .ifPresent(this::save);
    }

    /** Writes the list as a table. */
    void save(Path file) {
        List<Find> finds = last().map(Checked::finds).orElse(List.of());
        jobs.start(
                Job.of(words.get("action.saveFindings"), (progress, cancel) -> {
                    SafeFile.write(file, out -> FindingsTable.write(finds, words, out));
                    return file;
                }),
                saved -> notices.show(Notice.of(Notice.Level.DONE, words.get("check.saved"))
                        .about("findings")
                        .withDetail(saved.toString())),
                error -> {
                    LOG.warn("{} could not be written", file, error);
                    notices.show(Notice.of(Notice.Level.PROBLEM, words.get("check.notSaved"))
                            .about("findings")
                            .withDetail(file.toString()));
                });
    }
}
