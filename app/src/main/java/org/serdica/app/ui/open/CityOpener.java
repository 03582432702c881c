package org.serdica.app.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.ReadOptions;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;
import org.serdica.model.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads files into the scene: the city so far is shown while the rest is read, and a refused file changes nothing. */
public final class CityOpener {
    private static final Logger LOG = LoggerFactory.getLogger(CityOpener.class);

    /** Reads files into a city; the importers' loader in the program, something quick in tests. */
    @FunctionalInterface
    public interface Loader {
        LoadResult load(LoadRequest request, Consumer<City> partial, Progress progress, CancelToken cancel)
                throws InputRefused;
    }

    private final SceneModel scene;
    private final JobRunner jobs;
    private final Notices notices;
    private final Words words;
    private final Loader loader;
    private final Runnable firstSeen;
    private final Consumer<CameraPose> camera;
    private final ReadOnlyObjectWrapper<OpenedCity> opened = new ReadOnlyObjectWrapper<>(OpenedCity.NONE);
    private Runnable showReport = () -> {};
    private Consumer<Runnable> before = Runnable::run;
    private @Nullable RunningJob running;
    private @Nullable Arrival latest;

    /**
     * @param firstSeen called when something of a newly opened city is in the scene, to bring the camera there
     * @param camera brings it back to where it stood
     */
    public CityOpener(
            SceneModel scene,
            JobRunner jobs,
            Notices notices,
            Words words,
            Loader loader,
            Runnable firstSeen,
            Consumer<CameraPose> camera) {
        this.scene = scene;
        this.jobs = jobs;
        this.notices = notices;
        this.words = words;
        this.loader = loader;
        this.firstSeen = firstSeen;
        this.camera = camera;
    }

    public ReadOnlyObjectProperty<OpenedCity> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What the link of the closing notice does. */
    public void onShowReport(Runnable show) {
        showReport = show;
    }

    /** Opens files or folders as one city, in place of the one that is open; an opening that still runs is cancelled. */
    public void open(List<Path> files) {
        open(files, ReadOptions.USUAL);
    }

    /** The same, with what a person says about the files. */
    public void open(List<Path> files, ReadOptions options) {
        if (!files.isEmpty()) {
            String name = nameOf(files);
            open(files, () -> name, options);
        }
    }

    /** The same, under a name of its own that may follow the language. */
    public void open(List<Path> files, Supplier<String> title) {
        open(files, title, ReadOptions.USUAL);
    }

    private void open(List<Path> files, Supplier<String> title, ReadOptions options) {
        before.accept(() -> start(files, title, options));
    }

    /** What is asked before another city takes the place of the open one; it goes on by running what it is given. */
    public void onBefore(Consumer<Runnable> asked) {
        before = asked;
    }

    private void start(List<Path> files, Supplier<String> title, ReadOptions options) {
        Arrival arrival = arrival();
        String name = title.get();
        opened.set(new OpenedCity(title, files.getFirst().toAbsolutePath().toString(), List.of()));
        RunningJob job = jobs.start(
                Job.of(words.get("open.job", name), (progress, cancel) -> {
                    try {
                        return loader.load(
                                new LoadRequest(files, Optional.empty(), Optional.empty(), options),
                                city -> arrival.partial(city, cancel),
                                progress,
                                cancel);
                    } finally {
                        arrival.closed = true;
                    }
                }),
                result -> arrived(files, title, result, arrival),
                error -> failed(name, error, arrival));
        running = job;
        latest = arrival;
        job.stateProperty().subscribe(state -> {
            if (state == JobState.CANCELLED && running == job) {
                cancelled(name, arrival);
            }
        });
    }

    /** Takes the place of an opening that still runs: what that one has shown so far is nothing to come back to. */
    private Arrival arrival() {
        RunningJob before = running;
        Arrival overtaken = latest;
        if (before != null && overtaken != null && before.stateProperty().get() == JobState.RUNNING) {
            before.cancel();
            return new Arrival(overtaken.before);
        }
        return new Arrival(Before.of(scene, opened.get()));
    }

    private void arrived(List<Path> files, Supplier<String> title, LoadResult result, Arrival arrival) {
        arrival.show(result.city());
        opened.set(new OpenedCity(title, files.getFirst().toAbsolutePath().toString(), result.reports()));
        long objects = result.city().objectCount();
        long leftOut = result.reports().stream()
                .flatMap(r -> r.leftOut().values().stream())
                .mapToLong(Long::longValue)
                .sum();
        long findings = result.reports().stream()
                .flatMap(r -> r.findings().stream())
                .filter(f -> f.severity() != Finding.Severity.NOTE)
                .count();
        String detail = leftOut + findings == 0 ? "" : words.get("open.leftOut", leftOut, findings);
        notices.show(Notice.of(Notice.Level.DONE, words.get("open.done", title.get(), objects))
                .withDetail(detail)
                .withLink(words.get("open.report"), showReport));
    }

    private void failed(String name, Exception error, Arrival arrival) {
        arrival.undo();
        String why = error instanceof InputRefused refused ? refused.getMessage() : words.get("open.unexpected");
        LOG.warn("{} could not be opened", name, error);
        notices.show(
                Notice.of(Notice.Level.PROBLEM, words.get("open.failed", name)).withDetail(why));
    }

    /** What has been read stays; where that is nothing, so does the city from before. */
    private void cancelled(String name, Arrival arrival) {
        if (!arrival.seen) {
            arrival.undo();
        }
        notices.show(Notice.of(Notice.Level.NOTE, words.get("open.cancelled", name)));
    }

    private static String nameOf(List<Path> files) {
        Path name = files.getFirst().toAbsolutePath().getFileName();
        String text = name == null ? files.getFirst().toString() : name.toString();
        int dot = text.indexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    /** What a person had in the window before an opening, to be put back if that comes to nothing. */
    private record Before(City city, OpenedCity opened, Set<String> selection, CameraPose camera) {
        static Before of(SceneModel scene, OpenedCity opened) {
            return new Before(
                    scene.city(),
                    opened,
                    Set.copyOf(scene.selection()),
                    scene.cameraProperty().get());
        }
    }

    /** Brings snapshots of one opening to the scene, the newest only, and can put back what was there before. */
    private final class Arrival {
        private final Before before;
        private final AtomicReference<@Nullable City> waiting = new AtomicReference<>();
        private boolean seen;
        volatile boolean closed;

        Arrival(Before before) {
            this.before = before;
        }

        void partial(City city, CancelToken cancel) {
            if (waiting.getAndSet(city) == null) {
                jobs.window().execute(() -> {
                    City newest = waiting.getAndSet(null);
                    if (newest != null && !closed && !cancel.isCancelled()) {
                        show(newest);
                    }
                });
            }
        }

        void show(City city) {
            if (!seen) {
                scene.selection().clear();
            }
            scene.cityProperty().set(city);
            if (!seen && !city.bounds().isEmpty()) {
                seen = true;
                firstSeen.run();
            }
        }

        /** Where nothing has been shown yet, what a person picked or flew to meanwhile stays. */
        void undo() {
            opened.set(before.opened());
            if (scene.city() != before.city()) {
                scene.cityProperty().set(before.city());
                scene.selection().clear();
                scene.selection().addAll(before.selection());
                camera.accept(before.camera());
            }
        }
    }
}
