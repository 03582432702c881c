package org.serdica.app.scene.colour;

import org.serdica.app.scene.Legend;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.Layer;

/** Colours one layer by a number: along a ramp, or class by class. */
public final class NumberColouring extends AttributeColouring {
    private final Ramp ramp;
    private final double min;
    private final double perUnit;
    private final double[] breaks;
    private final int[] classColour;

    /**
     * @param breaks upper bounds of the classes but the last; empty for a continuous ramp
     * @param absent for objects without a value in a tile where others have one
     */
    public NumberColouring(
            Layer layer,
            String attribute,
            Ramp ramp,
            double min,
            double max,
            double[] breaks,
            int absent,
            Legend legend) {
        super(layer, attribute, absent, legend);
        this.ramp = ramp;
        this.min = min;
        this.perUnit = max > min ? 1 / (max - min) : 0;
        this.breaks = breaks.clone();
        this.classColour = classColours(ramp, breaks.length + 1);
    }

    /** The colours of that many classes: both ends of the ramp and even steps between. */
    public static int[] classColours(Ramp ramp, int classes) {
        int[] colours = new int[classes];
        for (int c = 0; c < classes; c++) {
            colours[c] = ramp.at(classes == 1 ? 0.5 : c / (classes - 1.0));
        }
        return colours;
    }

    @Override
    int ofOwnValue(AttributeTable table, int object, int column) {
        double value = table.number(object, column);
        return Double.isNaN(value) ? NO_VALUE : colour(value);
    }

    private int colour(double value) {
        if (breaks.length > 0) {
            return classColour[Classing.classOf(breaks, value)];
        }
        return ramp.at((value - min) * perUnit);
    }
}
