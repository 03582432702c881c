package org.serdica.app.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.serdica.app.ui.action.Actions;
import org.serdica.app.ui.file.FileQuestions;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.open.OpenedCity;
import org.serdica.app.ui.open.ReportPage;
import org.serdica.app.ui.picture.PictureForm;
import org.serdica.app.ui.picture.PictureOptions;
import org.serdica.app.ui.picture.PictureSaver;
import org.serdica.app.ui.picture.PictureSize;
import org.serdica.app.ui.settings.Settings;
import org.serdica.app.ui.shell.AboutPage;
import org.serdica.app.ui.shell.KeysPage;
import org.serdica.app.ui.shell.Sheet;
import org.serdica.app.ui.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What asks something of a person or shows them a page: files, pictures, reports, help. */
final class WindowCommands {
    private static final Logger LOG = LoggerFactory.getLogger(WindowCommands.class);
    private final Pane root;
    private final CityOpener opener;
    private final PictureSaver pictures;
    private final Actions actions;
    private final Notices notices;
    private final Settings settings;
    private final FileQuestions files;
    private final Sheet sheet;
    private final Words words;

    /** What was said of the sources of each city, to be offered with its next picture. */
    private final Map<String, String> sources = new HashMap<>();

    WindowCommands(
            Pane root,
            CityOpener opener,
            PictureSaver pictures,
            Actions actions,
            Notices notices,
            Settings settings,
            FileQuestions files,
            Sheet sheet,
            Words words) {
        this.root = root;
        this.opener = opener;
        this.pictures = pictures;
        this.actions = actions;
        this.notices = notices;
        this.settings = settings;
        this.files = files;
        this.sheet = sheet;
        this.words = words;
    }

    void openFiles() {
        List<Path> chosen = files.openMany(words.get("action.open"));
        if (!chosen.isEmpty()) {
            opener.open(chosen);
        }
    }

    void openFolder() {
        files.folder(words.get("action.openFolder")).ifPresent(folder -> opener.open(List.of(folder)));
    }

    void showReport() {
        OpenedCity opened = opener.openedProperty().get();
        sheet.show(words.get("report.title", opened.name()), new ReportPage(opened, words), 620);
    }

    void showKeys() {
        sheet.show(words.get("action.keys"), new KeysPage(actions, words), 780);
    }

    void showAbout() {
        sheet.show("Serdica", new AboutPage(words), 460);
    }

    void askForPicture() {
        PictureSize window = new PictureSize(
                Math.clamp((int) root.getWidth(), PictureSize.SMALLEST, PictureSize.LARGEST),
                Math.clamp((int) root.getHeight(), PictureSize.SMALLEST, PictureSize.LARGEST));
        String source = sources.getOrDefault(opener.openedProperty().get().key(), "");
        sheet.show(words.get("picture.title"), new PictureForm(window, source, words, this::askWhereTo), 380);
    }

    private void askWhereTo(PictureOptions options) {
        sources.put(opener.openedProperty().get().key(), options.attribution());
        files.save(words.get("picture.title"), opener.openedProperty().get().name() + ".png", "PNG", List.of("*.png"))
                .ifPresent(file -> {
                    sheet.close();
                    save(file, options);
                });
    }

    // Both outcomes are told to the person at the window; there is nothing left to wait for.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void save(Path file, PictureOptions options) {
        pictures.save(file, options)
                .whenComplete((saved, error) -> Platform.runLater(() -> {
                    if (error == null) {
                        notices.show(Notice.of(Notice.Level.DONE, words.get("picture.saved"))
                                .about("picture")
                                .withDetail(saved.toString()));
                    } else {
                        LOG.warn("{} could not be saved", file, error);
                        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("picture.notSaved"))
                                .about("picture")
                                .withDetail(file.toString()));
                    }
                }));
    }

    void toggleFullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    void quit() {
        settings.saveNow();
        Platform.exit();
    }
}
