package org.serdica.model.radio.propagation;

import java.util.Locale;
import java.util.Optional;

/**
 * What walls, roofs and the ground are made of, ITU-R P.2040-3 table 3: permittivity {@code a f^b} and conductivity
 * {@code c f^d} in S/m, with the frequency in GHz. Older editions have other figures for concrete and wood; they do not
 * mix.
 */
public enum BuildingMaterial {
    VACUUM(new Band(0.001, 100, 1, 0, 0, 0)),
    CONCRETE(new Band(1, 100, 5.24, 0, 0.0462, 0.7822)),
    BRICK(new Band(1, 40, 3.91, 0, 0.0238, 0.16)),
    PLASTERBOARD(new Band(1, 100, 2.73, 0, 0.0085, 0.9395)),
    WOOD(new Band(0.001, 100, 1.99, 0, 0.0047, 1.0718)),
    GLASS(new Band(0.1, 100, 6.31, 0, 0.0036, 1.3394), new Band(220, 450, 5.79, 0, 0.0004, 1.658)),
    CEILING_BOARD(new Band(1, 100, 1.48, 0, 0.0011, 1.0750), new Band(220, 450, 1.52, 0, 0.0029, 1.029)),
    CHIPBOARD(new Band(1, 100, 2.58, 0, 0.0217, 0.7800)),
    PLYWOOD(new Band(1, 40, 2.71, 0, 0.33, 0)),
    MARBLE(new Band(1, 60, 7.074, 0, 0.0055, 0.9262)),
    FLOORBOARD(new Band(50, 100, 3.66, 0, 0.0044, 1.3515)),
    METAL(new Band(1, 100, 1, 0, 1e7, 0)),
    VERY_DRY_GROUND(new Band(1, 10, 3, 0, 0.00015, 2.52)),
    MEDIUM_DRY_GROUND(new Band(1, 10, 15, -0.1, 0.035, 1.63)),
    WET_GROUND(new Band(1, 10, 30, -0.4, 0.15, 1.30));

    /** A fit and the frequencies that it was made in. */
    record Band(double fromGHz, double toGHz, double a, double b, double c, double d) {}

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Band low;

    @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
    private final Band high;

    BuildingMaterial(Band only) {
        this(only, only);
    }

    BuildingMaterial(Band low, Band high) {
        this.low = low;
        this.high = high;
    }

    /** By the name that the recommendation gives it, with underscores or spaces. */
    public static Optional<BuildingMaterial> named(String name) {
        String wanted = name.strip().replaceAll("[ _-]+", "_").toUpperCase(Locale.ROOT);
        for (BuildingMaterial material : values()) {
            if (material.name().equals(wanted)) {
                return Optional.of(material);
            }
        }
        return Optional.empty();
    }

    /** Whether a fit was made at this frequency. */
    public boolean knownAt(double fGHz) {
        Band band = band(fGHz);
        return fGHz >= band.fromGHz && fGHz <= band.toGHz;
    }

    /** The lowest frequency at which the material was measured. */
    public double fromGHz() {
        return low.fromGHz;
    }

    /** The highest. */
    public double toGHz() {
        return high.toGHz;
    }

    public double permittivity(double fGHz) {
        Band band = band(fGHz);
        return band.a * Math.pow(fGHz, band.b);
    }

    public double conductivitySPerM(double fGHz) {
        Band band = band(fGHz);
        return band.c * Math.pow(fGHz, band.d);
    }

    /** Between two bands the nearer one. */
    private Band band(double fGHz) {
        return fGHz <= (low.toGHz + high.fromGHz) / 2 ? low : high;
    }
}
