package org.serdica.app.scene.fx;

import java.awt.image.BufferedImage;
import java.io.File;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;

/** Shows the engine alone, to look at it. */
public final class EnginePreview extends Application {
    @Override
    public void start(Stage stage) {
        SceneModel model = new SceneModel();
        CityView view = new CityView(model);
        stage.setScene(new Scene(view, 1000, 640));
        stage.show();
        long t0 = System.nanoTime();
        model.cityProperty().set(BoxCity.ofSide(Integer.getInteger("side", 30)));
        double mid = Integer.getInteger("side", 30) * 10;
        model.cameraProperty().set(CameraPose.lookingAt(mid, mid, 0, 420, 30, -35));
        view.picture(1000, 640).thenAccept(image -> {
            System.err.println((System.nanoTime() - t0) / 1e6 + " ms " + view.stats().snapshot());
            BufferedImage b = SwingFXUtils.fromFXImage(image, null);
            try {
                ImageIO.write(b, "png", new File("/tmp/pics/engine-boxes.png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            view.pick(500, 320).ifPresent(h -> System.err.println(h.object().map(o -> o.id()) + " " + h));
            Platform.exit();
        });
    }

    public static void main(String[] args) {
        launch(args);
    }
}
