package org.serdica.app.ui.edit.draw;

import java.util.Map;

/** A number of a thing that is about to be set. */
public enum PlaceNumber {
    SIZE("edit.height", 1, "m"),
    ABOVE("edit.aboveStand", 1, "m"),
    AZIMUTH("edit.azimuth", 0, "°"),
    TILT("edit.tilt", 1, "°");

    private final String words;
    private final int decimals;
    private final String unit;

    PlaceNumber(String words, int decimals, String unit) {
        this.words = words;
        this.decimals = decimals;
        this.unit = unit;
    }

    String words() {
        return words;
    }

    int decimals() {
        return decimals;
    }

    String unit() {
        return unit;
    }

    /** All numbers of a thing at a place. */
    public record Values(Map<PlaceNumber, Double> all) {
        public double of(PlaceNumber number) {
            return all.getOrDefault(number, Double.NaN);
        }
    }
}
