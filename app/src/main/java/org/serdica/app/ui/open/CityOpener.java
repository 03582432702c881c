package org.serdica.app.ui.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;
import org.serdica.model.task.Progress;

/** Loads files into the scene: the city so far is shown while the rest is read, and a refused file changes nothing. */
public final class CityOpener {
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
    private final ArrivalNotices arrivals;
    private Consumer<Runnable> before = Runnable::run;
    private Predicate<City> grow = city -> true;
    private Consumer<Bounds> added = there -> {};
    private Consumer<Runnable> free = Runnable::run;
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
        arrivals = new ArrivalNotices(notices, words);
    }

    public ReadOnlyObjectProperty<OpenedCity> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The open city goes by another name from now on, as after it was saved under one. */
    public void rename(OpenedCity now) {
        opened.set(now);
    }

    /** What the link of the closing notice does. */
    public void onShowReport(Runnable show) {
        arrivals.onShowReport(show);
    }

    /** Who asks where files lie that do not say it, or that came to lie far off. */
    public void onAskForPlace(PlaceAsker ask) {
        arrivals.onAskForPlace(ask);
    }

    /** Who flies where a notice's link says. */
    public void onFly(Consumer<Bounds> fly) {
        arrivals.onFly(fly);
    }

    /** Who is told where that lies which was added to the open city. */
    public void onAdded(Consumer<Bounds> told) {
        added = told;
    }

    /** Opens files or folders as one city, in place of the one that is open; an opening that still runs is cancelled. */
    public void open(List<Path> files) {
        open(LoadRequest.of(files.toArray(Path[]::new)));
    }

    /** The same, with what a person says about the files. */
    public void open(LoadRequest request) {
        open(request, true);
    }

    /** The same, under a name of its own that may follow the language. */
    public void open(List<Path> files, Supplier<String> title) {
        open(LoadRequest.of(files.toArray(Path[]::new)), title, true);
    }

    /** The same, but cancelled it leaves the city as it was, whatever has been read. */
    public void openWhole(LoadRequest request) {
        open(request, false);
    }

    private void open(LoadRequest request, boolean keepsPart) {
        if (!request.files().isEmpty()) {
            String name = nameOf(request.files());
            open(request, () -> name, keepsPart);
        }
    }

    private void open(LoadRequest request, Supplier<String> title, boolean keepsPart) {
        before.accept(() -> start(request, title, keepsPart));
    }

    /** Who is told before the open city gets what was added to it; false makes it wait for what else goes on. */
    public void onGrow(Predicate<City> told) {
        grow = told;
    }

    /** Who runs what it is given as soon as nobody is changing the open city. */
    public void onFree(Consumer<Runnable> whenFree) {
        free = whenFree;
    }

    /** What is asked before another city takes the place of the open one; it goes on by running what it is given. */
    public void onBefore(Consumer<Runnable> asked) {
        before = asked;
    }

    /** Says of a file that was to be opened that there is none. */
    public void tellMissing(Path file) {
        arrivals.missing(file);
    }

    private void start(LoadRequest request, Supplier<String> title, boolean keepsPart) {
        List<Path> files = request.files();
        Arrival arrival = arrival();
        String name = title.get();
        opened.set(new OpenedCity(title, files.getFirst().toAbsolutePath().toString(), List.of()));
        RunningJob job = jobs.start(
                Job.of(words.get("open.job", name), (progress, cancel) -> {
                    try {
                        return loader.load(request, city -> arrival.partial(city, cancel), progress, cancel);
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
                cancelled(name, arrival, keepsPart);
            }
        });
    }

    /** Adds files to the city that is open. It stays as it is until all of them have been read. */
    public void add(LoadRequest request) {
        RunningJob opening = running;
        if (opening != null && opening.stateProperty().get() == JobState.RUNNING) {
            // What they are added to is not all there yet.
            opening.stateProperty().subscribe(state -> {
                if (state == JobState.DONE) {
                    add(request);
                }
            });
            return;
        }
        City base = scene.city();
        String key = opened.get().key();
        String name = nameOf(request.files());
        LoadRequest into = request.into(base);
        RunningJob job = jobs.start(
                Job.of(
                        words.get("import.job", name),
                        (progress, cancel) -> loader.load(into, city -> {}, progress, cancel)),
                // While a hand holds something the city is another at every move: once it lets go, they come in.
                result -> free.accept(() -> {
                    if (scene.city() == base && grow.test(result.city())) {
                        added(request.files(), name, base, result);
                    } else if (!opened.get().key().equals(key)) {
                        // Another city was opened meanwhile; they were chosen for the one before.
                        notices.show(Notice.of(Notice.Level.NOTE, words.get("open.cancelled", name)));
                    } else {
                        // It was changed meanwhile, and nothing of that may be lost.
                        add(request);
                    }
                }),
                error -> arrivals.failed(name, error));
        job.stateProperty().subscribe(state -> {
            if (state == JobState.CANCELLED) {
                notices.show(Notice.of(Notice.Level.NOTE, words.get("open.cancelled", name)));
            }
        });
    }

    private void added(List<Path> files, String name, City base, LoadResult result) {
        Before before = Before.of(scene, opened.get());
        OpenedCity to = opened.get();
        List<SourceReport> reports = new ArrayList<>(to.reports());
        reports.addAll(result.reports());
        // Where the city lies is asked when this is set: the camera stays with what was there.
        opened.set(new OpenedCity(to.title(), to.key(), reports));
        scene.cityProperty().set(result.city());
        Set<String> kept = scene.selection().stream()
                .filter(id -> result.city().find(id).isPresent())
                .collect(Collectors.toSet());
        scene.selection().retainAll(kept);
        long more = (long) result.city().rootCount() - base.rootCount();
        long parts = (long) result.city().objectCount() - base.objectCount() - more;
        Bounds there = newIn(result.city(), base);
        arrivals.done(new ArrivalNotices.Came(
                words.get("import.done", name, more, parts),
                result,
                files,
                there,
                () -> takeBack(before, result.city())));
        if (!there.isEmpty() && result.far().isEmpty()) {
            added.accept(there);
        }
    }

    /** Where that lies which one city has and the other has not; ground alone counts where nothing came with it. */
    private static Bounds newIn(City city, City before) {
        Bounds there = Bounds.EMPTY;
        for (Tile tile : city.tilesNotIn(before)) {
            there = there.union(tile.bounds());
        }
        return there.isEmpty() && city.terrain() != before.terrain()
                ? city.terrain().bounds()
                : there;
    }

    /** Undoes an addition that nothing has been built upon yet; false where it stays. */
    private boolean takeBack(Before before, City with) {
        if (scene.city() == with && grow.test(before.city())) {
            opened.set(before.opened());
            scene.cityProperty().set(before.city());
            return true;
        }
        return false;
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
        int objects = result.city().rootCount();
        String done = words.get("open.done", title.get(), objects, result.city().objectCount() - objects);
        arrivals.done(new ArrivalNotices.Came(done, result, files, Bounds.EMPTY, () -> false));
    }

    private void failed(String name, Exception error, Arrival arrival) {
        arrival.undo();
        arrivals.failed(name, error);
    }

    /** What has been read stays where that is wanted and there is anything; else so does the city from before. */
    private void cancelled(String name, Arrival arrival, boolean keepsPart) {
        if (!arrival.seen || !keepsPart) {
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
