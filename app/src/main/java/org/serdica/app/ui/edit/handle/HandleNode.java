package org.serdica.app.ui.edit.handle;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A handle on the screen, of the same size however far away it is. */
final class HandleNode extends StackPane {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private boolean styled;

    HandleNode(Handle.Grip grip) {
        getStyleClass().addAll("handle", "handle-" + grip.name().toLowerCase(java.util.Locale.ROOT));
        setManaged(false);
        setMouseTransparent(true);
        Ikon icon =
                switch (grip) {
                    case MOVE -> Material2MZ.OPEN_WITH;
                    case TURN -> Material2MZ.ROTATE_RIGHT;
                    case RAISE -> Material2AL.HEIGHT;
                    case LIFT -> Material2AL.HEIGHT;
                    case AIM -> Material2MZ.NAVIGATION;
                    case TILT -> Material2MZ.SWAP_VERT;
                    case STRETCH, CORNER, WALL -> null;
                };
        if (icon != null) {
            getChildren().add(new FontIcon(icon));
        }
    }

    void mark(boolean hovered, boolean active) {
        pseudoClassStateChanged(HOVERED, hovered);
        pseudoClassStateChanged(ACTIVE, active);
    }

    /** Puts its middle there. */
    void moveTo(double x, double y) {
        if (!styled && getScene() != null) {
            // Its size is in its style, which else comes a frame too late.
            applyCss();
            styled = true;
        }
        autosize();
        relocate(Math.rint(x - getWidth() / 2), Math.rint(y - getHeight() / 2));
    }
}
