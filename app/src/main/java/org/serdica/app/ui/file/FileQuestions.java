package org.serdica.app.ui.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for files and folders, each time beginning where the last one was found. */
public final class FileQuestions {
    private final Node inFront;
    private final StringProperty lastFolder;

    /** @param inFront in front of whose window is asked */
    public FileQuestions(Node inFront, StringProperty lastFolder) {
        this.inFront = inFront;
        this.lastFolder = lastFolder;
    }

    /**
     * Where to save something; empty if a person thinks better of it.
     *
     * @param kind what it is called
     * @param patterns such as {@code *.csv}
     */
    public Optional<Path> save(String title, String suggested, String kind, List<String> patterns) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(suggested);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        return one(chooser.showSaveDialog(window()));
    }

    /** A file of some kind. */
    public Optional<Path> open(String title, String kind, List<String> patterns) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, patterns));
        return one(chooser.showOpenDialog(window()));
    }

    /** Files of any kind; none if a person thinks better of it. */
    public List<Path> openMany(String title) {
        List<File> files = chooser(title).showOpenMultipleDialog(window());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        lastFolder.set(files.getFirst().getParent());
        return files.stream().map(File::toPath).toList();
    }

    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        before().ifPresent(chooser::setInitialDirectory);
        Optional<File> folder = Optional.ofNullable(chooser.showDialog(window()));
        folder.ifPresent(f -> lastFolder.set(f.getPath()));
        return folder.map(File::toPath);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        before().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> one(@Nullable File file) {
        if (file != null) {
            lastFolder.set(file.getParent());
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private Optional<File> before() {
        return Optional.of(new File(lastFolder.get())).filter(File::isDirectory);
    }

    private Window window() {
        return inFront.getScene().getWindow();
    }
}
