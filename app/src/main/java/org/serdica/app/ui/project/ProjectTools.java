package org.serdica.app.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.SourceReport;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.project.SavedVariant;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The project file as the window offers it: save, save as, a backup copy, tidying up. */
public final class ProjectTools {
    /** What a failure to save and a later success are both about. */
    private static final String ABOUT = "project";

    private static final Logger LOG = LoggerFactory.getLogger(ProjectTools.class);

    private final EditSession session;
    private final CityOpener opener;
    private final ProjectKeeper keeper;
    private final Settings settings;
    private final FileQuestions files;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final List<Action> actions;
    private FileQuestion question = this::askWhereTo;

    /** Asks a person for a file; null where they think better of it. */
    @FunctionalInterface
    public interface FileQuestion {
        @Nullable
        Path ask(String title, String suggestedName);
    }

    public ProjectTools(
            SceneModel scene,
            EditSession session,
            CityOpener opener,
            ProjectKeeper keeper,
            Settings settings,
            FileQuestions files,
            JobRunner jobs,
            Notices notices,
            Words words) {
        this.session = session;
        this.opener = opener;
        this.keeper = keeper;
        this.settings = settings;
        this.files = files;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        BooleanBinding isOpen = Bindings.createBooleanBinding(
                () -> !scene.city().tiles().isEmpty() || scene.city().terrain().isPresent(), scene.cityProperty());
        BooleanBinding isProject =
                Bindings.createBooleanBinding(() -> keeper.project().isPresent(), keeper.stateProperty());
        actions = List.of(
                Action.of("saveProject", Category.FILE, Material2MZ.SAVE, this::save)
                        .keys("Shortcut+S")
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("saveProjectAs", Category.FILE, Material2MZ.SAVE_ALT, () -> saveAs(() -> {}))
                        .keys("Shortcut+Alt+S")
                        .when(isOpen),
                Action.of("backupProject", Category.FILE, Material2AL.FILE_COPY, this::backup)
                        .when(isProject),
                Action.of("compactProject", Category.FILE, Material2AL.ARCHIVE, this::compact)
                        .when(isProject));
        keeper.stateProperty().subscribe(this::tellTrouble);
    }

    public List<Action> actions() {
        return actions;
    }

    /** A word about the file for the window's head. */
    public Node sign() {
        return new ProjectSign(keeper, words);
    }

    /** Lets somebody else answer for files. */
    public void answerWith(FileQuestion other) {
        question = other;
    }

