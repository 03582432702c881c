package org.serdica.app.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.LodChoice;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.CameraControls;

/** The actions of the window itself; tools bring their own. */
final class WindowActions {
    private WindowActions() {}

    static List<Action> files(WindowCommands window, Action imports, ObservableBooleanValue isOpen) {
        return List.of(
                Action.of("open", Category.FILE, Material2AL.FOLDER_OPEN, window::openFiles)
                        .keys("Shortcut+O"),
                Action.of("openFolder", Category.FILE, Material2AL.CREATE_NEW_FOLDER, window::openFolder)
                        .keys("Shortcut+Shift+O"),
                imports,
                Action.of("picture", Category.FILE, Material2MZ.PHOTO_CAMERA, window::askForPicture)
                        .keys("Shortcut+P")
                        .when(isOpen)
                        .apartFromOthers(),
                Action.of("report", Category.FILE, Material2AL.ASSIGNMENT, window::showReport)
                        .keys("Shortcut+R")
                        .when(isOpen),
                Action.of("quit", Category.FILE, Material2AL.EXIT_TO_APP, window::quit)
                        .keys("Shortcut+Q")
                        .apartFromOthers());
    }

    /** The parts of the window that can be folded away. */
    record Folds(BooleanProperty left, BooleanProperty right, BooleanProperty timeBar) {}

    static List<Action> views(
            WindowCommands window,
            SceneModel scene,
            Settings settings,
            Folds folds,
            BooleanProperty playing,
            Runnable palette,
            Runnable resetColours) {
        return List.of(
                Action.of("palette", Category.VIEW, Material2MZ.SEARCH, palette).keys("Shortcut+K"),
                Action.switching("leftPanel", Category.VIEW, Material2AL.LAYERS, folds.left())
                        .keys("Shortcut+B")
                        .apartFromOthers(),
                Action.switching("rightPanel", Category.VIEW, Material2AL.INFO, folds.right())
                        .keys("Shortcut+I"),
                Action.switching("timeBar", Category.VIEW, Material2AL.ACCESS_TIME, folds.timeBar())
                        .keys("Shortcut+J"),
                Action.switching("play", Category.VIEW, Material2MZ.PLAY_ARROW, playing)
                        .keys("Space")
                        .apartFromOthers(),
                Action.switching("shadows", Category.VIEW, Material2MZ.WB_SUNNY, scene.shadowsProperty())
                        .keys("Alt+S"),
                Action.switching("labels", Category.VIEW, Material2AL.LABEL, scene.labelsProperty())
                        .keys("Alt+L"),
                Action.switching("lodBest", Category.VIEW, Material2AL.BUBBLE_CHART, drawn(scene, LodChoice.BEST))
                        .apartFromOthers(),
                Action.switching("lod0", Category.VIEW, Material2AL.CROP_SQUARE, drawn(scene, LodChoice.LOD0))
                        .keys("Alt+0"),
                Action.switching("lod1", Category.VIEW, Material2AL.LOOKS_ONE, drawn(scene, LodChoice.LOD1))
                        .keys("Alt+1"),
                Action.switching("lod2", Category.VIEW, Material2AL.LOOKS_TWO, drawn(scene, LodChoice.LOD2))
                        .keys("Alt+2"),
                Action.switching("lod3", Category.VIEW, Material2AL.LOOKS_3, drawn(scene, LodChoice.LOD3))
                        .keys("Alt+3"),
                Action.of("resetColours", Category.VIEW, Material2AL.FORMAT_COLOR_RESET, resetColours)
                        .keys("Alt+C")
                        .apartFromOthers(),
                Action.of("theme", Category.VIEW, Material2AL.BRIGHTNESS_6, () -> settings.themeProperty()
                                .set(settings.themeProperty().get().other()))
                        .keys("Shortcut+T"),
                Action.of("language", Category.VIEW, Material2AL.LANGUAGE, () -> settings.languageProperty()
                                .set(settings.languageProperty().get().next()))
                        .keys("Shortcut+L"),
                Action.of("fullScreen", Category.VIEW, Material2AL.FULLSCREEN, window::toggleFullScreen)
                        .keys("F11")
                        .apartFromOthers());
    }

    static List<Action> camera(
            CameraControls camera, Runnable frameSelection, Runnable keepView, ObservableBooleanValue selected) {
        return List.of(
                Action.of("home", Category.CAMERA, Material2AL.HOME, camera::home)
                        .keys("H"),
                Action.of("frame", Category.CAMERA, Material2AL.FILTER_CENTER_FOCUS, frameSelection)
                        .keys("F")
                        .when(selected),
                Action.of("top", Category.CAMERA, Material2MZ.MAP, camera::top).keys("T"),
                Action.of("north", Category.CAMERA, Material2MZ.NAVIGATION, camera::north)
                        .keys("N"),
                Action.of("zoomIn", Category.CAMERA, Material2AL.ADD, camera::zoomIn)
                        .keys("Shortcut+Equals")
                        .apartFromOthers(),
                Action.of("zoomOut", Category.CAMERA, Material2MZ.REMOVE, camera::zoomOut)
                        .keys("Shortcut+Minus"),
                Action.of("keepView", Category.CAMERA, Material2AL.BOOKMARK_BORDER, keepView)
                        .keys("Shortcut+Shift+D")
                        .apartFromOthers());
    }

    static List<Action> selection(SceneModel scene, Runnable copyIds, ObservableBooleanValue selected) {
        return List.of(
                Action.of("copyIds", Category.SELECTION, Material2AL.CONTENT_COPY, copyIds)
                        .keys("Shortcut+Shift+C")
                        .when(selected),
                Action.of("clearSelection", Category.SELECTION, Material2AL.CLEAR, scene.selection()::clear)
                        .keys("Esc")
                        .when(selected));
    }

    static List<Action> help(WindowCommands window) {
        return List.of(
                Action.of("keys", Category.HELP, Material2AL.KEYBOARD, window::showKeys)
                        .keys("F1"),
                Action.of("about", Category.HELP, Material2AL.INFO, window::showAbout)
                        .apartFromOthers());
    }

    /** On while that level of detail is drawn; switched off, the best one is drawn again. */
    private static BooleanProperty drawn(SceneModel scene, LodChoice choice) {
        BooleanProperty on = new SimpleBooleanProperty(scene.lodProperty().get() == choice);
        scene.lodProperty().subscribe(now -> on.set(now == choice));
        on.subscribe(now -> {
            if (now) {
                scene.lodProperty().set(choice);
            } else if (scene.lodProperty().get() == choice) {
                scene.lodProperty().set(LodChoice.BEST);
                on.set(scene.lodProperty().get() == choice);
            }
        });
        return on;
    }
}
