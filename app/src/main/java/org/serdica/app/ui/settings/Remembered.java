package org.serdica.app.ui.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.words.Language;

/**
 * The settings as they are written to the file; whatever a file does not have takes its default here.
 *
 * @param bookmarks by the city's key, see {@link Settings#bookmarks}
 */
public record Remembered(
        ThemeChoice theme,
        Language language,
        WindowBounds window,
        String lastFolder,
        Map<String, List<Bookmark>> bookmarks) {
    /** What a first start finds. */
    public static final Remembered NOTHING = new Remembered(null, null, null, null, null);

    public Remembered(
            @Nullable ThemeChoice theme,
            @Nullable Language language,
            @Nullable WindowBounds window,
            @Nullable String lastFolder,
            @Nullable Map<String, List<Bookmark>> bookmarks) {
        this.theme = theme == null ? ThemeChoice.LIGHT : theme;
        this.language = language == null ? Language.ofMachine() : language;
        this.window = window == null ? WindowBounds.UNKNOWN : window;
        this.lastFolder = lastFolder == null ? System.getProperty("user.home", ".") : lastFolder;
        this.bookmarks = bookmarks == null ? Map.of() : Map.copyOf(bookmarks);
    }
}