    private void tellTrouble(ProjectState before, ProjectState now) {
        if (now.kind() == ProjectState.Kind.TROUBLE && before.kind() != now.kind()) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("project.trouble.title"))
                    .withDetail(now.detail()));
        }
    }

    /** Makes sure that everything is on the disk; a city that is in no project yet becomes one. */
    public void save() {
        if (!keeper.isWriting()) {
            saveAs(() -> {});
            return;
        }
        keeper.project()
                .ifPresent(project -> jobs.quietly(
                        Job.of(words.get("action.saveProject"), (progress, cancel) -> unsaved(project, cancel)),
                        why -> {
                            if (why.isEmpty()) {
                                tellSaved(project);
                            } else {
                                tellFailed(project.file(), why);
                            }
                        }));
    }

    /** Why the last changes are not on the disk; empty if they are. */
    private static String unsaved(OpenProject project, CancelToken cancel) {
        try {
            project.flush(cancel);
            return "";
        } catch (IOException e) {
            LOG.warn("{} could not be written", project.file(), e);
            return String.valueOf(e.getMessage());
        }
    }

    private void tellSaved(OpenProject project) {
        notices.show(Notice.of(Notice.Level.DONE, words.get("project.savedNow", name(project.file())))
                .about(ABOUT)
                .withDetail(words.get("project.saved.more")));
    }

    /** Asks for a file and goes on working in it. */
    public void saveAs(Runnable then) {
        Path file = ask("action.saveProjectAs", opener.openedProperty().get().name());
        if (file == null) {
            return;
        }
        OpenProject open = keeper.project().orElse(null);
        if (open != null && isSame(open.file(), file)) {
            save();
        } else if (open != null) {
            saveCopy(open, file, then);
        } else {
            create(file, then);
        }
    }

    private void create(Path file, Runnable then) {
        City beginning = session.beginning();
        List<SourceReport> sources = opener.openedProperty().get().reports();
        OpenProject over = keeper.held().filter(p -> isSame(p.file(), file)).isPresent() ? keeper.forget() : null;
        AtomicReference<@Nullable OpenProject> made = new AtomicReference<>();
        RunningJob job = jobs.start(
                Job.of(words.get("project.job", name(file)), (progress, cancel) -> {
                    if (over != null) {
                        over.close();
                    }
                    made.set(ProjectFile.create(file, beginning, sources, progress, cancel));
                    return file;
                }),
                done -> {},
                error -> failed(file, error));
        // Whoever cancels it too late has a project all the same.
        whenEnded(job, () -> {
            OpenProject project = made.get();
            if (project != null) {
                created(project, beginning, sources, then);
            }
        });
    }

    private static void whenEnded(RunningJob job, Runnable then) {
        job.stateProperty().subscribe(state -> {
            if (state != JobState.RUNNING) {
                then.run();
            }
        });
    }

    private void created(OpenProject project, City beginning, List<SourceReport> sources, Runnable then) {
        if (session.beginning() != beginning) {
            // Another city was opened meanwhile; what was saved is whole and stays.
            ProjectLoader.close(project);
            return;
        }
        String key = ProjectKeeper.key(project);
        List<Bookmark> views =
                List.copyOf(settings.bookmarks(opener.openedProperty().get().key()));
        if (settings.bookmarks(key).isEmpty()) {
            settings.bookmarks(key).setAll(views);
        }
        String name = name(project.file());
        keeper.begin(project, new OpenWork(SavedVariant.FIRST, beginning, session.log(), List.of()), key);
        opener.rename(new OpenedCity(() -> name, key, sources));
        tellSaved(project);
        then.run();
    }

    private void saveCopy(OpenProject open, Path file, Runnable then) {
        Path before = open.file();
        List<Finding> dropped = new CopyOnWriteArrayList<>();
        RunningJob job = jobs.start(
                Job.of(words.get("project.job", name(file)), (progress, cancel) -> {
                    dropped.addAll(open.saveAs(file, progress, cancel));
                    return file;
                }),
                done -> {},
                error -> failed(file, error));
        // It is where it says it is, whether somebody cancelled it too late or not.
        whenEnded(job, () -> {
            if (!open.file().equals(before)) {
                moved(open, then);
                dropped.forEach(edit -> notices.show(
                        Notice.of(Notice.Level.NOTE, words.get("edit.refused")).withDetail(edit.message())));
            }
        });
    }

    private void moved(OpenProject open, Runnable then) {
        if (keeper.held().filter(p -> p == open).isPresent()) {
            String name = name(open.file());
            String key = ProjectKeeper.key(open);
            keeper.goOn(open, key);
            if (keeper.project().isPresent()) {
                opener.rename(new OpenedCity(
                        () -> name, key, opener.openedProperty().get().reports()));
            }
            tellSaved(open);
            then.run();
        }
    }

    private void backup() {
        OpenProject open = keeper.project().orElse(null);
        if (open == null) {
            return;
        }
        Path file = ask("action.backupProject", name(open.file()) + " " + LocalDate.now());
        if (file != null) {
            jobs.start(
                    Job.of(words.get("project.job", name(file)), (progress, cancel) -> {
                        open.backup(file, progress, cancel);
                        return file;
                    }),
                    saved -> notices.show(Notice.of(Notice.Level.DONE, words.get("project.backedUp"))
                            .withDetail(saved.toString())),
                    error -> failed(file, error));
        }
    }

    private void compact() {
        keeper.project()
                .ifPresent(open -> jobs.start(
                        Job.of(words.get("action.compactProject"), (progress, cancel) -> {
                            long before = Files.size(open.file());
                            open.compact(progress, cancel);
                            return new long[] {before, Files.size(open.file())};
                        }),
                        sizes -> notices.show(Notice.of(
                                Notice.Level.DONE,
                                words.get("project.compacted", megabytes(sizes[0]), megabytes(sizes[1])))),
                        error -> failed(open.file(), error)));
    }

    private String megabytes(long bytes) {
        return words.number(bytes / 1e6, bytes < 10_000_000 ? 2 : 0, "MB");
    }

    private void failed(Path file, Exception error) {
        LOG.warn("{} could not be written", file, error);
        String why = error instanceof InputRefused refused
                ? String.valueOf(refused.getMessage())
                : words.get("open.unexpected");
        tellFailed(file, why);
    }

    private void tellFailed(Path file, String why) {
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("project.notSaved", name(file)))
                .about(ABOUT)
                .withDetail(why));
    }

    private @Nullable Path ask(String title, String suggested) {
        Path chosen = question.ask(words.get(title), suggested + ProjectFile.ENDING);
        if (chosen == null || ProjectLoader.hasEnding(chosen)) {
            return chosen;
        }
        Path file = chosen.resolveSibling(chosen.getFileName() + ProjectFile.ENDING);
        // The chooser asked about the name that was typed, not about the one it becomes with an ending.
        if (Files.exists(file)) {
            notices.show(Notice.of(Notice.Level.PROBLEM, words.get("project.notSaved", name(file)))
                    .about(ABOUT)
                    .withDetail(words.get("export.exists")));
            return null;
        }
        return file;
    }

    private @Nullable Path askWhereTo(String title, String suggestedName) {
        return files.save(title, suggestedName, words.get("project.kind"), List.of("*" + ProjectFile.ENDING))
                .orElse(null);
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            LOG.debug("{} and {} are taken for two files", a, b, e);
            return false;
        }
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return ProjectLoader.hasEnding(file) ? name.substring(0, name.length() - ProjectFile.ENDING.length()) : name;
    }
}
