package org.serdica.app.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.Framing;
import org.serdica.app.scene.camera.Opening;
import org.serdica.app.scene.stage.SceneStage;
import org.serdica.app.ui.picture.PictureFile;
import org.serdica.app.ui.shell.Themes;
import org.serdica.importers.api.InputRefused;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a city into a file without a window on the screen. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Draws a picture of a city without a window on the screen.")
final class RenderCommand implements Callable<Integer> {
    private static final int MAX_SIDE = 8192;
    private static final long READY_S = 300;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "where the picture goes")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "pixels, such as 1920x1080 (default: ${DEFAULT-VALUE})")
    private String size = "1920x1080";

    @Option(
            names = "--camera",
            paramLabel = "X,Y,Z,HEADING,PITCH",
            description = "where the camera stands in the city's CRS and looks (degrees; north is 0, down is negative);"
                    + " default: the whole city")
    private @Nullable String camera;

    @Option(
            names = "--layer",
            split = ",",
            paramLabel = "LAYER",
            description = "show only these layers: ${COMPLETION-CANDIDATES}")
    private List<Layer> layers = List.of();

    @Option(names = "--colour-by", paramLabel = "ATTRIBUTE", description = "colour objects by an attribute")
    private @Nullable String colourBy;

    @Option(
            names = "--time",
            paramLabel = "DATE-TIME",
            description = "where the sun stands, by the clocks of the city, such as 2026-09-15T15:40")
    private @Nullable LocalDateTime time;

    @Mixin
    private CutawayOptions opened = new CutawayOptions();

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Console console;

    @SuppressWarnings("NullAway.Init") // picocli injects spec
    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        int[] wh = pixels();
        double[] pose = pose();
        City city = input.load(console.diagnostics()).city();
        if (city.bounds().isEmpty()) {
            throw new InputRefused("NOTHING_TO_DRAW", "There is nothing in this input that could be drawn.");
        }
        long begin = System.nanoTime();
        SceneModel model = new SceneModel();
        model.cutaways().putAll(opened.cutaways(city));
        try (SceneStage stage = SceneStage.show(model, Math.min(wh[0], 1600), Math.min(wh[1], 1000))) {
            WritableImage picture = SceneStage.await(
                    SceneStage.call(() -> {
                        Themes.loadFonts();
                        prepare(model, city, pose, wh);
                        return stage.view().picture(wh[0], wh[1]);
                    }),
                    READY_S);
            write(picture);
        }
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("file", out.toString());
            answer.put("width", wh[0]);
            answer.put("height", wh[1]);
            answer.put("elapsed_ms", (System.nanoTime() - begin) / 1_000_000);
            console.json(answer);
        } else {
            console.print("The picture is in " + out + ".");
        }
        return 0;
    }

    private void prepare(SceneModel model, City city, double @Nullable [] pose, int[] pixels) throws InputRefused {
        if (!layers.isEmpty()) {
            for (Layer layer : Layer.values()) {
                model.layer(layer).visibleProperty().set(layers.contains(layer));
            }
        }
        if (time != null) {
            model.sunTimeProperty()
                    .set(time.atZone(model.sunTimeProperty().get().getZone()));
        }
        if (colourBy != null) {
            model.colouringProperty().set(Colours.by(city, colourBy));
        }
        model.cameraProperty()
                .set(
                        pose == null
                                ? Framing.home(city.builtBounds(), Opening.whole((double) pixels[0] / pixels[1]))
                                : new CameraPose(pose[0], pose[1], pose[2], pose[3], pose[4]));
        model.cityProperty().set(city);
    }

    private void write(WritableImage picture) throws InputRefused {
        Path target = out.toAbsolutePath();
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new InputRefused("OUTPUT_FOLDER_MISSING", "There is no folder " + parent + " to put the picture in.");
        }
        try {
            PictureFile.write(picture, target);
        } catch (UncheckedIOException e) {
            throw new InputRefused("OUTPUT_NOT_WRITTEN", "The picture could not be written to " + target + ".", e);
        }
    }

    private int[] pixels() {
        String[] parts = size.toLowerCase(Locale.ROOT).split("x", -1);
        try {
            int w = Integer.parseInt(parts[0]);
            int h = Integer.parseInt(parts[parts.length - 1]);
            if (parts.length == 2 && w > 0 && h > 0 && w <= MAX_SIDE && h <= MAX_SIDE) {
                return new int[] {w, h};
            }
        } catch (NumberFormatException e) {
            throw wrong("--size", size, "1920x1080", e);
        }
        throw wrong("--size", size, "1920x1080, at most " + MAX_SIDE + " a side", null);
    }

    private double @Nullable [] pose() {
        if (camera == null) {
            return null;
        }
        String[] parts = camera.split(",", -1);
        double[] pose = new double[5];
        if (parts.length != 5) {
            throw wrong("--camera", camera, "five numbers with commas", null);
        }
        for (int i = 0; i < 5; i++) {
            try {
                pose[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                throw wrong("--camera", camera, "five numbers with commas", e);
            }
        }
        return pose;
    }

    private ParameterException wrong(String option, String value, String wanted, @Nullable Exception cause) {
        String message = "'" + value + "' does not fit " + option + "; wanted: " + wanted + ".";
        return cause == null
                ? new ParameterException(spec.commandLine(), message)
                : new ParameterException(spec.commandLine(), message, cause);
    }
}
