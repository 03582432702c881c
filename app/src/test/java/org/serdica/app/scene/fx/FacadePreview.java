package org.serdica.app.scene.fx;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.label.MapLabels;
import org.serdica.app.scene.fx.marker.CityMarkers;
import org.serdica.app.scene.mesh.*;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.*;
import org.serdica.model.geo.HeightRaster;

public final class FacadePreview extends Application {
    record Shot(String name, CameraPose pose) {}

    static City city = SynthCity.demo();

    final class Skins implements ScenePart {
        final Group g = new Group();
        boolean done;

        public Node node() { return g; }

        public void cityChanged(City before, City now, FxFrame frame) {}

        public void frame(FrameContext c) {
            if (done) return;
            done = true;
            FacadeSkinner skinner = new FacadeSkinner();
            SunLight sun = sun();
            for (Tile tile : city.tiles()) {
                if (tile.layer() != Layer.BUILDINGS && tile.layer() != Layer.BRIDGES) continue;
                TileMesh mesh = new TileMesher().mesh(city.frame(), tile, 39);
                skinner.layout(city, tile, mesh, Double.parseDouble(System.getProperty("texel", "0.4"))).ifPresent(skin -> {
                    int[] argb = new int[skin.width() * skin.height()];
                    int[] rgb = new int[tile.objectCount()];
                    if (Boolean.getBoolean("data")) {
                        int[] ramp = {0x3b6e8f, 0x4aa08b, 0x9cc867, 0xf4d55a, 0x2f4f7f};
                        for (int o = 0; o < rgb.length; o++) rgb[o] = ramp[NaturalColours.seed(tile, o) % 5];
                    } else Arrays.fill(rgb, -1);
                    long t = System.nanoTime();
                    skin.paint(rgb, sun, argb);
                    System.err.printf("paint %.1f ms %.2f M%n", (System.nanoTime() - t) / 1e6, argb.length / 1e6);
                    MeshView v = new MeshView(FxMeshes.of(mesh, skin));
                    PhongMaterial m = new PhongMaterial(Color.WHITE);
                    m.setDiffuseMap(new TexelImage(skin.width(), skin.height(), argb).image());
                    v.setMaterial(m);
                    v.setCullFace(CullFace.NONE);
                    g.getChildren().add(v);
                });
            }
            g.getChildren().add(terrain());
        }
    }

    static SunLight sun() {
        if (!Boolean.getBoolean("night")) return SunLight.OPEN;
        return new SunLight() {
            public double directionX() { return 0.9; }
            public double directionY() { return 0.2; }
            public double directionZ() { return -0.3; }
            public float reaches(double x, double y, double z) { return 0; }
        };
    }

    static MeshView terrain() {
        HeightRaster r = city.terrain().raster();
        int step = 3;
        TriangleMesh m = new TriangleMesh();
        FxFrame f = FxFrame.of(city.frame());
        int cols = (r.cols() - 1) / step, rows = (r.rows() - 1) / step;
        m.getTexCoords().addAll(0, 0);
        for (int y = 0; y <= rows; y++) for (int x = 0; x <= cols; x++)
            m.getPoints().addAll((float) f.toFxX(r.x0() + x * step * r.cell()), (float) f.toFxY(r.node(x * step, y * step)), (float) f.toFxZ(r.y0() + y * step * r.cell()));
        for (int y = 0; y < rows; y++) for (int x = 0; x < cols; x++) {
            int a = y * (cols + 1) + x, b = a + 1, c = a + cols + 1, d = c + 1;
            m.getFaces().addAll(a, 0, b, 0, c, 0, b, 0, d, 0, c, 0);
        }
        MeshView v = new MeshView(m);
        v.setCullFace(CullFace.NONE);
        v.setMaterial(new PhongMaterial(Color.web("#d9d5cd")));
        return v;
    }

    @Override
    public void start(Stage stage) {
        SceneModel model = new SceneModel();
        CityView view = new CityView(model);
        stage.setScene(new Scene(view, 1000, 640));
        stage.show();
        model.layer(Layer.BUILDINGS).visibleProperty().set(false);
        model.layer(Layer.BRIDGES).visibleProperty().set(false);
        model.cityProperty().set(city);
        view.addPart(new Skins());
        view.sunProperty().set(sun());
        if (!Boolean.getBoolean("bare")) {
            view.addPart(new CityMarkers(view));
            view.addPart(new MapLabels(view));
        }
        double x = city.frame().originX() + Double.parseDouble(System.getProperty("x", "0"));
        double y = city.frame().originY() + Double.parseDouble(System.getProperty("y", "0"));
        double z = city.terrain().heightAt(x, y, 560);
        Deque<Shot> shots = new ArrayDeque<>(List.of(
                new Shot("high", CameraPose.lookingAt(x, y, z, 420, 30, -42)),
                new Shot("low", CameraPose.lookingAt(x, y, z + 10, 130, 60, -14)),
                new Shot("mid", CameraPose.lookingAt(x, y, z + 10, 220, 200, -28))));
        next(view, shots);
    }

    void next(CityView view, Deque<Shot> shots) {
        Shot s = shots.poll();
        if (s == null) { Platform.exit(); return; }
        view.model().cameraProperty().set(s.pose());
        var wait = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(2.5));
        wait.setOnFinished(e -> view.picture(1000, 640).thenAccept(image -> {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File("/tmp/pics/facade-" + System.getProperty("tag", "") + s.name() + ".png"));
            } catch (java.io.IOException x) { throw new java.io.UncheckedIOException(x); }
            System.err.println(s.name() + " " + view.stats().snapshot());
            next(view, shots);
        }));
        wait.play();
    }

    public static void main(String[] args) { launch(args); }
}
