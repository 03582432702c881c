package org.serdica.app.ui.edit.draw;

import javafx.scene.shape.SVGPath;
import org.serdica.model.building.roof.RoofShape;

/** A house under each roof, as a child would draw it. */
final class RoofIcon {
    private RoofIcon() {}

    static SVGPath of(RoofShape shape) {
        SVGPath path = new SVGPath();
        path.setContent(outline(shape));
        path.getStyleClass().add("roof-icon");
        return path;
    }

    private static String outline(RoofShape shape) {
        return switch (shape) {
            case FLAT -> "M3 8 H21 V20 H3 Z M2 8 H22";
            case GABLED -> "M3 12 V20 H21 V12 M1 13 L12 4 L23 13 Z";
            case HIPPED -> "M3 12 V20 H21 V12 M1 12 L7 5 H17 L23 12 Z";
            case PYRAMIDAL -> "M3 12 V20 H21 V12 M1 12 L12 3 L23 12 Z M12 3 V12";
            case SHED -> "M3 13 V20 H21 V6 M1 14 L23 5 M3 13 L21 6";
            case MANSARD -> "M3 13 V20 H21 V13 M1 13 L4 7 L12 4 L20 7 L23 13 Z";
            case HALF_HIPPED -> "M3 12 V20 H21 V12 M1 12 L9 5 H15 L23 12 Z M9 5 L12 8 L15 5";
            default -> "M3 12 V20 H21 V12 M1 12 Q12 0 23 12 Z";
        };
    }
}
