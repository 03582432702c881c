package org.serdica.model.radio.coverage;

import java.util.Arrays;

/** A line in plan cut into stations a step apart, its corners among them; at each it is known which way is across. */
public final class CorridorWay {
    /** More than these are not made, however long the way: steps grow instead. */
    private static final int MOST_STATIONS = 20_000;

    private final double[] x;
    private final double[] y;
    private final double[] alongM;
    private final double[] rightX;
    private final double[] rightY;

    private CorridorWay(double[] x, double[] y, double[] alongM) {
        this.x = x;
        this.y = y;
        this.alongM = alongM;
        int n = x.length;
        rightX = new double[n];
        rightY = new double[n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(i - 1, 0);
            int b = Math.min(i + 1, n - 1);
            double east = x[b] - x[a];
            double north = y[b] - y[a];
            double length = Math.hypot(east, north);
            rightX[i] = length > 0 ? north / length : 0;
            rightY[i] = length > 0 ? -east / length : 0;
        }
    }

    /**
     * Cuts a way.
     *
     * @param way corners, two doubles each
     */
    public static CorridorWay of(double[] way, double stepM) {
        double step = Math.max(stepM, lengthM(way) / (MOST_STATIONS / 2.0));
        double[] x = new double[64];
        double[] y = new double[64];
        double[] along = new double[64];
        int n = 0;
        double before = 0;
        for (int leg = 0; leg + 3 < way.length && n < MOST_STATIONS; leg += 2) {
            double length = Math.hypot(way[leg + 2] - way[leg], way[leg + 3] - way[leg + 1]);
            int steps = Math.max(1, (int) Math.ceil(length / step));
            for (int k = leg == 0 ? 0 : 1; k <= steps && n < MOST_STATIONS; k++, n++) {
                if (n == x.length) {
                    x = Arrays.copyOf(x, n * 2);
                    y = Arrays.copyOf(y, n * 2);
                    along = Arrays.copyOf(along, n * 2);
                }
                double t = (double) k / steps;
                x[n] = way[leg] + (way[leg + 2] - way[leg]) * t;
                y[n] = way[leg + 1] + (way[leg + 3] - way[leg + 1]) * t;
                along[n] = before + length * t;
            }
            before += length;
        }
        return new CorridorWay(Arrays.copyOf(x, n), Arrays.copyOf(y, n), Arrays.copyOf(along, n));
    }

    private static double lengthM(double[] way) {
        double length = 0;
        for (int i = 0; i + 3 < way.length; i += 2) {
            length += Math.hypot(way[i + 2] - way[i], way[i + 3] - way[i + 1]);
        }
        return length;
    }

    public int count() {
        return x.length;
    }

    public double x(int station) {
        return x[station];
    }

    public double y(int station) {
        return y[station];
    }

    /** From the beginning, along the way. */
    public double alongM(int station) {
        return alongM[station];
    }

    /** A vector of length 1 to the right of the way; at a corner between those of both legs. */
    public double rightX(int station) {
        return rightX[station];
    }

    public double rightY(int station) {
        return rightY[station];
    }

    public double lengthM() {
        return alongM.length == 0 ? 0 : alongM[alongM.length - 1];
    }
}
