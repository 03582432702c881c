package org.serdica.app.ui.radio;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the coverage of the open city up to date while somebody looks at it: one run at a time, a newer state of the city
 * cancels what is still at work for an older one. JavaFX thread; runs are elsewhere.
 */
public final class CoverageKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(CoverageKeeper.class);

    private final SceneModel scene;
    private final JobRunner jobs;
    private final PatternSource patterns;
    private final Words words;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<MapWish> wish = new SimpleObjectProperty<>(MapWish.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Coverage>> coverage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Map<String, CellFit>> calibration = new SimpleObjectProperty<>(Map.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper antennas = new ReadOnlyIntegerWrapper();
    private @Nullable Studies studies;
    private @Nullable Asked done;
    private @Nullable RunningJob run;
    private int round;
    private boolean again;
    private Consumer<Exception> failed = why -> {};

    /** What a run was for. */
    private record Asked(
            City city,
            RasterFrame frame,
            ReceiverPlan over,
            Optional<ReceiverPlan.Corridor> along,
            boolean walls,
            NetworkChoice network,
            PropagationSettings model,
            Map<String, CellFit> calibration,
            int antennas) {}

    CoverageKeeper(SceneModel scene, JobRunner jobs, PatternSource patterns, Words words) {
        this.scene = scene;
        this.words = words;
        this.jobs = jobs;
        this.patterns = patterns;
        active.subscribe(this::look);
        wish.subscribe(this::look);
        calibration.subscribe(this::look);
        scene.cityProperty().subscribe(this::look);
        scene.draggingProperty().subscribe(this::look);
    }

    /** Whether somebody looks at the map; otherwise nothing is worked out. */
    public BooleanProperty activeProperty() {
        return active;
    }

    public ObjectProperty<MapWish> wishProperty() {
        return wish;
    }

    /** What measurements say that cells are off by; none while the maps are as the models have them. */
    public ObjectProperty<Map<String, CellFit>> calibrationProperty() {
        return calibration;
    }

    /** Where antennas are looked up. */
    public PatternSource patterns() {
        return patterns;
    }

    /** The newest that is known, of the city as it stands or a moment ago. */
    public ReadOnlyObjectProperty<Optional<Coverage>> coverageProperty() {
        return coverage.getReadOnlyProperty();
    }

    /** Whether something newer is being worked out. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Works the map out once more, for there are other antennas to look up. */
    void again() {
        antennas.set(antennas.get() + 1);
        look();
    }

    /** Counts how often there were other antennas to look up: what was made of those before is no longer right. */
    public ReadOnlyIntegerProperty antennasProperty() {
        return antennas.getReadOnlyProperty();
    }

    /** Called with what a person should hear of a run that failed. */
    public void onFailed(Consumer<Exception> told) {
        failed = told;
    }

    private void look() {
        if (!active.get()) {
            stop();
            coverage.set(Optional.empty());
            return;
        }
        City city = scene.city();
        Optional<RasterFrame> frame = Studies.frame(city, wish.get().cellM());
        if (frame.isEmpty()) {
            stop();
            coverage.set(Optional.empty());
            return;
        }
        // A drag has a new city in every frame; walls follow when it is let go.
        MapWish wanted = wish.get();
        boolean walls = wanted.isOnBuildings() && !scene.isDragging();
        Asked asked = new Asked(
                city,
                frame.get(),
                wanted.over(),
                wanted.along(),
                walls,
                wanted.network(),
                wanted.model(),
                calibration.get(),
                antennas.get());
        if (working.get()) {
            again = true;
            cancelRun();
        } else if (!asked.equals(done) || coverage.get().isEmpty()) {
            start(asked);
        }
    }

    /** Nothing that is still at work is wanted. */
    private void stop() {
        round++;
        cancelRun();
    }

    private void cancelRun() {
        RunningJob running = run;
        if (running != null) {
            running.cancel();
        }
    }

    private void start(Asked asked) {
        Studies known = studies;
        boolean first = known == null || !known.isOf(asked.frame(), asked.over(), asked.model());
        if (known == null || first) {
            known = new Studies(asked.frame(), asked.over(), asked.model(), patterns);
            studies = known;
        }
        Studies used = known;
        City seen = used.shown();
        Optional<Effects> effects = seen == null ? Optional.empty() : scene.effectsSince(seen);
        int number = ++round;
        working.set(true);
        Job<Boolean> job = Job.of(words.get("radio.job"), (progress, cancel) -> {
            used.show(asked.city(), effects);
            used.calibrate(asked.calibration());
            used.lookUp(asked.antennas());
            used.run(
                    asked.city(),
                    asked.network(),
                    asked.walls(),
                    asked.along(),
                    c -> jobs.window().execute(() -> take(c, number)),
                    progress,
                    cancel);
            return true;
        });
        // The first run of an area takes a while and is listed; what follows an edit is soon done.
        RunningJob started = first
                ? jobs.start(job, whole -> done = asked, this::failed)
                : jobs.quietly(job, whole -> done = asked, why -> giveUp(why));
        run = started;
        started.stateProperty().subscribe(state -> {
            if (state != JobState.RUNNING) {
                rest(state);
            }
        });
    }

    private void failed(Exception why) {
        LOG.error("the coverage could not be worked out", why);
        giveUp(why);
    }

    private void giveUp(Exception why) {
        studies = null;
        active.set(false);
        failed.accept(why);
    }

    /** What a newer run will replace is still better than what was there before it. */
    private void take(Coverage made, int number) {
        if (active.get() && number == round) {
            coverage.set(Optional.of(made));
        }
    }

    private void rest(JobState state) {
        run = null;
        working.set(false);
        if (state == JobState.CANCELLED) {
            done = null;
        }
        if (again) {
            again = false;
            look();
        } else if (state == JobState.CANCELLED) {
            // Somebody took it off the list of jobs.
            active.set(false);
        }
    }
}
