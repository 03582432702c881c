package org.serdica.app.ui.figures;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.variant.Comparing;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.planning.PlanningTable;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Planning figures as the window offers them: a page, a copy for a spreadsheet, a file. */
public final class FiguresTools {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresTools.class);

    /** A comma that is not within quotes. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private static final double TABLE_PX = 1040;

    private final FiguresKeeper keeper;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Consumer<String> copy;
    private final FileQuestions files;
    private final List<Action> actions;
    private final FiguresPage page;

    /**
     * @param show brings the page to the front
     * @param copy puts a text where it can be pasted from
     */
    public FiguresTools(
            SceneModel scene,
            Comparing comparing,
            JobRunner jobs,
            FileQuestions files,
            Sheet sheet,
            Notices notices,
            Words words,
            Runnable show,
            Consumer<String> copy) {
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.copy = copy;
        this.files = files;
        keeper = new FiguresKeeper(scene, comparing.cityProperty(), jobs, words);
        BooleanBinding isOpen =
                Bindings.createBooleanBinding(() -> !scene.city().tiles().isEmpty(), scene.cityProperty());
        BooleanBinding any =
                Bindings.createBooleanBinding(() -> keeper.openProperty().get().isPresent(), keeper.openProperty());
        Action copying = Action.of("copyFigures", Category.TOOLS, Material2AL.CONTENT_COPY, this::copy)
                .when(any);
        Action all = Action.of("figuresTable", Category.TOOLS, Material2AL.GRID_ON, () -> showTable(sheet))
                .when(any);
        Action saving = Action.of("saveFigures", Category.TOOLS, Material2MZ.SAVE_ALT, this::askWhereTo)
                .when(any);
        actions = List.of(
                Action.of("figures", Category.TOOLS, Material2AL.ASSESSMENT, show)
                        .keys("Shortcut+Shift+F")
                        .when(isOpen)
                        .apartFromOthers(),
                all,
                copying,
                saving);
        page = new FiguresPage(
                keeper,
                List.of(all, copying, saving),
                isOpen,
                () -> comparing.otherProperty().get().map(Object::toString),
                words);
    }

    public List<Action> actions() {
        return actions;
    }

    public Region page() {
        return page;
    }

    /** All zones beside each other, wider than a panel is. */
    private void showTable(Sheet sheet) {
        keeper.openProperty()
                .get()
                .ifPresent(open -> sheet.show(
                        words.get("action.figuresTable"),
                        new FiguresTable(open, keeper.comparedProperty().get(), new FigureWords(words)),
                        TABLE_PX));
    }

    /** Tables of the open state, of the other one and of the difference, one below another. */
    String text() {
        Optional<PlanningTable> open = keeper.openProperty().get();
        Optional<PlanningTable> other = keeper.comparedProperty().get();
        if (open.isEmpty() || other.isEmpty()) {
            return open.map(PlanningTable::csv).orElse("");
        }
        return open.get().csv()
                + "\r\n" + other.get().csv()
                + "\r\n" + open.get().minus(other.get()).csv();
    }

    private void copy() {
        copy.accept(
                text().lines().map(line -> COMMA.matcher(line).replaceAll("\t")).collect(Collectors.joining("\n")));
    }

    private void askWhereTo() {
        files.save(words.get("action.saveFigures"), "figures.csv", "CSV", List.of("*.csv"))
                .ifPresent(this::save);
    }

    /** Writes the tables to a file. */
    void save(Path file) {
        String text = text();
        jobs.start(
                Job.of(words.get("action.saveFigures"), (progress, cancel) -> {
                    SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
                    return file;
                }),
                saved -> notices.show(Notice.of(Notice.Level.DONE, words.get("figures.saved"))
                        .about("figures")
                        .withDetail(saved.toString())),
                error -> {
                    LOG.warn("{} could not be written", file, error);
                    notices.show(Notice.of(Notice.Level.PROBLEM, words.get("figures.notSaved"))
                            .about("figures")
                            .withDetail(file.toString()));
                });
    }
}
