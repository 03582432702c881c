package org.serdica.app.scene.fx;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.facade.FacadeSkinner;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** Shows the engine alone, to look at it: city, distance, heading and pitch from system properties. */
public final class EnginePreview extends Application {
    private final String cityName = System.getProperty("city", "demo");

    @Override
    public void start(Stage stage) {
        long begin = System.nanoTime();
        City city = cityName.equals("demo")
                ? SynthCity.demo()
                : cityName.startsWith("box")
                        ? BoxCity.ofSide(Integer.parseInt(cityName.substring(3)))
                        : GrownCity.ofSize(Integer.parseInt(cityName));
        System.err.printf("city %.0f ms, %d tiles, %d objects%n", (System.nanoTime() - begin) / 1e6, city.tiles().size(), city.objectCount());
        SceneModel model = new SceneModel();
        CityView view = new CityView(model);
        if (Boolean.getBoolean("skin")) {
            view.setSkinner(new FacadeSkinner());
        }
        stage.setScene(new Scene(view, 1000, 640));
        stage.show();
        long t0 = System.nanoTime();
        model.cityProperty().set(city);
        Bounds b = city.bounds();
        double x = b.centreX() + Integer.getInteger("east", 0);
        double y = b.centreY() + Integer.getInteger("north", 0);
        model.cameraProperty().set(CameraPose.lookingAt(
                x, y, city.terrain().heightAt(x, y, b.minZ()), Integer.getInteger("distance", 900), Integer.getInteger("heading", 30), Integer.getInteger("pitch", -30)));
        view.picture(1000, 640).thenAccept(image -> {
            System.err.println((System.nanoTime() - t0) / 1e6 + " ms " + view.stats().snapshot());
            save(image, "a");
            view.pick(500, 400).ifPresent(h -> {
                System.err.println(h.object().map(o -> o.id() + " " + o.kind()) + " " + h);
                h.object().ifPresent(o -> model.selection().add(o.root().id()));
            });
            view.pick(300, 400).flatMap(Hit::object).ifPresent(o -> model.hoveredProperty().set(o.root().id()));
            view.picture(1000, 640).thenAccept(second -> {
                save(second, "b");
                Platform.exit();
            });
        });
    }

    private void save(javafx.scene.image.WritableImage image, String name) {
        BufferedImage b = SwingFXUtils.fromFXImage(image, null);
        try {
            ImageIO.write(b, "png", new File("/tmp/pics/engine-" + System.getProperty("out", cityName) + "-" + name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        launch(args);
    }
}
