package org.serdica.app.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.stage.SceneStage;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.EditLog;
import org.serdica.model.edit.Effects;
import org.serdica.model.edit.Gesture;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.geo.Bounds;

/** One building of a large city dragged, and the drag undone and redone: what a frame of that costs, drawing included. */
final class EditSceneBenchmark implements Benchmark {
    private static final int BUILDINGS = 100_000;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int DRAG_FRAMES = 300;
    private static final int UNDO_FRAMES = 60;
    private static final double TARGET_MS = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "edit-scene";
    }

    @Override
    public String about() {
        return "one building of 100,000 dragged and undone on the screen: our time a frame";
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        say.accept("generating " + BUILDINGS + " buildings");
        City city = SynthCity.ofSize(BUILDINGS);
        SceneModel model = new SceneModel();
        try (SceneStage stage = SceneStage.show(model, WIDTH, HEIGHT)) {
            CityView view = stage.view();
            CityObject house = house(city);
            Bounds b = house.bounds();
            SceneStage.call(() -> {
                model.cameraProperty().set(CameraPose.lookingAt(b.centreX(), b.centreY(), b.minZ(), 250, 20, -35));
                model.cityProperty().set(city);
                return true;
            });
            stage.settle(300);
            city.find(house.id());
            SceneStage.call(() -> model.selection().add(house.id()));
            stage.settle(300);
            EditLog log = new EditLog(city);

            say.accept("dragging");
            Gesture drag = SceneStage.call(() -> {
                model.draggingProperty().set(true);
                return log.begin("drag");
            });
            double[] dragMs = frames(
                    view,
                    log,
                    DRAG_FRAMES,
                    i -> drag.preview(
                            List.of(new MoveObject(house.id(), 12 * Math.sin(i * 0.05), 12 * Math.sin(i * 0.03), 0))));
            SceneStage.call(() -> {
                drag.commit();
                model.draggingProperty().set(false);
                return true;
            });
            long released = System.nanoTime();
            stage.settle(300);
            double settledS = (System.nanoTime() - released) / 1e9;

            say.accept("undoing and redoing");
            double[] undoMs = frames(view, log, UNDO_FRAMES, i -> i % 2 == 0 ? log.undo() : log.redo());
            return List.of(
                    Figure.atMost(
                            "drag: edit and drawing on the JavaFX thread, median",
                            at(dragMs, 0.5),
                            "ms/frame",
                            TARGET_MS),
                    Figure.atMost("the same, 99 of 100 frames below", at(dragMs, 0.99), "ms/frame", TARGET_MS),
                    Figure.told("light and facades as they should be after letting go", settledS, "s"),
                    Figure.atMost("undo or redo of it, median", at(undoMs, 0.5), "ms/frame", TARGET_MS),
                    Figure.atMost("the same, 99 of 100 below", at(undoMs, 0.99), "ms/frame", TARGET_MS));
        }
    }

    /** A building in the middle of the city. */
    private static CityObject house(City city) {
        Bounds all = city.builtBounds();
        return city.objects(Layer.BUILDINGS)
                .filter(o -> o.parent().isEmpty())
                .min((a, b) -> Double.compare(away(a, all), away(b, all)))
                .orElseThrow();
    }

    private static double away(CityObject o, Bounds all) {
        return Math.hypot(o.bounds().centreX() - all.centreX(), o.bounds().centreY() - all.centreY());
    }

    /** Makes one edit a frame and gives the processor time of each frame, the edit's with that of drawing it. */
    private static double[] frames(CityView view, EditLog log, int count, IntFunction<Effects> edit) throws Exception {
        CompletableFuture<double[]> done = SceneStage.call(() -> start(view, log, count, edit));
        return SceneStage.await(done, 600);
    }

    private static CompletableFuture<double[]> start(CityView view, EditLog log, int count, IntFunction<Effects> edit) {
        CompletableFuture<double[]> done = new CompletableFuture<>();
        double[] editMs = new double[count];
        view.stats().reset();
        new AnimationTimer() {
            private int n;

            @Override
            public void handle(long now) {
                if (n == count) {
                    stop();
                    done.complete(sum(editMs, view.stats().cpuMs()));
                    return;
                }
                long begin = THREADS.getCurrentThreadCpuTime();
                Effects effects = edit.apply(n);
                view.model().edited(log.city(), effects);
                editMs[n++] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
            }
        }.start();
        return done;
    }

    private static double[] sum(double[] edits, double[] drawing) {
        double[] all = new double[Math.min(edits.length, drawing.length)];
        Arrays.setAll(all, i -> edits[i] + drawing[i]);
        return all;
    }

    private static double at(double[] ms, double share) {
        double[] sorted = ms.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)];
    }
}
