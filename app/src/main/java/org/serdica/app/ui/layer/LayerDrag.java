package org.serdica.app.ui.layer;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.serdica.model.city.Layer;

/** Dragging the row of a layer on the ground to where another stands. */
final class LayerDrag {
    private static final DataFormat LAYER = new DataFormat("application/x-serdica-layer");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private LayerDrag() {}

    static void between(Node row, Layer layer, GroundOrder order) {
        row.setOnDragDetected(e -> {
            Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(LAYER, layer.name());
            board.setContent(content);
            board.setDragView(row.snapshot(null, null), e.getX(), e.getY());
            e.consume();
        });
        row.setOnDragOver(e -> {
            if (dragged(e).filter(other -> other != layer).isPresent()) {
                e.acceptTransferModes(TransferMode.MOVE);
                e.consume();
            }
        });
        row.setOnDragEntered(e -> row.pseudoClassStateChanged(
                TARGET, dragged(e).filter(other -> other != layer).isPresent()));
        row.setOnDragExited(e -> row.pseudoClassStateChanged(TARGET, false));
        row.setOnDragDropped(e -> {
            Optional<Layer> other = dragged(e);
            e.setDropCompleted(other.isPresent());
            other.ifPresent(moved -> order.moveTo(moved, layer));
            e.consume();
        });
    }

    private static Optional<Layer> dragged(DragEvent e) {
        return e.getDragboard().getContent(LAYER) instanceof String name
                ? Optional.of(Layer.valueOf(name))
                : Optional.empty();
    }
}
