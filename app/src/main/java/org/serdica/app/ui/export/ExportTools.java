package org.serdica.app.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteReport;
import org.serdica.model.city.City;

/** Export as the window offers it: an action, a form, a file chooser, and the report. */
public final class ExportTools {
    private static final double FORM_PX = 460;
    private static final double REPORT_PX = 560;

    private final SceneModel scene;
    private final Region view;
    private final Notices notices;
    private final Sheet sheet;
    private final Words words;
    private final FileQuestions files;
    private final Supplier<String> name;
    private final Exporter exporter;
    private Optional<WriteFormat> last = Optional.empty();
    private FileQuestion question = this::askWhereTo;

    /** Asks a person for a file; nothing where he thinks better of it. */
    @FunctionalInterface
    interface FileQuestion {
        @Nullable
        Path ask(ExportPlan plan);
    }

    /**
     * @param view whose shape tells what is in sight
     * @param name of the city
     */
    public ExportTools(
            SceneModel scene,
            Region view,
            JobRunner jobs,
            Notices notices,
            Sheet sheet,
            Words words,
            FileQuestions files,
            Supplier<String> name) {
        this.scene = scene;
        this.view = view;
        this.notices = notices;
        this.sheet = sheet;
        this.words = words;
        this.files = files;
        this.name = name;
        exporter = new Exporter(jobs, notices, words, this::show);
    }

    public List<Action> actions() {
        BooleanBinding isOpen = Bindings.createBooleanBinding(
                () -> !scene.city().tiles().isEmpty() || scene.city().terrain().isPresent(), scene.cityProperty());
        return List.of(Action.of("export", Category.FILE, Material2MZ.SAVE_ALT, this::askWhat)
                .keys("Shortcut+Shift+S")
                .when(isOpen));
    }

    /** Lets somebody else answer for a file. */
    void answerWith(FileQuestion other) {
        question = other;
    }

    private void askWhat() {
        City city = scene.city();
        double aspect = view.getHeight() > 0 ? view.getWidth() / view.getHeight() : 1;
        ExportForm.City known = new ExportForm.City(
                city.frame().crs(), city.bounds(), Set.copyOf(scene.selection()), ShownObjects.of(scene, aspect));
        sheet.show(words.get("export.title"), new ExportForm(known, last, words, plan -> export(city, plan)), FORM_PX);
    }

    private void export(City city, ExportPlan plan) {
        last = Optional.of(plan.format());
        Path chosen = question.ask(plan);
        if (chosen == null) {
            return;
        }
        Path out = plan.file(chosen);
        // The chooser asked about the name that was typed, not about the one it becomes with an ending.
        if (!out.equals(chosen) && Files.exists(out)) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("export.failed", String.valueOf(out.getFileName())))
                    .about("export")
                    .withDetail(words.get("export.exists")));
            return;
        }
        sheet.close();
        exporter.export(city, plan, out);
    }

    private @Nullable Path askWhereTo(ExportPlan plan) {
        String ending = plan.format().endings().getFirst();
        return files.save(
                        words.get("export.title"),
                        ending.startsWith(".") ? name.get() + ending : ending,
                        plan.format().name(),
                        plan.patterns())
                .orElse(null);
    }

    private void show(WriteReport report) {
        sheet.show(
                words.get(
                        "export.reportTitle",
                        String.valueOf(report.files().getFirst().getFileName())),
                new ShortfallPage(report, words),
                REPORT_PX);
    }
}
