package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;

/** Lines in plan. */
final class Curve {
    private Curve() {}

    /** A smooth line through all the points (Catmull-Rom), with a corner every {@code stepM} or less. */
    static Xy[] through(double stepM, double... xy) {
        int n = xy.length / 2;
        Xy[] p = new Xy[n];
        for (int i = 0; i < n; i++) {
            p[i] = new Xy(xy[2 * i], xy[2 * i + 1]);
        }
        List<Xy> line = new ArrayList<>();
        for (int i = 0; i + 1 < n; i++) {
            Xy a = i > 0 ? p[i - 1] : p[0].plus(p[0].minus(p[1]));
            Xy d = i + 2 < n ? p[i + 2] : p[n - 1].plus(p[n - 1].minus(p[n - 2]));
            int steps = Math.max(1, (int) Math.ceil(p[i].distance(p[i + 1]) / stepM));
            for (int s = 0; s < steps; s++) {
                line.add(catmullRom(a, p[i], p[i + 1], d, s / (double) steps));
            }
        }
        line.add(p[n - 1]);
        return line.toArray(Xy[]::new);
    }

    private static Xy catmullRom(Xy a, Xy b, Xy c, Xy d, double t) {
        return new Xy(
                blend(a.x(), b.x(), c.x(), d.x(), t), //
                blend(a.y(), b.y(), c.y(), d.y(), t));
    }

    private static double blend(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * b - a - 3 * c + d))));
    }

    /** The line moved to its left (negative: right), corner by corner. */
    static Xy[] beside(Xy[] line, double leftM) {
        int n = line.length;
        Xy[] result = new Xy[n];
        result[0] = line[0].plus(line[1].minus(line[0]).unit().left(), leftM);
        result[n - 1] = line[n - 1].plus(line[n - 1].minus(line[n - 2]).unit().left(), leftM);
        for (int i = 1; i + 1 < n; i++) {
            result[i] = Rings.mitre(line[i - 1], line[i], line[i + 1], leftM);
        }
        return result;
    }

    static double length(Xy[] line) {
        double sum = 0;
        for (int i = 1; i < line.length; i++) {
            sum += line[i].distance(line[i - 1]);
        }
        return sum;
    }

    /** The place that far along the line, its end for more. */
    static Xy at(Xy[] line, double metres) {
        double left = metres;
        for (int i = 1; i < line.length; i++) {
            double step = line[i].distance(line[i - 1]);
            if (left <= step && step > 0) {
                return line[i - 1].towards(line[i], left / step);
            }
            left -= step;
        }
        return line[line.length - 1];
    }

    /** The line's direction at that place. */
    static Xy direction(Xy[] line, double metres) {
        double left = metres;
        for (int i = 1; i < line.length; i++) {
            double step = line[i].distance(line[i - 1]);
            if (left <= step && step > 0 || i == line.length - 1) {
                return line[i].minus(line[i - 1]).unit();
            }
            left -= step;
        }
        return new Xy(1, 0);
    }

    /** The same line with corners no further apart than {@code stepM}. */
    static Xy[] dense(Xy[] line, boolean closed, double stepM) {
        List<Xy> result = new ArrayList<>();
        int edges = closed ? line.length : line.length - 1;
        for (int i = 0; i < edges; i++) {
            Xy a = line[i];
            Xy b = line[(i + 1) % line.length];
            int steps = Math.max(1, (int) Math.ceil(a.distance(b) / stepM));
            for (int s = 0; s < steps; s++) {
                result.add(a.towards(b, s / (double) steps));
            }
        }
        if (!closed) {
            result.add(line[line.length - 1]);
        }
        return result.toArray(Xy[]::new);
    }
}
