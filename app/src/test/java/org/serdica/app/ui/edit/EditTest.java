package org.serdica.app.ui.edit;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.serdica.app.FxThread;
import org.serdica.app.ui.WindowTest;
import org.serdica.model.city.CityObject;

/** A test that pulls at what tools draw over the view. */
abstract class EditTest extends WindowTest {
    final CityObject object(String id) {
        return bench.scene.city().find(id).orElseThrow();
    }

    final EditHistory history() {
        return FxThread.call(
                () -> bench.window.edits().session().historyProperty().get());
    }

    /** The first thing of a style over the view that is seen. */
    final Optional<Node> mark(String style) {
        return FxThread.call(() -> bench.view.overlay().lookupAll("." + style).stream()
                .filter(Node::isVisible)
                .findFirst());
    }

    /** Where it is on the screen, as soon as it is there. */
    final Point2D middle(String style) {
        FxThread.until(() -> mark(style).isPresent());
        return middle(mark(style).orElseThrow());
    }

    static Point2D middle(Node node) {
        return FxThread.call(() -> {
            Bounds b = node.localToScreen(node.getBoundsInLocal());
            return new Point2D(b.getCenterX(), b.getCenterY());
        });
    }

    /** Takes hold of something and has it move under the hand. */
    final void take(Point2D from, double right, double down) {
        robot.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveBy(right / 2, down / 2)
                .moveBy(right / 2, down / 2);
        FxThread.until(() -> bench.scene.isDragging());
    }

    /** Drags something, and types how far exactly if anything is to be typed. */
    final void pull(Point2D from, double right, double down, String... typed) {
        take(from, right, down);
        for (String key : typed) {
            bench.press(key);
        }
        if (typed.length > 0) {
            bench.press("Enter");
        }
        robot.release(MouseButton.PRIMARY);
        FxThread.until(() -> !bench.scene.isDragging());
    }
}
