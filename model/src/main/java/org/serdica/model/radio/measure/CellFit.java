package org.serdica.model.radio.measure;

import org.serdica.model.radio.coverage.LevelCorrection;

/**
 * What is added to a cell's modelled level.
 *
 * @param offsetDb at 100 m from the antenna
 * @param slopeDbPerDecade more with every tenfold distance
 * @param bins that it was found from
 */
public record CellFit(double offsetDb, double slopeDbPerDecade, int bins) implements LevelCorrection {
    static final CellFit NONE = new CellFit(0, 0, 0);

    private static final double REFERENCE_M = 100;
    private static final double NEAREST_M = 10;

    static double decades(double distanceM) {
        return Math.log10(Math.max(distanceM, NEAREST_M) / REFERENCE_M);
    }

    @Override
    public double db(double distanceM) {
        return offsetDb + slopeDbPerDecade * decades(distanceM);
    }
}
