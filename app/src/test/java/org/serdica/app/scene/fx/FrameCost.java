package org.serdica.app.scene.fx;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import javafx.application.Platform;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** What tiles cost the JavaFX thread in one frame, in processor time and without any drawing: {@code FrameCost BUILDINGS}. */
public final class FrameCost {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private FrameCost() {}

    public static void main(String[] args) {
        City city = GrownCity.ofSize(Integer.parseInt(args[0]));
        System.gc();
        System.err.printf("%d tiles, city heap %d MB%n", city.tiles().size(), Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        Platform.startup(() -> Platform.runLater(() -> {
            fly(city);
            Runtime.getRuntime().halt(0);
        }));
    }

    private static void fly(City city) {
        SceneModel model = new SceneModel();
        FrameStats stats = new FrameStats();
        TilesPart tiles = new TilesPart(model, new Haze(), stats);
        long c = CPU.getCurrentThreadCpuTime();
        tiles.cityChanged(City.empty(city.frame()), city, FxFrame.of(city.frame()));
        System.err.printf("cityChanged %.2f ms%n", (CPU.getCurrentThreadCpuTime() - c) / 1e6);
        Bounds b = city.bounds();
        for (int round = 0; round < 3; round++) {
            int frames = 400;
            double[] ms = new double[frames];
            for (int f = 0; f < frames; f++) {
                double s = f / (double) frames;
                CameraPose pose = new CameraPose(
                        b.centreX() + 0.3 * b.width() * Math.sin(s * 6),
                        b.centreY() + 0.3 * b.depth() * Math.cos(s * 4),
                        b.minZ() + 150 + 2500 * s * s,
                        s * 500,
                        -12 - 30 * s);
                FrameContext context = new FrameContext(
                        pose, new Frustum(pose, 1.6), 1000, 640, 930, new UploadBudget(6 << 20), true);
                long t = CPU.getCurrentThreadCpuTime();
                tiles.frame(context);
                ms[f] = (CPU.getCurrentThreadCpuTime() - t) / 1e6;
                sleep(16);
            }
            Arrays.sort(ms);
            System.err.printf(
                    "round %d: mean %.3f p50 %.3f p95 %.3f max %.3f ms; %s; heap %d MB%n",
                    round,
                    Arrays.stream(ms).average().orElse(0),
                    ms[frames / 2],
                    ms[frames * 95 / 100],
                    ms[frames - 1],
                    stats.snapshot(),
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20);
        }
        for (int i = 0; i < 5; i++) {
            long t = System.nanoTime();
            c = CPU.getCurrentThreadCpuTime();
            model.colouringProperty().set(new EngineMeasure.ByYear());
            System.err.printf("recolour: listener %.1f ms wall, %.1f ms cpu, done %s%n", (System.nanoTime() - t) / 1e6, (CPU.getCurrentThreadCpuTime() - c) / 1e6, tiles.isRepainted());
            sleep(300);
        }
    }

    private static void sleep(long ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
