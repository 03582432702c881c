package org.serdica.app.scene.colour;

import java.util.Arrays;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;

/** Colours one layer by a number: along a ramp, or class by class. Parts without the attribute take their parent's value. */
public final class NumberColouring implements Colouring {
    private final Layer layer;
    private final String attribute;
    private final Ramp ramp;
    private final double min;
    private final double perUnit;
    private final double[] breaks;
    private final int[] classColour;
    private final int absent;
    private final Legend legend;

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
        this.layer = layer;
        this.attribute = attribute;
        this.ramp = ramp;
        this.min = min;
        this.perUnit = max > min ? 1 / (max - min) : 0;
        this.breaks = breaks.clone();
        this.classColour = classColours(ramp, breaks.length + 1);
        this.absent = absent;
        this.legend = legend;
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
    public void colours(Tile tile, int[] rgb) {
        AttributeTable table = tile.attributes();
        int column = tile.layer() == layer ? table.column(attribute) : -1;
        int n = tile.objectCount();
        if (column < 0) {
            Arrays.fill(rgb, 0, n, NATURAL);
            return;
        }
        for (int o = 0; o < n; o++) {
            double value = table.number(o, column);
            if (!Double.isNaN(value)) {
                rgb[o] = colour(value);
            } else {
                int parent = tile.parent(o);
                rgb[o] = parent >= 0 ? rgb[parent] : absent;
            }
        }
    }

    private int colour(double value) {
        if (breaks.length > 0) {
            return classColour[Classing.classOf(breaks, value)];
        }
        return ramp.at((value - min) * perUnit);
    }

    @Override
    public Legend legend() {
        return legend;
    }
}
