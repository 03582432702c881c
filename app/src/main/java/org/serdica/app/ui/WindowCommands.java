package org.serdica.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.serdica.app.ui.action.Actions;
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
            Sheet sheet,
            Words words) {
        this.root = root;
        this.opener = opener;
        this.pictures = pictures;
        this.actions = actions;
        this.notices = notices;
        this.settings = settings;
        this.sheet = sheet;
        this.words = words;
    }

    void openFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("action.open"));
        folder().ifPresent(chooser::setInitialDirectory);
        List<File> files = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        if (files != null && !files.isEmpty()) {
            settings.lastFolderProperty().set(files.getFirst().getParent());
            opener.open(files.stream().map(File::toPath).toList());
        }
    }

    void openFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("action.openFolder"));
        folder().ifPresent(chooser::setInitialDirectory);
        File folder = chooser.showDialog(root.getScene().getWindow());
        if (folder != null) {
            settings.lastFolderProperty().set(folder.getPath());
            opener.open(List.of(folder.toPath()));
        }
    }

    private Optional<File> folder() {
        return Optional.of(new File(settings.lastFolderProperty().get())).filter(File::isDirectory);
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
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("picture.title"));
        chooser.setInitialFileName(opener.openedProperty().get().name() + ".png");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        folder().ifPresent(chooser::setInitialDirectory);
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            sheet.close();
            save(file.toPath(), options);
        }
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
