package org.serdica.app.scene.colour;

import java.util.Arrays;

/** How numbers are cut into classes. */
public enum Classing {
    /** No classes: every value its own place on the ramp. */
    CONTINUOUS,
    /** Classes of the same width. */
    EQUAL,
    /** Classes of about as many objects each. */
    QUANTILE;

    /**
     * The upper bounds of all classes but the last, rising; fewer than {@code classes - 1} where values repeat.
     *
     * @param sorted the values, rising, without NaN
     */
    public double[] breaks(double[] sorted, double min, double max, int classes) {
        return switch (this) {
            case CONTINUOUS -> new double[0];
            case EQUAL -> equal(min, max, classes);
            case QUANTILE -> quantiles(sorted, min, max, classes);
        };
    }

    private static double[] equal(double min, double max, int classes) {
        double[] breaks = new double[Math.max(0, classes - 1)];
        for (int i = 0; i < breaks.length; i++) {
            breaks[i] = min + (max - min) * (i + 1) / classes;
        }
        return breaks;
    }

    private static double[] quantiles(double[] sorted, double min, double max, int classes) {
        int from = lowerBound(sorted, min);
        int to = lowerBound(sorted, Math.nextUp(max));
        int n = to - from;
        if (n == 0) {
            return equal(min, max, classes);
        }
        double[] breaks = new double[classes - 1];
        int count = 0;
        for (int i = 1; i < classes; i++) {
            double value = sorted[from + Math.min(n - 1, (int) ((long) i * n / classes))];
            if (value > min && (count == 0 || value > breaks[count - 1])) {
                breaks[count++] = value;
            }
        }
        return Arrays.copyOf(breaks, count);
    }

    /** The class of a value: how many breaks it reaches. */
    public static int classOf(double[] breaks, double value) {
        int c = 0;
        while (c < breaks.length && value >= breaks[c]) {
            c++;
        }
        return c;
    }

    private static int lowerBound(double[] sorted, double value) {
        int lo = 0;
        int hi = sorted.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (sorted[mid] < value) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
