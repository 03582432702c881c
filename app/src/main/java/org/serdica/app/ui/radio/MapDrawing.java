package org.serdica.app.ui.radio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.task.Job;

/** Puts what the keeper knows into the scene, in the colours of the layer that is wanted. JavaFX thread. */
final class MapDrawing {
    private final SceneModel scene;
    private final CoverageKeeper keeper;
    private final JobRunner jobs;
    private final RadioLegends legends;
    private @Nullable RadioMap shown;
    private @Nullable Coverage drawn;
    private @Nullable CoverageLayer drawnLayer;
    private boolean drawing;

    MapDrawing(SceneModel scene, CoverageKeeper keeper, JobRunner jobs, Words words) {
        this.scene = scene;
        this.keeper = keeper;
        this.jobs = jobs;
        legends = new RadioLegends(words);
        keeper.coverageProperty().subscribe(this::draw);
        keeper.wishProperty().subscribe(this::draw);
        words.languageProperty().subscribe(() -> {
            drawnLayer = null;
            draw();
        });
    }

    private void draw() {
        Optional<Coverage> newest = keeper.coverageProperty().get();
        if (newest.isEmpty()) {
            takeAway();
            return;
        }
        Coverage coverage = newest.get();
        CoverageLayer layer = keeper.wishProperty().get().layer();
        if (drawing || (coverage == drawn && layer == drawnLayer)) {
            return;
        }
        drawing = true;
        drawn = coverage;
        drawnLayer = layer;
        RadioMap before = shown;
        jobs.quietly(
                Job.of("coverage map", (progress, cancel) -> make(coverage, layer, before)),
                made -> {
                    drawing = false;
                    if (keeper.coverageProperty().get().isPresent()) {
                        shown = made;
                        scene.mapProperty().set(made);
                    }
                    draw();
                },
                () -> drawing = false);
    }

    private RadioMap make(Coverage coverage, CoverageLayer layer, @Nullable RadioMap before) {
        RadioColours colours = RadioColours.of(layer);
        Legend legend = legends.of(coverage.maps(), layer, colours);
        // Until the walls of this state are known, those of the one before stay.
        RadioMap.Walls walls = coverage.walls() != null || before == null ? coverage.walls() : before.walls();
        return new RadioMap(coverage.maps(), layer, colours, legend, walls);
    }

    private void takeAway() {
        drawn = null;
        if (scene.mapProperty().get() == shown) {
            scene.mapProperty().set(null);
        }
        shown = null;
    }
}
