package org.serdica.app.cli.bench;

import org.serdica.model.radio.coverage.SurfaceRaster;
import org.serdica.model.radio.coverage.Transmitter;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.P526DeltaBullington;
import org.serdica.model.radio.propagation.Polarisation;
import org.serdica.model.scenario.RasterFrame;

/** The loop that everybody writes first: for each receiver its whole profile, and delta-Bullington over it. */
final class NaiveBullington {
    private final SurfaceRaster s;
    private final Transmitter tx;
    private final double receiverM;

    NaiveBullington(SurfaceRaster s, Transmitter tx, double receiverM) {
        this.s = s;
        this.tx = tx;
        this.receiverM = receiverM;
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
                    g[k] = cell < 0 ? 0 : s.groundAt(cell);
                }
                double receiver = s.groundAt(row * f.columns() + column) + receiverM;
                sum += P526DeltaBullington.lossDb(
                        tx.frequencyGHz(),
                        Polarisation.VERTICAL,
                        EffectiveEarth.MEDIAN_RADIUS_KM,
                        d,
                        g,
                        h,
                        steps + 1,
                        tx.z(),
                        receiver);
            }
        }
        return sum;
    }
}
