package org.serdica.model.check;

/**
 * How strict a check is; the defaults are val3dity's.
 *
 * @param snapM points this near to each other are one
 * @param planarityM how far a point of a polygon may lie from the polygon's plane
 * @param normalsDeg how far a triangle of a polygon may lean from the polygon's plane
 * @param overlapM how deep solids that should only touch may reach into each other
 */
public record CheckSettings(double snapM, double planarityM, double normalsDeg, double overlapM) {
    public static final CheckSettings DEFAULTS = new CheckSettings(0.001, 0.01, 20, 0);

    public CheckSettings {
        if (!(snapM >= 0 && planarityM >= 0 && normalsDeg >= 0 && overlapM >= 0)
                || snapM > 1
                || !Double.isFinite(planarityM + normalsDeg + overlapM)) {
            throw new IllegalArgumentException("tolerances are lengths and angles of 0 and more, snapping at most 1 m");
        }
    }
}
