package org.serdica.app.ui.place;

/** A place in degrees of WGS 84. */
public record GeoPlace(double latitudeDeg, double longitudeDeg) {
    /** The middle of Sofia, for cities that do not say where they are. */
    public static final GeoPlace SOFIA = new GeoPlace(42.6977, 23.3219);
}
