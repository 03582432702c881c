package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;

/** A (rational) B-spline curve, evaluated by de Boor's algorithm. */
record Spline(int degree, List<double[]> control, double[] weights, List<Double> knots) {
    List<double[]> points() {
        double from = knots.get(degree);
        double to = knots.get(knots.size() - 1 - degree);
        int steps = Math.min(2000, (control.size() - degree) * 8);
        List<double[]> result = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            result.add(at(from + (to - from) * i / steps));
        }
        return result;
    }

    private double[] at(double t) {
        int span = degree;
        while (span < control.size() - 1 && t >= knots.get(span + 1)) {
            span++;
        }
        double[][] d = new double[degree + 1][4];
        for (int j = 0; j <= degree; j++) {
            double[] p = control.get(span - degree + j);
            double w = weights[span - degree + j];
            d[j] = new double[] {p[0] * w, p[1] * w, p[2] * w, w};
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
        double w = d[degree][3] == 0 ? 1 : d[degree][3];
        return new double[] {d[degree][0] / w, d[degree][1] / w, d[degree][2] / w};
    }
}
