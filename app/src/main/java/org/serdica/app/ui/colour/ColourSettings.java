package org.serdica.app.ui.colour;

import org.serdica.app.scene.colour.Classing;
import org.serdica.app.ui.facts.Attribute;

/**
 * How an attribute's numbers become colours.
 *
 * @param ramp index in the shipped ramps
 * @param min where the ramp begins; what lies below has its first colour
 */
record ColourSettings(int ramp, boolean reversed, Classing classing, int classes, double min, double max) {
    private static final int FEW = 5;

    /** How an attribute is shown at first; the range leaves out the last hundredth at both ends, which is mostly mistakes. */
    static ColourSettings atFirst(Attribute attribute) {
        double low = attribute.quantile(0.01);
        double high = attribute.quantile(0.99);
        boolean wide = high > low;
        return new ColourSettings(
                0, false, Classing.CONTINUOUS, FEW, wide ? low : attribute.min(), wide ? high : attribute.max());
    }
}
