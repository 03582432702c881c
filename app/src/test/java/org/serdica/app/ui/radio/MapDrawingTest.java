package org.serdica.app.ui.radio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.radio.FacadePoints;
import org.serdica.app.scene.radio.LayerMap;
import org.serdica.app.ui.SampleCity;
import org.serdica.app.ui.job.JobRunner;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.PatternSource;

class MapDrawingTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final JobRunner later = new JobRunner(waiting::add, Runnable::run);
    private final Words words = new Words(Language.EN);

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Test
    void aMapThatNobodyWantsAnyMoreIsCancelledAndTheWantedOneFollows() {
        SceneModel scene = new SceneModel();
        scene.cityProperty().set(SampleCity.of(36));
        CoverageKeeper keeper = new CoverageKeeper(scene, JobRunner.onCallingThread(), PatternSource.USUAL, words);
        MapDrawing drawing = new MapDrawing(scene, keeper, later, words, () -> CompletableFuture.completedFuture(null));
        keeper.activeProperty().set(true);
        work();
        List<Boolean> cancelled = new ArrayList<>();
        drawing.insteadProperty().set(Optional.of(source(cancelled)));
        drawing.insteadProperty().set(Optional.of(source(cancelled)));
        work();
        assertThat(cancelled).containsExactly(true, false);
        assertThat(scene.mapProperty().get()).isInstanceOf(LayerMap.class);
    }

    private static MapSource source(List<Boolean> cancelled) {
        return (coverage, layer, walls, cancel) -> {
            cancelled.add(cancel.isCancelled());
            return new LayerMap(coverage.maps().layer(layer), FacadePoints.NONE, new float[0], v -> 0, Legend.NONE);
        };
    }
}
