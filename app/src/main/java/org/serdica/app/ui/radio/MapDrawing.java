package org.serdica.app.ui.radio;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.scene.radio.RasterMap;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.job.JobState;
import org.serdica.app.ui.job.RunningJob;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.task.Job;

/** Puts what the keeper knows into the scene, in the colours of the layer that is wanted. JavaFX thread. */
final class MapDrawing {
    private final SceneModel scene;
    private final CoverageKeeper keeper;
    private final JobRunner jobs;
    private final RadioLegends legends;
    private final Supplier<CompletableFuture<Void>> painted;
    private final ReadOnlyBooleanWrapper painting = new ReadOnlyBooleanWrapper();
    private int paintings;
    private final ObjectProperty<Optional<MapSource>> instead = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RasterMap>> map = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable RasterMap shown;
    private RadioMap.@Nullable Walls walls;
    private Optional<MapSource> drawnSource = Optional.empty();
    private @Nullable Coverage drawn;
    private @Nullable CoverageLayer drawnLayer;
    private boolean drawing;
    private @Nullable RunningJob job;

    /** @param painted done, on the JavaFX thread, as soon as all that is in sight has its colours */
    MapDrawing(
            SceneModel scene,
            CoverageKeeper keeper,
            JobRunner jobs,
            Words words,
            Supplier<CompletableFuture<Void>> painted) {
        this.painted = painted;
        this.scene = scene;
        this.keeper = keeper;
        this.jobs = jobs;
        legends = new RadioLegends(words);
        keeper.coverageProperty().subscribe(this::draw);
        keeper.wishProperty().subscribe(this::draw);
        instead.subscribe(this::draw);
        words.languageProperty().subscribe(() -> {
            drawnLayer = null;
            draw();
        });
    }

    /** What is shown in place of the levels of the network. */
    ObjectProperty<Optional<MapSource>> insteadProperty() {
        return instead;
    }

    /** The map over the city, to be saved; empty while there is none. */
    ReadOnlyObjectProperty<Optional<RasterMap>> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** Whether the newest map is not all over the city yet. */
    ReadOnlyBooleanProperty paintingProperty() {
        return painting.getReadOnlyProperty();
    }

    private void paint() {
        int number = ++paintings;
        painting.set(true);
        painted.get().thenRun(() -> {
            if (number == paintings) {
                painting.set(false);
            }
        });
    }

    private void draw() {
        Optional<Coverage> newest = keeper.coverageProperty().get();
        if (newest.isEmpty()) {
            cancel();
            takeAway();
            return;
        }
        Coverage coverage = newest.get();
        CoverageLayer layer = keeper.wishProperty().get().layer();
        if (isFirstLookBesideCorridor(coverage)) {
            return;
        }
        if (drawing && !instead.get().equals(drawnSource)) {
            cancel();
        }
        if (drawing
                || (coverage == drawn && layer == drawnLayer && instead.get().equals(drawnSource))) {
            return;
        }
        drawing = true;
        drawn = coverage;
        drawnLayer = layer;
        Optional<MapSource> source = instead.get();
        drawnSource = source;
        // Until the walls of this state are known, those of the one before stay.
        RadioMap.Walls known = coverage.walls() != null ? coverage.walls() : before(coverage);
        walls = known;
        RunningJob started = jobs.quietly(
                Job.of(
                        "coverage map",
                        (progress, cancel) -> source.isPresent()
                                ? source.get().make(coverage, layer, known, cancel)
                                : make(coverage, layer, known)),
                made -> {
                    drawing = false;
                    if (keeper.coverageProperty().get().isPresent()) {
                        shown = made;
                        map.set(Optional.of(made));
                        scene.mapProperty().set(made);
                        paint();
                    }
                    draw();
                },
                () -> drawing = false);
        job = started;
        started.stateProperty().subscribe(state -> {
            if (state == JobState.CANCELLED) {
                drawing = false;
                drawn = null;
                draw();
            }
        });
    }

    /** What is being made is not wanted any more. An edit cancels nothing: what is made of the other city serves again. */
    private void cancel() {
        RunningJob running = job;
        if (running != null) {
            running.cancel();
        }
    }

    /** The walls of the state before; what rooms receive says nothing of another storey. */
    private RadioMap.@Nullable Walls before(Coverage coverage) {
        boolean wanted =
                keeper.wishProperty().get().isOnBuildings() && !coverage.maps().isOnlyIndoors();
        RadioMap.Walls last = walls;
        return wanted && last != null && last.receivers() == null ? last : null;
    }

    private RasterMap make(Coverage coverage, CoverageLayer layer, RadioMap.@Nullable Walls known) {
        RadioColours colours = RadioColours.of(layer, coverage.maps().sectors());
        Coverage.Corridor corridor = coverage.corridor();
        if (corridor != null) {
            return new CorridorMap(
                    coverage.maps().layer(layer),
                    corridor.plan(),
                    corridor.plan().stations(),
                    corridor.maps(),
                    layer,
                    colours,
                    legends.of(corridor.maps(), corridor.plan(), layer, colours).noting(legends.note(coverage)));
        }
        Legend legend =
                legends.of(coverage.maps(), coverage.over(), layer, colours).noting(legends.note(coverage));
        return new RadioMap(coverage.maps(), layer, colours, legend, known);
    }

    /** The corridor drawn before stays until the next one is known: no map of the ground flashes up between them. */
    private boolean isFirstLookBesideCorridor(Coverage coverage) {
        return coverage.corridor() == null
                && keeper.wishProperty().get().along().isPresent()
                && instead.get().isEmpty();
    }

    private void takeAway() {
        drawn = null;
        walls = null;
        if (scene.mapProperty().get() == shown) {
            scene.mapProperty().set(null);
        }
        shown = null;
        map.set(Optional.empty());
    }
}
