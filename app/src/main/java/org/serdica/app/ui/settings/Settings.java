package org.serdica.app.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.words.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings while the program runs. Changes are kept a moment after the last of them. */
public final class Settings {
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    /** Runs a task a moment later, dropping the one that was waiting. */
    @FunctionalInterface
    public interface Later {
        void run(Runnable task);
    }

    private final SettingsFile file;
    private final Later later;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<WindowBounds> window;
    private final StringProperty lastFolder;
    private final Map<String, ObservableList<Bookmark>> bookmarks = new TreeMap<>();

    public Settings(SettingsFile file, Later later) {
        this.file = file;
        this.later = later;
        Remembered kept = file.load();
        theme = new SimpleObjectProperty<>(kept.theme());
        language = new SimpleObjectProperty<>(kept.language());
        window = new SimpleObjectProperty<>(kept.window());
        lastFolder = new SimpleStringProperty(kept.lastFolder());
        kept.bookmarks().forEach((city, list) -> bookmarks(city).setAll(list));
        InvalidationListener save = o -> saveSoon();
        theme.addListener(save);
        language.addListener(save);
        window.addListener(save);
        lastFolder.addListener(save);
    }

    /** A folder of that name beside the settings; need not be there yet. */
    public Path folder(String name) {
        return file.beside(name);
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<WindowBounds> windowProperty() {
        return window;
    }

    public StringProperty lastFolderProperty() {
        return lastFolder;
    }

    /** The bookmarks of one city, in the order they were made. */
    public ObservableList<Bookmark> bookmarks(String cityKey) {
        return bookmarks.computeIfAbsent(cityKey, key -> {
            ObservableList<Bookmark> list = FXCollections.observableArrayList();
            list.addListener((ListChangeListener<Bookmark>) change -> saveSoon());
            return list;
        });
    }

    /** What would be written now. */
    public Remembered snapshot() {
        Map<String, List<Bookmark>> kept = new TreeMap<>();
        bookmarks.forEach((city, list) -> {
            if (!list.isEmpty()) {
                kept.put(city, new ArrayList<>(list));
            }
        });
        return new Remembered(theme.get(), language.get(), window.get(), lastFolder.get(), kept);
    }

    /** The snapshot is taken here, on the thread that owns the properties; writing it may happen on another. */
    private void saveSoon() {
        Remembered now = snapshot();
        later.run(() -> save(now));
    }

    /** Writes at once, as at the end of the program. */
    public void saveNow() {
        save(snapshot());
    }

    private synchronized void save(Remembered now) {
        try {
            file.save(now);
        } catch (IOException e) {
            LOG.warn("The settings could not be kept in {}.", file.path(), e);
        }
    }
}
