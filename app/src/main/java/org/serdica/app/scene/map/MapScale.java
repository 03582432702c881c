package org.serdica.app.scene.map;

import org.serdica.app.scene.colour.Ramp;

/**
 * Values to colours, fixed from one map to the next so that two can be compared. Off both ends the end colours go on.
 *
 * @param low the value of the ramp's first colour
 * @param high the value of its last
 * @param stepSize how much a step of one colour spans, 0 for a smooth ramp
 */
public record MapScale(Ramp ramp, double low, double high, double stepSize) {
    /** Strong enough to be read, and still windows and street markings show through. */
    private static final int ALPHA = 0xA8;

    /** The colour of a value, not premultiplied; nothing where there is no value. */
    public int argb(double value) {
        return Double.isNaN(value) ? 0 : ALPHA << 24 | rgb(value);
    }

    /** The colour of a value as 0xRRGGBB. */
    public int rgb(double value) {
        double at = stepSize > 0 ? low + (Math.floor((value - low) / stepSize) + 0.5) * stepSize : value;
        double span = stepSize > 0 ? high - low - stepSize : high - low;
        double from = stepSize > 0 ? low + stepSize / 2 : low;
        return ramp.at((at - from) / span);
    }
}
