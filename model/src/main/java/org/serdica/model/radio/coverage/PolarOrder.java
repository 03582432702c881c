package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.task.CancelToken;

/** Receivers by the radial of a sweep that they lie nearest to. */
final class PolarOrder {
    /** Radials stand a step apart at this part of the farthest receiver's distance, which only corners are beyond. */
    private static final double SPREAD = 0.8;

    final int radials;
    final double stepM;
    /** Where each radial's receivers begin in {@link #receiver}, one more than radials. */
    final int[] start;

    final int[] receiver;
    /** In plan, of each in {@link #receiver}, so that a radial reads them in a row. */
    final float[] distanceM;
    /** Which way each receiver lies, clockwise from north, in hundredths of a degree. */
    final char[] azimuth;

    private final double txX;
    private final double txY;

    private PolarOrder(
            int radials,
            double stepM,
            int[] start,
            int[] receiver,
            float[] distanceM,
            char[] azimuth,
            double txX,
            double txY) {
        this.radials = radials;
        this.stepM = stepM;
        this.start = start;
        this.receiver = receiver;
        this.distanceM = distanceM;
        this.azimuth = azimuth;
        this.txX = txX;
        this.txY = txY;
    }

    /** @param txX, txY the middle, in the receivers' own metres; those beyond {@code rangeM} are left out */
    static PolarOrder of(
            ReceiverSet set, double txX, double txY, double stepM, double rangeM, Crew crew, CancelToken cancel) {
        int n = set.count();
        int hands = crew.hands();
        int share = Math.max(1, (n + hands - 1) / hands);
        double range2 = rangeM * rangeM;
        double[] farthest = new double[hands];
        crew.each(n, share, cancel, (from, to) -> {
            double most2 = 0;
            for (int i = from; i < to; i++) {
                double d2 = square(set, i, txX, txY);
                most2 = d2 <= range2 ? Math.max(most2, d2) : most2;
            }
            farthest[from / share] = Math.sqrt(most2);
        });
        double most = Arrays.stream(farthest).max().orElse(0);
        int radials = Math.max(8, (int) Math.ceil(2 * Math.PI * most * SPREAD / stepM));
        double radialsPerRad = radials / (2 * Math.PI);
        double unitsPerRad = 180 / Math.PI * SweptPath.UNITS_PER_DEG;
        int[] radial = new int[n];
        char[] azimuth = new char[n];
        // Each hand counts and places its own share, one after the other in every radial: the order is that of one
        // hand.
        int[][] places = new int[hands][radials];
        crew.each(n, share, cancel, (from, to) -> {
            int[] count = places[from / share];
            for (int i = from; i < to; i++) {
                double bearing = Compass.azimuth(set.x[i] - txX, set.y[i] - txY);
                azimuth[i] = (char) (bearing * unitsPerRad);
                int a = (int) (bearing * radialsPerRad + 0.5);
                radial[i] = square(set, i, txX, txY) > range2 ? -1 : a >= radials ? 0 : a;
                if (radial[i] >= 0) {
                    count[radial[i]]++;
                }
            }
        });
        int[] start = new int[radials + 1];
        int next = 0;
        for (int a = 0; a < radials; a++) {
            start[a] = next;
            for (int[] place : places) {
                int count = place[a];
                place[a] = next;
                next += count;
            }
        }
        start[radials] = next;
        int[] receiver = new int[next];
        float[] distanceM = new float[next];
        crew.each(n, share, cancel, (from, to) -> {
            int[] place = places[from / share];
            for (int i = from; i < to; i++) {
                if (radial[i] >= 0) {
                    int at = place[radial[i]]++;
                    receiver[at] = i;
                    distanceM[at] = (float) Math.sqrt(square(set, i, txX, txY));
                }
            }
        });
        return new PolarOrder(radials, stepM, start, receiver, distanceM, azimuth, txX, txY);
    }

    private static double square(ReceiverSet set, int i, double txX, double txY) {
        double dx = set.x[i] - txX;
        double dy = set.y[i] - txY;
        return dx * dx + dy * dy;
    }

    /** Of how many whole steps the way to a distance is, the nearest number. */
    int sample(double distance) {
        return (int) (distance / stepM + 0.5);
    }

    double azimuthRad(int radial) {
        return radial * 2 * Math.PI / radials;
    }

    /** Marks the radials that may meet a box, given in the receivers' own metres. */
    void mark(double west, double south, double east, double north, boolean[] marked) {
        double margin = 2 * stepM;
        double w = west - margin - txX;
        double e = east + margin - txX;
        double s = south - margin - txY;
        double n = north + margin - txY;
        if (w <= 0 && e >= 0 && s <= 0 && n >= 0) {
            Arrays.fill(marked, true);
            return;
        }
        // The box is seen under less than a half turn; its corners tell how much of it, from its middle.
        double middle = Math.atan2((w + e) / 2, (s + n) / 2);
        double left = 0;
        double right = 0;
        for (int corner = 0; corner < 4; corner++) {
            double a = Math.atan2((corner & 1) == 0 ? w : e, (corner & 2) == 0 ? s : n) - middle;
            a -= 2 * Math.PI * Math.rint(a / (2 * Math.PI));
            left = Math.min(left, a);
            right = Math.max(right, a);
        }
        int from = (int) Math.floor((middle + left) * radials / (2 * Math.PI)) - 1;
        int to = (int) Math.ceil((middle + right) * radials / (2 * Math.PI)) + 1;
        for (int a = from; a <= to; a++) {
            marked[Math.floorMod(a, radials)] = true;
        }
    }
}
