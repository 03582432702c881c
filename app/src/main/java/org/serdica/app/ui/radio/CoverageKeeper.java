package org.serdica.app.ui.radio;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;
import org.serdica.model.radio.coverage.PatternSource;
import org.serdica.model.radio.measure.CellFit;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Job;

/**
 * Keeps the coverage of the open city up to date while somebody looks at it: one run at a time, a newer state of the city
 * cancels what is still at work for an older one. JavaFX thread; runs are elsewhere.
 */
public final class CoverageKeeper {
    private final SceneModel scene;
    private final JobRunner jobs;
    private final PatternSource patterns;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<MapWish> wish = new SimpleObjectProperty<>(MapWish.USUAL);
    private final ReadOnlyObjectWrapper<Optional<Coverage>> coverage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Map<String, CellFit>> calibration = new SimpleObjectProperty<>(Map.of());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable Studies studies;
    private double studiedHeightM = Double.NaN;
    private @Nullable Asked done;
    private CancelToken cancel = new CancelToken();
    private boolean again;

    /** What a run was for. */
    private record Asked(City city, RasterFrame frame, double heightM, boolean walls, Map<String, CellFit> calibration) {}

    CoverageKeeper(SceneModel scene, JobRunner jobs, PatternSource patterns) {
        this.scene = scene;
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
        done = null;
        look();
    }

    private void look() {
        if (!active.get()) {
            cancel.cancel();
            coverage.set(Optional.empty());
            return;
        }
        City city = scene.city();
        Optional<RasterFrame> frame = Studies.frame(city, wish.get().cellM());
        if (frame.isEmpty()) {
            coverage.set(Optional.empty());
            return;
        }
        // A drag has a new city in every frame; walls follow when it is let go.
        boolean walls = wish.get().walls() && !scene.isDragging();
        Asked asked = new Asked(city, frame.get(), wish.get().heightM(), walls, calibration.get());
        if (working.get()) {
            again = true;
            cancel.cancel();
        } else if (!asked.equals(done) || coverage.get().isEmpty()) {
            start(asked);
        }
    }

    private void start(Asked asked) {
        Studies known = studies;
        if (known == null || !known.frame().equals(asked.frame()) || studiedHeightM != asked.heightM()) {
            known = new Studies(asked.frame(), asked.heightM(), patterns);
            studies = known;
            studiedHeightM = asked.heightM();
        }
        Studies used = known;
        City seen = used.shown();
        Optional<Effects> effects = seen == null ? Optional.empty() : scene.effectsSince(seen);
        CancelToken token = new CancelToken();
        cancel = token;
        working.set(true);
        jobs.quietly(
                Job.of("coverage", (progress, ignored) -> {
                    try {
                        used.show(asked.city(), effects);
                        used.calibrate(asked.calibration());
                        used.run(asked.city(), asked.walls(), c -> jobs.window().execute(() -> take(c, token)), token);
                        return true;
                    } catch (CancellationException newerIsWanted) {
                        return false;
                    }
                }),
                whole -> rest(whole ? asked : null),
                () -> {
                    studies = null;
                    rest(asked);
                });
    }

    /** What is no longer wanted is still better than what was there before, as long as it is of this city. */
    private void take(Coverage made, CancelToken token) {
        if (active.get() && cancel == token) {
            coverage.set(Optional.of(made));
        }
    }

    private void rest(@Nullable Asked finished) {
        done = finished;
        working.set(false);
        if (again) {
            again = false;
            look();
        }
    }
}
