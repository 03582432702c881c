package org.serdica.model.radio.coverage;

import org.jspecify.annotations.Nullable;
import org.serdica.model.radio.propagation.P2109;
import org.serdica.model.radio.propagation.P833;
import org.serdica.model.radio.propagation.Tr38901Entry;
import org.serdica.model.scenario.RasterFrame;

/**
 * Puts the ways of the waves together: in clear sight the direct one alone; elsewhere, and behind trees, the power over the roofs, by
 * bounces and bends, and what TR 38.901 finds in shadow on the whole, so that a deep shadow is never deeper than
 * measurements are by tens of decibels.
 */
final class LossSum {
    /** Loss below this share of places in buildings (P.2109). */
    private static final double MEDIAN = 0.5;

    static final double FARTHEST_M = 5000;
    private static final double LOWEST_GHZ = 0.5;
    private static final double HIGHEST_GHZ = 100;
    private static final int CLEAR_SIGHT = SweptPath.SIGHT | SweptPath.CLEAR;
    /** What decides whether the direct way alone counts. */
    private static final int WAY = CLEAR_SIGHT | SweptPath.TREES;

    private final SurfaceRaster s;
    private final RasterFrame frame;
    private final ReceiverSet set;
    private final DistanceCurves curves;
    private final double x;
    private final double y;
    private final double z;
    private final boolean outOfBand;
    private final boolean treesOutOfBand;
    /** Loss into buildings by whole degrees over the horizon. */
    private final double[] entry = new double[91];

    LossSum(SurfaceRaster s, ReceiverSet set, Transmitter tx, PropagationSettings settings, DistanceCurves curves) {
        this.s = s;
        frame = s.frame();
        this.set = set;
        this.curves = curves;
        x = tx.x() - frame.originX();
        y = tx.y() - frame.originY();
        z = tx.z();
        outOfBand = isOutOfBand(tx);
        treesOutOfBand = P833.outside(tx.frequencyGHz(), 0) != 0;
        for (int deg = 0; deg < entry.length; deg++) {
            entry[deg] = P2109.lossDb(settings.entry(), tx.frequencyGHz(), deg, MEDIAN);
        }
    }

    static boolean isOutOfBand(Transmitter tx) {
        return tx.frequencyGHz() < LOWEST_GHZ || tx.frequencyGHz() > HIGHEST_GHZ;
    }

    /** Losses of receivers in the open. */
    void outdoors(SweptPath swept, long @Nullable [] sidePower, short[] loss, int from, int to) {
        for (int i = from; i < to; i++) {
            int flags = swept.flags[i];
            if ((flags & SweptPath.BEYOND) != 0) {
                loss[i] = SweptPath.NO_PATH;
                continue;
            }
            if ((flags & SweptPath.INDOORS) != 0) {
                continue;
            }
            double d3 = distanceM(i);
            double db = (double) swept.direct[i] / SweptPath.UNITS_PER_DB;
            if ((flags & WAY) != CLEAR_SIGHT) {
                double power = Milliwatts.of((short) -swept.direct[i]) + curves.shadowPower(d3);
                if (sidePower != null) {
                    power += sidePower[i] / SidePaths.STEPS;
                }
                double together = -Milliwatts.decibels((float) power);
                db = (flags & SweptPath.SIGHT) != 0 ? Math.max(together, curves.sightDb(d3)) : together;
            }
            mark(swept, i, d3);
            loss[i] = SweptPath.units(db + curves.weatherDb(d3));
        }
    }

    /** Losses of receivers under roofs, from those before the nearest facade. */
    void indoors(SweptPath swept, short[] loss, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((swept.flags[i] & SweptPath.INDOORS) == 0) {
                continue;
            }
            int before = s.outdoors[i];
            double d3 = distanceM(i);
            mark(swept, i, d3);
            boolean reached = before >= 0 && loss[before] != SweptPath.NO_PATH;
            double outside = reached ? (double) loss[before] / SweptPath.UNITS_PER_DB : curves.shadowDb(d3);
            double depthM = NearestOutdoors.DEEPEST_M;
            if (reached) {
                double dx = set.x[before] - set.x[i];
                double dy = set.y[before] - set.y[i];
                depthM = Math.sqrt(dx * dx + dy * dy);
            }
            short elevation = reached
                    ? swept.elevation[before]
                    : (short) (Math.toDegrees(Compass.elevation((set.z[i] - z) / Math.max(d3, 1)))
                            * SweptPath.UNITS_PER_DEG);
            swept.elevation[i] = elevation;
            if (!reached || (swept.flags[before] & SweptPath.OUT_OF_RANGE) != 0) {
                swept.flags[i] |= SweptPath.OUT_OF_RANGE;
            }
            int deg = Math.abs(reached ? swept.arrival[before] : elevation / SweptPath.UNITS_PER_DEG);
            loss[i] = SweptPath.units(outside + entry[deg] + Tr38901Entry.INDOOR_DB_PER_M * depthM);
        }
    }

    private void mark(SweptPath swept, int i, double d3) {
        boolean outside = outOfBand
                || d3 > FARTHEST_M
                || curves.isTooHigh((swept.flags[i] & SweptPath.SIGHT) != 0)
                || (treesOutOfBand && (swept.flags[i] & SweptPath.THICK) != 0);
        swept.flags[i] =
                (byte) (outside ? swept.flags[i] | SweptPath.OUT_OF_RANGE : swept.flags[i] & ~SweptPath.OUT_OF_RANGE);
    }

    private double distanceM(int i) {
        double dx = set.x[i] - x;
        double dy = set.y[i] - y;
        double dz = set.z[i] - z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
