package org.serdica.app.ui;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.Category;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.CameraControls;

/** The actions of the window itself; tools bring their own. */
final class WindowActions {
    /** What actions do that only the window can do. */
    interface Window {
        void openFiles();

        void openFolder();

        void showReport();

        void openPalette();

        void keepView();

        void frameSelection();

        void copyIds();

        void resetColours();

        void showKeys();

        void showAbout();

        void toggleFullScreen();

        void quit();
    }

    private WindowActions() {}

    static List<Action> files(Window window, ObservableBooleanValue isOpen) {
        return List.of(
                Action.of("open", Category.FILE, Material2AL.FOLDER_OPEN, window::openFiles)
                        .keys("Shortcut+O"),
                Action.of("openFolder", Category.FILE, Material2AL.CREATE_NEW_FOLDER, window::openFolder)
                        .keys("Shortcut+Shift+O"),
                Action.of("report", Category.FILE, Material2AL.ASSIGNMENT, window::showReport)
                        .keys("Shortcut+R")
                        .when(isOpen),
                Action.of("quit", Category.FILE, Material2AL.EXIT_TO_APP, window::quit)
                        .keys("Shortcut+Q"));
    }

    static List<Action> views(
            Window window,
            SceneModel scene,
            Settings settings,
            BooleanProperty left,
            BooleanProperty right,
            BooleanProperty timeBar,
            BooleanProperty playing) {
        return List.of(
                Action.of("palette", Category.VIEW, Material2MZ.SEARCH, window::openPalette)
                        .keys("Shortcut+K"),
                Action.switching("leftPanel", Category.VIEW, Material2AL.LAYERS, left)
                        .keys("Shortcut+B"),
                Action.switching("rightPanel", Category.VIEW, Material2AL.INFO, right)
                        .keys("Shortcut+I"),
                Action.switching("timeBar", Category.VIEW, Material2AL.ACCESS_TIME, timeBar)
                        .keys("Shortcut+J"),
                Action.switching("play", Category.VIEW, Material2MZ.PLAY_ARROW, playing)
                        .keys("Space"),
                Action.switching("shadows", Category.VIEW, Material2MZ.WB_SUNNY, scene.shadowsProperty())
                        .keys("Shift+S"),
                Action.switching("labels", Category.VIEW, Material2AL.LABEL, scene.labelsProperty())
                        .keys("Shift+L"),
                Action.of("resetColours", Category.VIEW, Material2AL.FORMAT_COLOR_RESET, window::resetColours)
                        .keys("Shift+C"),
                Action.of("theme", Category.VIEW, Material2AL.BRIGHTNESS_6, () -> settings.themeProperty()
                                .set(settings.themeProperty().get().other()))
                        .keys("Shortcut+T"),
                Action.of("language", Category.VIEW, Material2AL.LANGUAGE, () -> settings.languageProperty()
                                .set(settings.languageProperty().get().next()))
                        .keys("Shortcut+L"),
                Action.of("fullScreen", Category.VIEW, Material2AL.FULLSCREEN, window::toggleFullScreen)
                        .keys("F11"));
    }

    static List<Action> camera(Window window, CameraControls camera, ObservableBooleanValue selected) {
        return List.of(
                Action.of("home", Category.CAMERA, Material2AL.HOME, camera::home)
                        .keys("H"),
                Action.of("frame", Category.CAMERA, Material2AL.FILTER_CENTER_FOCUS, window::frameSelection)
                        .keys("F")
                        .when(selected),
                Action.of("top", Category.CAMERA, Material2MZ.MAP, camera::top).keys("T"),
                Action.of("north", Category.CAMERA, Material2MZ.NAVIGATION, camera::north)
                        .keys("N"),
                Action.of("zoomIn", Category.CAMERA, Material2AL.ADD, camera::zoomIn)
                        .keys("Shortcut+Equals"),
                Action.of("zoomOut", Category.CAMERA, Material2MZ.REMOVE, camera::zoomOut)
                        .keys("Shortcut+Minus"),
                Action.of("keepView", Category.CAMERA, Material2AL.BOOKMARK_BORDER, window::keepView)
                        .keys("Shortcut+D"));
    }

    static List<Action> selection(Window window, SceneModel scene, ObservableBooleanValue selected) {
        return List.of(
                Action.of("copyIds", Category.SELECTION, Material2AL.CONTENT_COPY, window::copyIds)
                        .keys("Shortcut+C")
                        .when(selected),
                Action.of("clearSelection", Category.SELECTION, Material2AL.CLEAR, scene.selection()::clear)
                        .keys("Esc")
                        .when(selected));
    }

    static List<Action> help(Window window) {
        return List.of(
                Action.of("keys", Category.HELP, Material2AL.KEYBOARD, window::showKeys)
                        .keys("F1"),
                Action.of("about", Category.HELP, Material2AL.INFO, window::showAbout));
    }
}
