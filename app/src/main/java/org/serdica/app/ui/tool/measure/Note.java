package org.serdica.app.ui.tool.measure;

import javafx.geometry.Point3D;

/**
 * A number that stands in the scene.
 *
 * @param extentM how long the thing is that it belongs to: where that is drawn shorter than the note, the note is left out
 */
public record Note(Point3D place, double value, Quantity quantity, double extentM) {
    /** Whether it is the result and always shown. */
    public boolean isMain() {
        return Double.isInfinite(extentM);
    }

    static Note main(Point3D place, double value, Quantity quantity) {
        return new Note(place, value, quantity, Double.POSITIVE_INFINITY);
    }
}
