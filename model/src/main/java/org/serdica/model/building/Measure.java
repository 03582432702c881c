package org.serdica.model.building;

import org.serdica.model.building.FormRefused.Reason;

/** Bounds of what a person may type. */
final class Measure {
    /** Higher than anything that stands. */
    static final double MOST_HEIGHT_M = 1_500;

    private Measure() {}

    static void finite(double value, String what) {
        if (!Double.isFinite(value)) {
            throw outOfRange(what + " is no number");
        }
    }

    static void within(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw outOfRange(what + " must lie between " + least + " and " + most);
        }
    }

    private static FormRefused outOfRange(String what) {
        return new FormRefused(Reason.MEASURE_OUT_OF_RANGE, "The " + what + ".");
    }
}
