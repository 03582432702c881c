package org.serdica.model.building.draw;

/**
 * Numbers that a person typed while drawing; NaN where nothing was. They go before the cursor and before any snap.
 *
 * @param lengthM of the edge, or of a rectangle along its direction
 * @param azimuthDeg of the edge, clockwise from north
 * @param widthM of a rectangle across its direction
 */
public record Typed(double lengthM, double azimuthDeg, double widthM) {
    public static final Typed NOTHING = new Typed(Double.NaN, Double.NaN, Double.NaN);

    public static Typed length(double metres) {
        return new Typed(metres, Double.NaN, Double.NaN);
    }

    public static Typed azimuth(double degrees) {
        return new Typed(Double.NaN, degrees, Double.NaN);
    }

    public static Typed polar(double metres, double degrees) {
        return new Typed(metres, degrees, Double.NaN);
    }

    public static Typed rectangle(double lengthM, double widthM) {
        return new Typed(lengthM, Double.NaN, widthM);
    }

    boolean hasLength() {
        return lengthM > 0;
    }

    boolean hasAzimuth() {
        return Double.isFinite(azimuthDeg);
    }

    boolean hasWidth() {
        return widthM > 0;
    }
}
