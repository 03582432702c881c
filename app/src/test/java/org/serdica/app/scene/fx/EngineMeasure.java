package org.serdica.app.scene.fx;

import java.util.Arrays;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** Measures the engine alone on a generated city: {@code EngineMeasure BUILDINGS}. */
public final class EngineMeasure extends Application {
    private City city = City.empty(new org.serdica.model.geo.Frame("LOCAL", 0, 0, 0));
    private final SceneModel model = new SceneModel();
    private CityView view = new CityView(model);

    @Override
    public void start(Stage stage) {
        int buildings = Integer.parseInt(getParameters().getRaw().getFirst());
        long begin = System.nanoTime();
        city = GrownCity.ofSize(buildings);
        System.err.printf(
                "city made in %.1f s: %d tiles, %d objects, %d triangles about; heap %d MB%n",
                since(begin) / 1e3,
                city.tiles().size(),
                city.objectCount(),
                city.tiles().stream().mapToInt(Tile::triangleEstimate).sum(),
                heapMb());
        if (Boolean.getBoolean("skin")) {
            view.setSkinner(new FacadeSkinner());
        }
        stage.setScene(new Scene(view, 1000, 640));
        stage.show();
        Bounds b = city.bounds();
        model.cameraProperty().set(CameraPose.lookingAt(b.centreX(), b.centreY(), city.terrain().heightAt(b.centreX(), b.centreY(), b.minZ()), 1800, 30, -25));
        view.settled().thenRun(() -> load(b));
    }

    private void load(Bounds b) {
        long t0 = System.nanoTime();
        model.cityProperty().set(city);
        new AnimationTimer() {
            private int frames;
            @Override
            public void handle(long now) {
                if (view.stats().snapshot().drawnTriangles() > 0 && ++frames == 3) {
                    System.err.printf("first picture %.0f ms, %d triangles%n", since(t0), view.stats().snapshot().drawnTriangles());
                    stop();
                }
            }
        }.start();
        view.settled().thenRun(() -> {
            System.err.printf("whole city in the scene %.0f ms; heap %d MB; %s%n", since(t0), heapMb(), view.stats().snapshot());
            recolour(b);
        });
    }

    private void recolour(Bounds b) {
        long t0 = System.nanoTime();
        model.colouringProperty().set(new Colouring() {
            @Override
            public void colours(Tile tile, int[] rgb) {
                int c = tile.attributes().column("yearOfConstruction");
                for (int o = 0; o < tile.objectCount(); o++) {
                    double year = tile.attributes().number(o, c);
                    rgb[o] = Double.isNaN(year) ? 0xCCCCCC : ((int) year - 1880) << 16 | 0x4080;
                }
            }

            @Override
            public Legend legend() {
                return Legend.NONE;
            }
        });
        new AnimationTimer() {
            private int frames;
            @Override
            public void handle(long now) {
                if (view.isRepainted()) {
                    System.err.printf("recoloured after %.0f ms, %d frames%n", since(t0), frames);
                    stop();
                    model.colouringProperty().set(Colouring.PLAIN);
                    view.settled().thenRun(() -> pick(b));
                }
                frames++;
            }
        }.start();
    }

    private void pick(Bounds b) {
        Random random = new Random(1);
        double[] ms = new double[400];
        int hits = 0;
        for (int i = 0; i < ms.length; i++) {
            double x = random.nextDouble() * 1000;
            double y = random.nextDouble() * 640;
            long t0 = System.nanoTime();
            hits += view.pick(x, y).flatMap(Hit::object).isPresent() ? 1 : 0;
            ms[i] = since(t0);
        }
        double first = ms[0];
        Arrays.sort(ms, 100, 400);
        System.err.printf("pick: first %.2f ms, median %.3f, p95 %.3f, max %.3f ms, %d of 400 hit%n", first, ms[250], ms[385], ms[399], hits);
        fly(b);
    }

    private void fly(Bounds b) {
        view.stats().reset();
        long t0 = System.nanoTime();
        int total = Integer.getInteger("frames", 200);
        new AnimationTimer() {
            private int frame;
            @Override
            public void handle(long now) {
                double s = frame++ / (double) total;
                double r = 0.35 * b.width();
                double x = b.centreX() + r * Math.sin(s * 6);
                double y = b.centreY() + r * Math.cos(s * 4);
                double height = 150 + 3000 * s * s;
                model.cameraProperty().set(new CameraPose(x, y, b.minZ() + height, s * 500, -12 - 30 * s));
                if (frame >= total) {
                    stop();
                    System.err.printf("flight: %.1f fps; heap %d MB; %s%n", total / since(t0) * 1e3, heapMb(), view.stats().snapshot());
                    Platform.exit();
                }
            }
        }.start();
    }

    private static double since(long t0) {
        return (System.nanoTime() - t0) / 1e6;
    }

    private static long heapMb() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }

    public static void main(String[] args) {
        launch(args);
    }
}
