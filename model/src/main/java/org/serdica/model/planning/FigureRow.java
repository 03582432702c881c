package org.serdica.model.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.serdica.model.network.RoadClass;

/**
 * The figures of one zone, or of all.
 *
 * @param zoneId empty for all
 */
public record FigureRow(String zoneId, String name, double[] values, double[] roadLengthM) {
    /** What the row of all is called in files. */
    public static final String TOTAL = "total";

    public double get(Figure figure) {
        return values[figure.ordinal()];
    }

    public double roadLengthM(RoadClass roadClass) {
        return roadLengthM[roadClass.ordinal()];
    }

    public boolean isTotal() {
        return zoneId.isEmpty();
    }

    /** This row less another one. */
    FigureRow minus(FigureRow other) {
        return new FigureRow(zoneId, name, minus(values, other.values), minus(roadLengthM, other.roadLengthM));
    }

    private static double[] minus(double[] a, double[] b) {
        double[] d = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            d[i] = a[i] - b[i];
        }
        return d;
    }

    /** A zone of which there is nothing. */
    FigureRow cleared() {
        return new FigureRow(zoneId, name, new double[values.length], new double[roadLengthM.length]);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof FigureRow r
                && r.zoneId.equals(zoneId)
                && r.name.equals(name)
                && Arrays.equals(r.values, values)
                && Arrays.equals(r.roadLengthM, roadLengthM);
    }

    @Override
    public int hashCode() {
        return zoneId.hashCode() * 31 + Arrays.hashCode(values);
    }
}
