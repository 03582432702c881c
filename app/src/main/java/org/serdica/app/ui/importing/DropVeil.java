package org.serdica.app.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.serdica.app.ui.words.Words;

/** While files are dragged over the window: places to let them go, to open them, to import them, and a model to be placed. */
final class DropVeil extends StackPane {
    private final Pane root;
    private final VBox placing;

    /**
     * Who gets files that are let go.
     *
     * @param beside where they are let go beside all places
     */
    record Takers(
            Consumer<List<Path>> open,
            Consumer<List<Path>> choose,
            Consumer<List<Path>> place,
            Consumer<List<Path>> beside) {}

    /**
     * @param wanted whether the places are offered now
     * @param isModel whether files are a model that can be placed in the open city
     */
    static void over(Pane root, BooleanSupplier wanted, Predicate<List<Path>> isModel, Takers takers, Words words) {
        DropVeil veil = new DropVeil(root, takers, words);
        root.addEventHandler(DragEvent.DRAG_ENTERED, e -> {
            if (e.getDragboard().hasFiles() && wanted.getAsBoolean()) {
                veil.rise(isModel.test(files(e)));
            }
        });
    }

    private DropVeil(Pane root, Takers takers, Words words) {
        this.root = root;
        setId("drop-veil");
        getStyleClass().add("drop-veil");
        setMouseTransparent(false);
        placing = place("drop-place", Material2AL.ADD_BUSINESS, "drop.place", "drop.place.more", takers.place(), words);
        HBox places = new HBox(
                18,
                placing,
                place("drop-open", Material2AL.FOLDER_OPEN, "drop.open", "drop.open.more", takers.open(), words),
                place(
                        "drop-import",
                        Material2AL.LIBRARY_ADD,
                        "drop.import",
                        "drop.import.more",
                        takers.choose(),
                        words));
        places.setAlignment(Pos.CENTER);
        places.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(places);
        setVisible(false);
        root.addEventHandler(DragEvent.DRAG_EXITED, e -> {
            if (e.getTarget() == root) {
                setVisible(false);
            }
        });
        root.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
        });
        // Beside the places it is the quick way.
        root.addEventHandler(DragEvent.DRAG_DROPPED, e -> take(e, takers.beside()));
    }

    private VBox place(String id, Ikon icon, String says, String more, Consumer<List<Path>> does, Words words) {
        Label what = new Label();
        what.textProperty().bind(words.text(says));
        what.getStyleClass().add("strong");
        Label how = new Label();
        how.textProperty().bind(words.text(more));
        how.getStyleClass().addAll("muted", "small-text");
        how.setWrapText(true);
        VBox card = new VBox(8, new FontIcon(icon), what, how);
        card.setId(id);
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().addAll("card", "drop-place");
        card.setOnDragEntered(e -> card.getStyleClass().add("aimed"));
        card.setOnDragExited(e -> card.getStyleClass().remove("aimed"));
        card.addEventHandler(DragEvent.DRAG_DROPPED, e -> take(e, does));
        return card;
    }

    private static List<Path> files(DragEvent e) {
        return e.getDragboard().getFiles().stream().map(File::toPath).toList();
    }

    private void rise(boolean model) {
        placing.setVisible(model);
        placing.setManaged(model);
        if (!root.getChildren().contains(this)) {
            root.getChildren().add(this);
        }
        toFront();
        setVisible(true);
    }

    private void take(DragEvent e, Consumer<List<Path>> does) {
        setVisible(false);
        if (e.getDragboard().hasFiles()) {
            does.accept(files(e));
            e.setDropCompleted(true);
            e.consume();
        }
    }
}
