package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.task.CancelToken;

/** Receivers by the radial of a sweep that they lie nearest to, along each from the middle outwards. */
final class PolarOrder {
    /** Radials stand a step apart at this part of the farthest receiver's distance, which only corners are beyond. */
    private static final double SPREAD = 0.8;

    final int radials;
    final double stepM;
    /** Where each radial's receivers begin in {@link #receiver}, one more than radials. */
    final int[] start;

    final int[] receiver;
    /** Which way each receiver lies, clockwise from north, in hundredths of a degree. */
    final char[] azimuth;

    private final double txX;
    private final double txY;

    private PolarOrder(int radials, double stepM, int[] start, int[] receiver, char[] azimuth, double txX, double txY) {
        this.radials = radials;
        this.stepM = stepM;
        this.start = start;
        this.receiver = receiver;
        this.azimuth = azimuth;
        this.txX = txX;
        this.txY = txY;
    }

    /** @param txX, txY the middle, in the receivers' own metres; those beyond {@code rangeM} are left out */
    static PolarOrder of(
            ReceiverSet set, double txX, double txY, double stepM, double rangeM, Crew crew, CancelToken cancel) {
        int n = set.count();
        double farthest2 = 0;
        double nearest2 = Double.POSITIVE_INFINITY;
        double range2 = rangeM * rangeM;
        for (int i = 0; i < n; i++) {
            double dx = set.x[i] - txX;
            double dy = set.y[i] - txY;
            double d2 = dx * dx + dy * dy;
            if (d2 > farthest2 && d2 <= range2) {
                farthest2 = d2;
            }
            nearest2 = Math.min(nearest2, d2);
        }
        double farthest = Math.sqrt(farthest2);
        int radials = Math.max(8, (int) Math.ceil(2 * Math.PI * farthest * SPREAD / stepM));
        // Antennas beside the map have no receivers nearby: order begins where those do.
        int first = (int) (Math.sqrt(Math.min(nearest2, farthest2)) / stepM + 0.5);
        int samples = (int) (farthest / stepM) + 2 - first;
        int[] key = new int[n];
        double radialsPerRad = radials / (2 * Math.PI);
        char[] azimuth = new char[n];
        double unitsPerRad = 180 / Math.PI * SweptPath.UNITS_PER_DEG;
        crew.each(n, 16384, cancel, (from, to) -> {
            for (int i = from; i < to; i++) {
                double dx = set.x[i] - txX;
                double dy = set.y[i] - txY;
                double d2 = dx * dx + dy * dy;
                double bearing = Compass.azimuth(dx, dy);
                azimuth[i] = (char) (bearing * unitsPerRad);
                int radial = (int) (bearing * radialsPerRad + 0.5);
                key[i] = d2 > range2
                        ? -1
                        : (radial >= radials ? 0 : radial) * samples + (int) (Math.sqrt(d2) / stepM + 0.5) - first;
            }
        });
        int[] place = new int[radials * samples + 1];
        for (int k : key) {
            if (k >= 0) {
                place[k + 1]++;
            }
        }
        for (int k = 1; k < place.length; k++) {
            place[k] += place[k - 1];
        }
        int[] start = new int[radials + 1];
        for (int a = 0; a <= radials; a++) {
            start[a] = place[a * samples];
        }
        int[] receiver = new int[start[radials]];
        for (int i = 0; i < n; i++) {
            if (key[i] >= 0) {
                receiver[place[key[i]]++] = i;
            }
        }
        return new PolarOrder(radials, stepM, start, receiver, azimuth, txX, txY);
    }

    /** Of how many steps the way of a radial to a distance is, by which receivers are in order. */
    int sample(double distanceM) {
        return (int) (distanceM / stepM + 0.5);
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
