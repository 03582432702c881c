package org.serdica.model.radio.measure;

import java.util.Arrays;
import java.util.List;

/**
 * A line through residuals over distance that a few wild samples do not bend: least squares again and again, each time
 * with less weight for what lies far off (Huber's weights at 1.345 of the spread).
 */
final class HuberFit {
    /** From so many squares on an offset means something, and from so many on a slope. */
    static final int FEWEST = 5;

    private static final int FEWEST_FOR_SLOPE = 12;
    /** Squares all at one distance say nothing about a slope: the farthest is to be so many decades beyond the nearest. */
    private static final double LEAST_SPREAD_DECADES = 0.2;

    private static final double TUNING = 1.345;
    private static final double SPREAD_OF_MEDIAN = 1.4826;
    private static final double LEAST_SPREAD_DB = 0.1;
    private static final int ROUNDS = 40;
    private static final double SETTLED_DB = 1e-6;

    private HuberFit() {}

    static CellFit of(List<Residual> residuals) {
        List<Residual> heard =
                residuals.stream().filter(r -> !r.bin().censored()).toList();
        if (heard.size() < FEWEST) {
            return CellFit.NONE;
        }
        double nearest = heard.stream()
                .mapToDouble(r -> CellFit.decades(r.distanceM()))
                .min()
                .orElse(0);
        double farthest = heard.stream()
                .mapToDouble(r -> CellFit.decades(r.distanceM()))
                .max()
                .orElse(0);
        boolean sloped = heard.size() >= FEWEST_FOR_SLOPE && farthest - nearest >= LEAST_SPREAD_DECADES;
        double start = median(heard.stream().mapToDouble(r -> r.errorDb(0)).toArray());
        CellFit fit = new CellFit(start, 0, residuals.size());
        for (int round = 0; round < ROUNDS; round++) {
            CellFit next = once(residuals, fit, sloped);
            boolean settled = Math.abs(next.offsetDb() - fit.offsetDb()) < SETTLED_DB
                    && Math.abs(next.slopeDbPerDecade() - fit.slopeDbPerDecade()) < SETTLED_DB;
            fit = next;
            if (settled) {
                break;
            }
        }
        return fit;
    }

    private static CellFit once(List<Residual> residuals, CellFit fit, boolean sloped) {
        double[] off = residuals.stream()
                .mapToDouble(r -> Math.abs(r.errorDb(fit.db(r.distanceM()))))
                .toArray();
        double bound = TUNING * Math.max(LEAST_SPREAD_DB, SPREAD_OF_MEDIAN * median(off));
        double w = 0;
        double wx = 0;
        double wy = 0;
        double wxx = 0;
        double wxy = 0;
        for (int i = 0; i < off.length; i++) {
            Residual r = residuals.get(i);
            // No service where the model has none, either, tells nothing.
            boolean agrees = r.bin().censored() && off[i] == 0;
            double weight = agrees ? 0 : off[i] <= bound ? 1 : bound / off[i];
            double x = CellFit.decades(r.distanceM());
            double y = r.bin().rsrpDbm() - r.modelDbm();
            w += weight;
            wx += weight * x;
            wy += weight * y;
            wxx += weight * x * x;
            wxy += weight * x * y;
        }
        double det = w * wxx - wx * wx;
        if (!sloped || det < 1e-9 * w * w) {
            return new CellFit(wy / w, 0, off.length);
        }
        double slope = (w * wxy - wx * wy) / det;
        return new CellFit((wy - slope * wx) / w, slope, off.length);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
