package org.serdica.app.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;

/** Where cards and bars lie over a view now, in the view's own coordinates: what stands there is not seen. */
public final class Covers implements Supplier<List<Rectangle2D>> {
    private final Node over;
    private final Node view;

    /** @param over what holds the cards, at any depth */
    public Covers(Node over, Node view) {
        this.over = over;
        this.view = view;
    }

    @Override
    public List<Rectangle2D> get() {
        List<Rectangle2D> covers = new ArrayList<>();
        gather(over, covers);
        return covers;
    }

    private void gather(Node node, List<Rectangle2D> covers) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof MenuBar
                || node instanceof StatusBar
                || node.getStyleClass().contains("card")) {
            Bounds b = view.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            covers.add(new Rectangle2D(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()));
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                gather(child, covers);
            }
        }
    }
}
