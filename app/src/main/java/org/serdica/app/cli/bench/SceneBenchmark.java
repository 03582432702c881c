package org.serdica.app.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameStats;
import org.serdica.app.scene.stage.SceneStage;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** A large generated city: how soon it is on the screen, what it weighs, what flying over it costs. */
final class SceneBenchmark implements Benchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FLIGHT_FRAMES = 240;
    private static final int PICKS = 2000;
    private static final int RECOLOURS = 7;

    private final int buildings;

    SceneBenchmark(int buildings) {
        this.buildings = buildings;
    }

    @Override
    public String name() {
        return buildings > 100_000 ? "scene-large" : buildings < 100_000 ? "scene-small" : "scene";
    }

    @Override
    public String about() {
        return String.format(Locale.ROOT, "%,d LoD2 buildings on the screen; making them is not counted", buildings);
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        boolean large = buildings > 100_000;
        say.accept("generating " + buildings + " buildings");
        City city = SynthCity.ofSize(buildings);
        SceneModel model = new SceneModel();
        Bounds bounds = city.bounds();
        double ground = city.terrain().heightAt(bounds.centreX(), bounds.centreY(), bounds.minZ());
        List<Figure> figures = new ArrayList<>();
        try (SceneStage stage = SceneStage.show(model, WIDTH, HEIGHT)) {
            CityView view = stage.view();
            figures.add(Figure.told("heap with the city, before the scene", Heap.usedMb(), "MB"));
            say.accept("showing it");
            long begin = System.nanoTime();
            CompletableFuture<Void> first = SceneStage.call(() -> {
                model.cameraProperty().set(FramePath.overview(bounds, ground));
                model.cityProperty().set(city);
                return view.firstPicture();
            });
            SceneStage.await(first, 120);
            figures.add(Figure.atMost("first picture", seconds(begin), "s", large ? Double.NaN : 3));
            stage.settle(300);
            figures.add(Figure.atMost("whole city in the scene", seconds(begin), "s", large ? Double.NaN : 10));
            figures.add(Figure.atMost("heap with the scene built", Heap.usedMb(), "MB", large ? 4096 : 1228));

            say.accept("flying over it");
            SceneStage.call(() -> {
                view.stats().reset();
                return true;
            });
            SceneStage.await(
                    SceneStage.call(() -> FramePath.fly(model, FLIGHT_FRAMES, t -> FramePath.tour(bounds, ground, t))),
                    600);
            FrameStats.Snapshot flight = SceneStage.call(() -> view.stats().snapshot());
            figures.add(
                    Figure.atMost("our code on the JavaFX thread in flight, mean", flight.meanCpuMs(), "ms/frame", 4));
            figures.add(
                    Figure.told("the same by the clock, the renderer on the same cores", flight.meanMs(), "ms/frame"));
            figures.add(Figure.atMost("most triangles drawn", flight.mostTriangles(), "triangles", 2_000_000));
            figures.add(Figure.atMost("heap after the flight", Heap.usedMb(), "MB", large ? 4096 : 1228));

            say.accept("picking and recolouring");
            figures.add(Figure.atMost("pick, mean", SceneStage.call(() -> pickMs(view)), "ms", 1));
            stage.settle(300);
            figures.add(Figure.atMost(
                    "recolour every object by an attribute, median", recolourMs(view), "ms", large ? Double.NaN : 50));
        }
        return figures;
    }

    private static double pickMs(CityView view) {
        Random random = new Random(7);
        int hits = 0;
        for (int i = 0; i < PICKS / 4; i++) {
            hits += view.pick(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT)
                            .isPresent()
                    ? 1
                    : 0;
        }
        long begin = System.nanoTime();
        for (int i = 0; i < PICKS; i++) {
            hits += view.pick(random.nextDouble() * WIDTH, random.nextDouble() * HEIGHT)
                            .isPresent()
                    ? 1
                    : 0;
        }
        double ms = (System.nanoTime() - begin) / 1e6 / PICKS;
        if (hits == 0) {
            throw new IllegalStateException("no pick hit anything, so its time says nothing");
        }
        return ms;
    }

    /** The time from the wish to new texels in every tile, over as many frames as that takes. */
    private static double recolourMs(CityView view) throws Exception {
        double[] ms = new double[RECOLOURS];
        Colouring[] colourings = {Samples.byHeight(view.model().city()), Colouring.PLAIN};
        for (int i = 0; i < RECOLOURS; i++) {
            Colouring colouring = colourings[i % 2];
            long end = SceneStage.await(SceneStage.call(() -> recolour(view, colouring)), 60);
            ms[i] = end / 1e6;
        }
        Arrays.sort(ms);
        return ms[RECOLOURS / 2];
    }

    private static CompletableFuture<Long> recolour(CityView view, Colouring colouring) {
        CompletableFuture<Long> nanos = new CompletableFuture<>();
        long begin = System.nanoTime();
        view.model().colouringProperty().set(colouring);
        AnimationTimer eachFrame = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (view.isRepainted()) {
                    stop();
                    nanos.complete(System.nanoTime() - begin);
                }
            }
        };
        if (view.isRepainted()) {
            nanos.complete(System.nanoTime() - begin);
        } else {
            eachFrame.start();
        }
        return nanos;
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
