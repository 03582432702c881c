package org.serdica.app.ui.tool.measure;

import java.util.Locale;
import javafx.geometry.Point3D;

/** A place that the pointer means, and what it holds on to there. */
public record Snap(Point3D place, To to) {
    /** What a place was drawn to. */
    public enum To {
        NOTHING,
        EDGE,
        CORNER,
        START;

        /** The key of its words. */
        public String words() {
            return "snap." + name().toLowerCase(Locale.ROOT);
        }
    }
}
