package org.serdica.app.ui.radio.site;

import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.Mounting;

/**
 * A pattern as its antenna hangs, about the direction that it looks to: what the plots and the surface in the scene show.
 */
record TiltedPattern(AntennaPattern pattern, double mechanicalTiltDeg, double electricalTiltDeg) {
    /** Where plots end inwards. */
    static final double RANGE_DB = 30;

    double tiltDeg() {
        return mechanicalTiltDeg + electricalTiltDeg;
    }

    double peakDbi() {
        return pattern.peakDbi();
    }

    /** Asks for many directions at once: the electrically tilted pattern is made once. */
    Gains gains() {
        return new Gains(pattern.tilted(electricalTiltDeg), new Mounting(0, mechanicalTiltDeg), pattern.peakDbi());
    }

    /** Gains by direction. */
    record Gains(AntennaPattern tilted, Mounting mounting, double peakDbi) {
        /** 1 at the peak, 0 from {@link #RANGE_DB} below it on. */
        double share(double bearingDeg, double elevationDeg) {
            double below = mounting.gainDbi(tilted, bearingDeg, elevationDeg) - peakDbi;
            return Math.clamp(1 + below / RANGE_DB, 0, 1);
        }
    }
}
