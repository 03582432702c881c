package org.serdica.app.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.Bookmark;
import org.serdica.app.ui.words.Language;

class SettingsTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> later = new ArrayDeque<>();

    private Settings settings() {
        return new Settings(new SettingsFile(folder), task -> {
            later.clear();
            later.add(task);
        });
    }

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        Settings settings = settings();
        settings.themeProperty().set(ThemeChoice.DARK);
        settings.languageProperty().set(Language.BG);
        settings.windowProperty().set(new WindowBounds(10, 20, 1200, 800, true));
        Bookmark river = new Bookmark("Река", new CameraPose(1, 2, 3, 90, -20));
        settings.bookmarks("demo").add(river);
        later.remove().run();

        Settings next = settings();
        assertThat(next.themeProperty().get()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.languageProperty().get()).isEqualTo(Language.BG);
        assertThat(next.windowProperty().get()).isEqualTo(new WindowBounds(10, 20, 1200, 800, true));
        assertThat(next.bookmarks("demo")).containsExactly(river);
    }

    @Test
    void manyChangesAreWrittenOnce() {
        Settings settings = settings();
        for (int i = 0; i < 50; i++) {
            settings.windowProperty().set(new WindowBounds(i, 0, 1000, 700, false));
        }
        assertThat(later).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsPutAside() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"theme\": ");
        assertThat(settings().themeProperty().get()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(folder.resolve("settings.json.unreadable")).hasContent("{ \"theme\": ");
        assertThat(folder.resolve("settings.json")).doesNotExist();
    }

    @Test
    void whatAnOlderFileDoesNotSayTakesItsDefault() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"language\": \"BG\", \"unheardOf\": 7 }");
        Settings settings = settings();
        assertThat(settings.languageProperty().get()).isEqualTo(Language.BG);
        assertThat(settings.themeProperty().get()).isEqualTo(ThemeChoice.LIGHT);
    }

    @Test
    void eachPlatformHasItsFolder() {
        Path home = Path.of("/home/ana");
        assertThat(ConfigFolder.of("Linux", home, Map.of())).isEqualTo(Path.of("/home/ana/.config/serdica"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/conf")))
                .isEqualTo(Path.of("/conf/serdica"));
        assertThat(ConfigFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Serdica"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of()))
                .isEqualTo(Path.of("/home/ana/AppData/Roaming/Serdica"));
    }
}
