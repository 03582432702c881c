package org.serdica.app.ui.picture;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.words.Words;

/** Saves pictures of a view. */
public final class PictureSaver {
    private final CityView view;
    private final CameraRig rig;
    private final Words words;
    private final Executor background;

    /** @param background packs and writes pixels */
    public PictureSaver(CityView view, CameraRig rig, Words words, Executor background) {
        this.view = view;
        this.rig = rig;
        this.words = words;
        this.background = background;
    }

    /**
     * Saves a picture as soon as the view is settled; call on the JavaFX thread. The file is there whole or not at all.
     *
     * @return done with the file, or failed with an {@link UncheckedIOException} if it cannot be written
     */
    public CompletableFuture<Path> save(Path file, PictureOptions options) {
        CameraPose pose = rig.pose();
        double distance = rig.focus().distanceM();
        return view.picture(options.size().width(), options.size().height())
                .thenApply(image -> new Drawn(image, strip(options, pose, distance)))
                .thenApplyAsync(
                        drawn -> {
                            Pixels picture = Pixels.of(drawn.image);
                            Pixels strip = drawn.strip;
                            if (strip != null) {
                                int margin = new PictureStrip(options).marginPixels();
                                picture.lay(strip, margin, picture.height() - strip.height() - margin);
                            }
                            return PictureFile.write(picture, file);
                        },
                        background);
    }

    private record Drawn(WritableImage image, @Nullable Pixels strip) {}

    private @Nullable Pixels strip(PictureOptions options, CameraPose pose, double distanceM) {
        if (!options.hasStrip()) {
            return null;
        }
        Perspective picture =
                new Perspective(pose, options.size().width(), options.size().height());
        return new PictureStrip(options)
                .draw(
                        view.model().colouringProperty().get().legend(),
                        pose.headingDeg(),
                        distanceM / picture.pixelsPerRadian(),
                        words.get("hud.north.letter"));
    }
}
