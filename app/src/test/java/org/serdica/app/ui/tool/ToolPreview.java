package org.serdica.app.ui.tool;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.hud.NorthArrow;
import org.serdica.app.ui.hud.PointerCoordinates;
import org.serdica.app.ui.hud.ScaleBar;
import org.serdica.app.ui.picture.PictureOptions;
import org.serdica.app.ui.picture.PictureSaver;
import org.serdica.app.ui.picture.PictureSize;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.tool.measure.MeasureKind;
import org.serdica.app.ui.tool.measure.MeasureLines;
import org.serdica.app.ui.tool.measure.Measurements;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;

/** Shows tools and instruments over a hand-made city, to look at them. */
public final class ToolPreview extends Application {
    @Override
    public void start(Stage stage) {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Words words = new Words(Language.EN);
        SceneModel model = new SceneModel();
        model.cityProperty().set(BoxCity.ofSide(12));
        CityView view = new CityView(model);
        Navigator navigator = new Navigator(view, CameraRig.of(model));
        Measurements measurements = new Measurements();
        view.addPart(new MeasureLines(view, measurements, words));
        measurements.done().addAll(List.of(
                MeasureKind.DISTANCE.of(List.of(at(112, 110, 0), at(140, 110, 16), at(196, 118, 0), at(196, 170, 0))),
                MeasureKind.HEIGHT.of(List.of(at(92, 90, 0), at(80, 80, 20))),
                MeasureKind.AREA.of(List.of(
                        at(40, 60, 14), at(52, 60, 14), at(52, 70, 14), at(46, 66, 14), at(40, 70, 14))),
                MeasureKind.ANGLE.of(List.of(at(100, 50, 0), at(112, 30, 0), at(150, 35, 0)))));
        NorthArrow north = new NorthArrow(model, words, navigator::north);
        ScaleBar scale = new ScaleBar(view, navigator.rig());
        PointerCoordinates where =
                new PointerCoordinates(view, navigator.places(), Geography.NONE, words);
        StackPane root = new StackPane(view, north, scale, where);
        StackPane.setAlignment(north, Pos.TOP_RIGHT);
        StackPane.setAlignment(scale, Pos.BOTTOM_LEFT);
        StackPane.setAlignment(where, Pos.BOTTOM_RIGHT);
        root.getChildren().forEach(c -> StackPane.setMargin(c, c == view ? Insets.EMPTY : new Insets(12)));
        Scene scene = new Scene(root, 1000, 640);
        scene.getStylesheets()
                .add(Objects.requireNonNull(ToolPreview.class.getResource("/org/serdica/assets/css/tools.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.show();
        model.cameraProperty().set(CameraPose.lookingAt(110, 90, 5, 260, 25, -38));
        RubberBand band = new RubberBand(view.overlay());
        band.begin(620, 120);
        band.stretch(860, 300);
        new PictureSaver(view, navigator.rig(), words, ForkJoinPool.commonPool())
                .save(
                        Path.of("/tmp/pics/camera-picture.png"),
                        new PictureOptions(PictureSize.FULL_HD, true, true, true, "Demo city, CC0"))
                .thenCompose(p -> {
                    java.util.concurrent.CompletableFuture<Void> settled = new java.util.concurrent.CompletableFuture<>();
                    Platform.runLater(() -> view.settled().thenRun(() -> settled.complete(null)));
                    return settled;
                })
                .thenRun(() -> Platform.runLater(() -> {
                    try (var out = java.nio.file.Files.newOutputStream(Path.of("/tmp/pics/camera-window.png"))) {
                        javax.imageio.ImageIO.write(
                                javafx.embed.swing.SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", out);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    Platform.exit();
                }))
                .whenComplete((v, e) -> {
                    if (e != null) {
                        e.printStackTrace();
                    }
                });
    }

    private static Point3D at(double x, double y, double z) {
        return new Point3D(x, y, z);
    }

    public static void main(String[] args) {
        launch(args);
    }
}
