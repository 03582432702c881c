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

    static City city = withMarkers(SynthCity.demo());

    static City withMarkers(City c) {
        if (c.objects(Layer.SENSORS).findAny().isPresent()) return c;
        CityBuilder b = new CityBuilder(c, t -> {});
        String[] q = {"temperature", "humidity", "noise", "pm25", "trafficFlow", "waterLevel", "parking", "power"};
        java.util.Random r = new java.util.Random(4);
        var n = c.roads();
        for (int i = 0; i < 600; i++) {
            int k = r.nextInt(n.nodeCount());
            double x = n.nodeX(k) + r.nextGaussian() * 30, y = n.nodeY(k) + r.nextGaussian() * 30;
            b.add(new ObjectDraft("sensor-" + i, ObjectKind.SENSOR).put("quantity", AttributeValue.of(q[i % q.length])).point(x, y, c.terrain().heightAt(x, y, 550) + 4));
        }
        for (int i = 0; i < 40; i++) {
            int k = r.nextInt(n.nodeCount());
            double x = n.nodeX(k) + 8, y = n.nodeY(k) + 8;
            b.add(new ObjectDraft("site-" + i, ObjectKind.RADIO_SITE).put("mastHeight", AttributeValue.of(30.0)).point(x, y, c.terrain().heightAt(x, y, 550)));
            for (int j = 0; j < 3; j++) b.add(new ObjectDraft("cell-" + i + j, ObjectKind.RADIO_CELL).put("site", AttributeValue.of("site-" + i)).put("azimuth", AttributeValue.of(120.0 * j + i * 7)).put("mechanicalTilt", AttributeValue.of(4.0)).point(x, y, 600));
        }
        return b.build();
    }

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
        org.serdica.app.scene.fx.ground.Scenery.addTo(view, f -> org.serdica.app.scene.mesh.light.SkyPlace.SOFIA, Platform::runLater);
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
        if (System.getProperty("street") != null) {
            var r = city.roads();
            for (int l = 0; l < r.linkCount(); l++) {
                if (r.linkName(l).contains(System.getProperty("street")) && r.lengthM(l) > 60) {
                    int a = r.shapeStart(l), b = r.shapeEnd(l) - 1;
                    double h = Math.toDegrees(Math.atan2(r.shapeX(b) - r.shapeX(a), r.shapeY(b) - r.shapeY(a)));
                    double gx = r.shapeX(a), gy = r.shapeY(a);
                    double gz = city.terrain().heightAt(gx, gy, r.shapeZ(a));
                    shots = new ArrayDeque<>(List.of(
                            new Shot("eye", new CameraPose(gx, gy, gz + 1.8, h + 8, 8)),
                            new Shot("eye2", new CameraPose(gx, gy, gz + 14, h + 14, -4)),
                            new Shot("far", CameraPose.lookingAt(gx, gy, gz, 900, h, -30))));
                    System.err.println("at " + (gx - city.frame().originX()) + " " + (gy - city.frame().originY()));
                    break;
                }
            }
        }
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
