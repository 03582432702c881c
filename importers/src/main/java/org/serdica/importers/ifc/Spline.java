package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;

/** A (rational) B-spline curve, evaluated by de Boor's algorithm. */
record Spline(int degree, List<double[]> control, double[] weights, List<Double> knots) {
    List<double[]> points() {
        List<double[]> homogeneous = new ArrayList<>(control.size());
        for (int i = 0; i < control.size(); i++) {
            double[] p = control.get(i);
            double w = weights[i];
            homogeneous.add(new double[] {p[0] * w, p[1] * w, p[2] * w, w});
        }
        int steps = Math.min(2000, (control.size() - degree) * 8);
        List<double[]> result = new ArrayList<>(steps + 1);
        for (double[] p : weighted(degree, homogeneous, knots, steps)) {
            double w = p[3] == 0 ? 1 : p[3];
            result.add(new double[] {p[0] / w, p[1] / w, p[2] / w});
        }
        return result;
    }

    /**
     * Points of a curve at equal steps of its parameter.
     *
     * @param control four numbers a point: its coordinates times its weight, and the weight; so are those of the result
     */
    static List<double[]> weighted(int degree, List<double[]> control, List<Double> knots, int steps) {
        double from = knots.get(degree);
        double to = knots.get(knots.size() - 1 - degree);
        List<double[]> result = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            result.add(at(degree, control, knots, from + (to - from) * i / steps));
        }
        return result;
    }

    private static double[] at(int degree, List<double[]> control, List<Double> knots, double t) {
        int span = degree;
        while (span < control.size() - 1 && t >= knots.get(span + 1)) {
            span++;
        }
        double[][] d = new double[degree + 1][];
        for (int j = 0; j <= degree; j++) {
            d[j] = control.get(span - degree + j).clone();
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                int i = span - degree + j;
                double gap = knots.get(i + degree - r + 1) - knots.get(i);
                double a = gap == 0 ? 0 : (t - knots.get(i)) / gap;
                for (int k = 0; k < 4; k++) {
                    d[j][k] = (1 - a) * d[j - 1][k] + a * d[j][k];
                }
            }
        }
        return d[degree];
    }

    /** Knots written out as often as they count; empty where they do not fit the number of control points. */
    static List<Double> knots(List<StepValue> counts, List<StepValue> values, int degree, int controls) {
        List<Double> knots = new ArrayList<>();
        for (int i = 0; i < Math.min(counts.size(), values.size()); i++) {
            for (int k = 0; k < Math.min(64, StepInstance.number(counts.get(i))); k++) {
                knots.add(StepInstance.number(values.get(i)));
            }
        }
        boolean fits = degree >= 1
                && degree <= 16
                && controls > degree
                && knots.size() == controls + degree + 1
                && knots.stream().allMatch(Double::isFinite);
        return fits ? knots : List.of();
    }
}
