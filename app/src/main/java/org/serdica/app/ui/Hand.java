package org.serdica.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.hud.FrameReadout;
import org.serdica.app.ui.hud.NorthArrow;
import org.serdica.app.ui.hud.PointerCoordinates;
import org.serdica.app.ui.hud.ScaleBar;
import org.serdica.app.ui.hud.ToolHint;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.picture.PictureOptions;
import org.serdica.app.ui.picture.PicturePage;
import org.serdica.app.ui.picture.PictureSaver;
import org.serdica.app.ui.picture.PictureSize;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.tool.Navigator;
import org.serdica.app.ui.tool.SelectTool;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.tool.ToolBox;
import org.serdica.app.ui.tool.measure.MeasureKind;
import org.serdica.app.ui.tool.measure.MeasureLines;
import org.serdica.app.ui.tool.measure.MeasurePage;
import org.serdica.app.ui.tool.measure.MeasureTool;
import org.serdica.app.ui.tool.measure.Measurement;
import org.serdica.app.ui.tool.measure.Measurements;
import org.serdica.app.ui.words.Words;

/** Everything that a hand does in one view, put together: navigation, tools, measurements, instruments, pictures. */
public final class Hand {
    private static final double HINT_FROM_TOP_PX = 74;

    private final CityView view;
    private final Words words;
    private final Geography geography;
    private final Navigator navigator;
    private final Measurements measurements = new Measurements();
    private final SelectTool select;
    private final ToolBox tools;
    private final PictureSaver pictures;
    private final FrameReadout frames;
    private @Nullable MainWindow window;

    /** @param background packs and writes pictures */
    public Hand(CityView view, Words words, Geography geography, Executor background) {
        this.view = view;
        this.words = words;
        this.geography = geography;
        CameraRig rig = CameraRig.of(view.model());
        rig.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
        navigator = new Navigator(view, rig);
        select = new SelectTool(view);
        List<Tool> all = new ArrayList<>(List.of(select));
        for (MeasureKind kind : MeasureKind.values()) {
            all.add(new MeasureTool(kind, view, navigator.places(), measurements, words));
        }
        tools = new ToolBox(view, navigator, all);
        pictures = new PictureSaver(view, rig, words, background);
        frames = new FrameReadout(view, words);
        view.addPart(new MeasureLines(view, measurements, words));
    }

    public Navigator navigator() {
        return navigator;
    }

    public ToolBox tools() {
        return tools;
    }

    public Measurements measurements() {
        return measurements;
    }

    public PictureSaver pictures() {
        return pictures;
    }

    /** What it can do, for rail, menus and palette. */
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(ToolActions.of(tools));
        actions.add(1, Action.switching("boxSelect", Category.TOOLS, Material2AL.HIGHLIGHT_ALT, select.boxProperty())
                .keys("B")
                .when(tools.activeProperty().isEqualTo(select)));
        actions.add(Action.of("clearMeasurements", Category.VIEW, Material2AL.DELETE_OUTLINE, measurements::clear)
                .when(Bindings.isNotEmpty(measurements.done())));
        actions.add(Action.of("walk", Category.CAMERA, Material2AL.DIRECTIONS_WALK, navigator::toggleWalk)
                .keys("G"));
        actions.add(Action.of("savePicture", Category.FILE, Material2MZ.PHOTO_CAMERA, this::askForPicture)
                .keys("Shortcut+P"));
        actions.add(Action.switching("frames", Category.VIEW, Material2MZ.SPEED, frames.visibleProperty())
                .keys("F12"));
        return actions;
    }

    /** Puts instruments and pages into the window. */
    public void attach(MainWindow mainWindow) {
        window = mainWindow;
        mainWindow.addPage("tab.measurements", Material2MZ.STRAIGHTEN, new MeasurePage(measurements, words, mainWindow::copy));
        ScaleBar scale = new ScaleBar(view, navigator.rig());
        NorthArrow north = new NorthArrow(view.model(), words, navigator::north);
        mainWindow.corner().getChildren().addAll(scale, north);
        mainWindow.status().addFigure(new PointerCoordinates(view, navigator.places(), geography, words));
        ToolHint hint = new ToolHint(hintKey(), words);
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        StackPane.setMargin(hint, new Insets(HINT_FROM_TOP_PX, 0, 0, 0));
        StackPane.setAlignment(frames, Pos.TOP_CENTER);
        StackPane.setMargin(frames, new Insets(8, 0, 0, 0));
        mainWindow.root().getChildren().addAll(hint, frames);
        measurements.done().addListener((ListChangeListener<Measurement>) change -> {
            while (change.next()) {
                if (change.wasAdded()) {
                    mainWindow.showPage("tab.measurements");
                }
            }
        });
    }

    /** What the tool waits for, or how to go on walking. */
    private ObservableValue<String> hintKey() {
        return Bindings.createStringBinding(
                () -> {
                    String ofTool = tools.hintProperty().get();
                    return ofTool.isEmpty() && navigator.rig().isWalking() ? "walk.hint" : ofTool;
                },
                tools.hintProperty(),
                navigator.rig().stanceProperty());
    }

    private void askForPicture() {
        MainWindow to = window;
        if (to != null) {
            PictureSize ofView = PictureSize.near(view.getWidth(), view.getHeight());
            to.openSheet(
                    words.get("action.savePicture"), new PicturePage(words, ofView, o -> savePicture(to, o)), 420);
        }
    }

    private void savePicture(MainWindow to, PictureOptions options) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("action.savePicture"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        chooser.setInitialFileName("serdica.png");
        File chosen = chooser.showSaveDialog(view.getScene().getWindow());
        if (chosen == null) {
            return;
        }
        to.closeSheet();
        pictures.save(chosen.toPath(), options).whenComplete((file, error) -> Platform.runLater(() -> to.notices()
                .show(error == null ? saved(file) : notSaved(chosen, error))));
    }

    private Notice saved(Path file) {
        return Notice.of(Notice.Level.DONE, words.get("picture.saved")).withDetail(file.toString());
    }

    private Notice notSaved(File file, Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return Notice.of(Notice.Level.PROBLEM, words.get("picture.notSaved", file.getName()))
                .withDetail(reason);
    }
}
