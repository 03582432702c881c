package org.serdica.app.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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

/** While files are dragged over the window: two places to let them go, one to open them and one to import them. */
final class DropVeil extends StackPane {
    private final Pane root;

    /** @param wanted whether the two places are offered now */
    static void over(
            Pane root, BooleanSupplier wanted, Consumer<List<Path>> open, Consumer<List<Path>> choose, Words words) {
        DropVeil veil = new DropVeil(root, open, choose, words);
        root.addEventHandler(DragEvent.DRAG_ENTERED, e -> {
            if (e.getDragboard().hasFiles() && wanted.getAsBoolean()) {
                veil.rise();
            }
        });
    }

    private DropVeil(Pane root, Consumer<List<Path>> open, Consumer<List<Path>> choose, Words words) {
        this.root = root;
        setId("drop-veil");
        getStyleClass().add("drop-veil");
        setMouseTransparent(false);
        HBox places = new HBox(
                18,
                place("drop-open", Material2AL.FOLDER_OPEN, "drop.open", "drop.open.more", open, words),
                place("drop-import", Material2AL.LIBRARY_ADD, "drop.import", "drop.import.more", choose, words));
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
        // Beside the two places it is the quick way.
        root.addEventHandler(DragEvent.DRAG_DROPPED, e -> take(e, open));
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

    private void rise() {
        if (!root.getChildren().contains(this)) {
            root.getChildren().add(this);
        }
        toFront();
        setVisible(true);
    }

    private void take(DragEvent e, Consumer<List<Path>> does) {
        setVisible(false);
        if (e.getDragboard().hasFiles()) {
            does.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
        }
    }
}
