package org.serdica.app.cli.bench;

import org.serdica.model.radio.coverage.SurfaceRaster;
import org.serdica.model.radio.coverage.Transmitter;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.P526Bullington;
import org.serdica.model.radio.propagation.P526DeltaBullington;
import org.serdica.model.radio.propagation.Polarisation;
import org.serdica.model.scenario.RasterFrame;

/**
 * The loop that everybody writes first: for each receiver its whole profile from the raster, a sample a cell, and
 * Bullington's edge over it (P.526), one receiver after the other on one thread.
 *
 * <p>It takes the same raster at the same step as the sweep does, the same sums that the recommendation's own examples are
 * checked with, and arrays that are made once; nothing in it is slower than it need be. It gives the loss over the roofs
 * alone. Trees, bounces, bends, what shadow is on the whole and the way indoors, which are part of the urban model that
 * it is held against, would only add to it.
 */
final class NaiveBullington {
    private final SurfaceRaster s;
    private final Transmitter tx;
    private final double receiverM;
    private final boolean delta;

    /** @param delta with what the curve of the Earth adds, as the sweep has it; without, one edge and no more */
    NaiveBullington(SurfaceRaster s, Transmitter tx, double receiverM, boolean delta) {
        this.s = s;
        this.tx = tx;
        this.receiverM = receiverM;
        this.delta = delta;
    }

    /** The sum of all losses, so that nothing is left out as unused. */
    Double run() {
        RasterFrame f = s.frame();
        double[] d = new double[f.columns() + f.rows() + 2];
        double[] h = new double[d.length];
        double[] g = new double[d.length];
        double sum = 0;
        for (int row = 0; row < f.rows(); row++) {
            for (int column = 0; column < f.columns(); column++) {
                double dx = f.x(column) - tx.x();
                double dy = f.y(row) - tx.y();
                double path = Math.sqrt(dx * dx + dy * dy);
                int steps = Math.max(1, (int) Math.ceil(path / f.cellM()));
                for (int k = 0; k <= steps; k++) {
                    double t = (double) k / steps;
                    d[k] = path * t / 1000;
                    int cell = f.index(tx.x() + dx * t, tx.y() + dy * t);
                    h[k] = cell < 0 ? 0 : s.surfaceAt(cell);
                    if (delta) {
                        g[k] = cell < 0 ? 0 : s.groundAt(cell);
                    }
                }
                double receiver = s.groundAt(row * f.columns() + column) + receiverM;
                double ae = EffectiveEarth.MEDIAN_RADIUS_KM;
                sum += delta
                        ? P526DeltaBullington.lossDb(
                                tx.frequencyGHz(), Polarisation.VERTICAL, ae, d, g, h, steps + 1, tx.z(), receiver)
                        : P526Bullington.lossDb(tx.frequencyGHz(), ae, d, h, steps + 1, tx.z(), receiver);
            }
        }
        return sum;
    }
}
