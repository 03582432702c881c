package org.serdica.model.radio.propagation;

/** The radius of the Earth over which rays run straight, ITU-R P.452 and P.1812 section 3.6. */
public final class EffectiveEarth {
    public static final double RADIUS_KM = 6371;

    /** For a gradient of 45 N-units a kilometre, the median of the temperate latitudes. */
    public static final double MEDIAN_RADIUS_KM = radiusKm(45);

    private EffectiveEarth() {}

    /**
     * @param lapseNPerKm how much the refractivity falls in the lowest kilometre, positive
     */
    public static double radiusKm(double lapseNPerKm) {
        return RADIUS_KM * 157 / (157 - lapseNPerKm);
    }

    /** How far the Earth bulges over the chord, at distances from its two ends. */
    public static double bulgeM(double aeKm, double d1Km, double d2Km) {
        return 500 * d1Km * d2Km / aeKm;
    }
}
