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

    @Override
    public void start(Stage stage) {
        SceneModel model = new SceneModel();
        CityView view = new CityView(model);
        stage.setScene(new Scene(view, 1000, 640));
        stage.show();
        model.sunTimeProperty().set(java.time.ZonedDateTime.of(2026, 6, 21, Integer.getInteger("hour", 16), 20, 0, 0, java.time.ZoneId.of("Europe/Sofia")));
        if (Boolean.getBoolean("data")) {
            int[] ramp = {0x3b6e8f, 0x4aa08b, 0x9cc867, 0xf4d55a, 0x2f4f7f};
            model.colouringProperty().set(new org.serdica.app.scene.Colouring() {
                public void colours(Tile tile, int[] rgb) {
                    for (int o = 0; o < tile.objectCount(); o++) rgb[o] = ramp[NaturalColours.seed(tile, o) % 5];
                }
                public org.serdica.app.scene.Legend legend() { return org.serdica.app.scene.Legend.NONE; }
            });
        }
        view.setSkinner(new FacadeSkinner());
        var sunshine = new org.serdica.app.scene.fx.sky.Sunshine(model, f -> org.serdica.app.scene.mesh.light.SkyPlace.SOFIA, Platform::runLater);
        sunshine.lightProperty().addListener((o, a, b) -> view.sunProperty().set(b.sun()));
        view.addPart(new org.serdica.app.scene.fx.ground.GroundPart(model, sunshine, view.haze(), Platform::runLater));
        model.cityProperty().set(city);
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
