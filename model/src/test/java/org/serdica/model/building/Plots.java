package org.serdica.model.building;

import java.util.Arrays;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Footprints that come up in practice and some that should not. */
final class Plots {
    static final double E = 322_000;
    static final double N = 4_730_000;

    private Plots() {}

    /** Near Sofia, where the city is: metres from its middle. */
    static Polygon at(double... xy) {
        return Footprints.of(moved(xy));
    }

    private static double[] moved(double[] xy) {
        double[] out = xy.clone();
        for (int i = 0; i < xy.length; i += 2) {
            out[i] += E;
            out[i + 1] += N;
        }
        return out;
    }

    static Polygon withHole(double[] outer, double[]... holes) {
        LinearRing[] rings = new LinearRing[holes.length];
        for (int i = 0; i < holes.length; i++) {
            rings[i] = Footprints.ring(moved(holes[i]));
        }
        return Footprints.JTS.createPolygon(Footprints.ring(moved(outer)), rings);
    }

    static Polygon regular(int corners, double radiusM) {
        double[] xy = new double[corners * 2];
        for (int i = 0; i < corners; i++) {
            xy[i * 2] = radiusM * Math.cos(2 * Math.PI * i / corners);
            xy[i * 2 + 1] = radiusM * Math.sin(2 * Math.PI * i / corners);
        }
        return at(xy);
    }

    /** A star-shaped ring with random reaches: simple, and as concave as reaches differ. */
    static Polygon random(Random dice, int corners) {
        double[] xy = new double[corners * 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + 0.8 * dice.nextDouble()) / corners;
            double reach = 6 + 14 * dice.nextDouble();
            xy[i * 2] = reach * Math.cos(angle);
            xy[i * 2 + 1] = reach * Math.sin(angle);
        }
        return at(xy);
    }

    /** A rectilinear ring: a skyline over a straight base. */
    static Polygon randomSkyline(Random dice, int steps) {
        double[] xy = new double[(2 * steps + 2) * 2];
        int k = 0;
        xy[k++] = 0;
        xy[k++] = 0;
        xy[k++] = steps * 5.0;
        xy[k++] = 0;
        double last = -1;
        for (int s = steps; s > 0; s--) {
            double up;
            do {
                up = 4 + dice.nextInt(8);
            } while (up == last);
            last = up;
            xy[k++] = s * 5.0;
            xy[k++] = up;
            xy[k++] = (s - 1) * 5.0;
            xy[k++] = up;
        }
        return at(Arrays.copyOf(xy, k));
    }

    /** A slab with a rounded end of so many chords. */
    static Polygon apse(int chords) {
        double[] xy = new double[(chords + 3) * 2];
        int k = 0;
        xy[k++] = 0;
        xy[k++] = -5;
        for (int i = 0; i <= chords; i++) {
            double a = -Math.PI / 2 + Math.PI * i / chords;
            xy[k++] = 20 + 5 * Math.cos(a);
            xy[k++] = 5 * Math.sin(a);
        }
        xy[k++] = 0;
        xy[k++] = 5;
        return at(Arrays.copyOf(xy, k));
    }

    static Coordinate at(double x, double y) {
        return new Coordinate(E + x, N + y);
    }
}
