package org.serdica.model.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Values on a raster as an engine made them; the arrays must not be changed.
 *
 * @param values one a cell, NaN where there is nothing
 * @param outOfRange cells whose value lies outside what the model was made for; null where there are none
 */
public record RasterLayer(
        RasterFrame frame,
        float[] values,
        String name,
        String unit,
        ValueScale scale,
        boolean @Nullable [] outOfRange) {
    public RasterLayer {
        if (values.length != frame.size()) {
            throw new IllegalArgumentException(values.length + " values for " + frame.size() + " cells");
        }
    }

    public RasterLayer(RasterFrame frame, float[] values, String name, String unit, ValueScale scale) {
        this(frame, values, name, unit, scale, null);
    }

    /** The value at a place, NaN beside the raster or where there is none. */
    public float at(double x, double y) {
        int i = frame.index(x, y);
        return i < 0 ? Float.NaN : values[i];
    }

    /** This one less the other, cell by cell, on a scale about zero. */
    public RasterLayer minus(RasterLayer other, ValueScale differences) {
        if (!frame.equals(other.frame)) {
            throw new IllegalArgumentException("the two layers do not lie on the same cells");
        }
        float[] d = new float[values.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = values[i] - other.values[i];
        }
        return new RasterLayer(frame, d, name, unit, differences);
    }
}
