package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Path2D;
import org.serdica.model.network.RoadNetwork;

/** A street's centre line from the city's origin, and lines beside it. Offsets are metres to the right as it is drawn. */
final class LinkLine {
    private static final double SHARPEST_MITRE = 2;

    private final double[] x;
    private final double[] y;
    private final double[] along;

    LinkLine(RoadNetwork roads, int link, double originX, double originY) {
        int from = roads.shapeStart(link);
        int n = roads.shapeEnd(link) - from;
        double[] px = new double[n];
        double[] py = new double[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            double qx = roads.shapeX(from + i) - originX;
            double qy = roads.shapeY(from + i) - originY;
            if (count == 0 || Math.hypot(qx - px[count - 1], qy - py[count - 1]) > 0.01) {
                px[count] = qx;
                py[count++] = qy;
            }
        }
        x = java.util.Arrays.copyOf(px, count);
        y = java.util.Arrays.copyOf(py, count);
        along = new double[count];
        for (int i = 1; i < count; i++) {
            along[i] = along[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    double lengthM() {
        return along[along.length - 1];
    }

    /** The line at {@code right} metres beside this one, between two distances along it. */
    Path2D.Double offset(double right, double fromM, double toM) {
        Path2D.Double path = new Path2D.Double();
        if (x.length < 2 || toM - fromM < 0.01) {
            return path;
        }
        double start = Math.max(0, fromM);
        double end = Math.min(lengthM(), toM);
        int first = segment(start);
        int last = segment(end);
        point(path, first, start, right, true);
        for (int i = first + 1; i <= last; i++) {
            corner(path, i, right);
        }
        point(path, last, end, right, false);
        return path;
    }

    Path2D.Double offset(double right) {
        return offset(right, 0, lengthM());
    }

    /** A straight line across the street at a distance along it, between two offsets. */
    Path2D.Double across(double atM, double leftEdge, double rightEdge) {
        Path2D.Double path = new Path2D.Double();
        if (x.length < 2) {
            return path;
        }
        int s = segment(Math.clamp(atM, 0, lengthM()));
        point(path, s, atM, leftEdge, true);
        point(path, s, atM, rightEdge, false);
        return path;
    }

    private int segment(double m) {
        int i = 0;
        while (i < x.length - 2 && along[i + 1] < m) {
            i++;
        }
        return i;
    }

    private void point(Path2D.Double path, int s, double m, double right, boolean start) {
        double length = along[s + 1] - along[s];
        double ux = (x[s + 1] - x[s]) / length;
        double uy = (y[s + 1] - y[s]) / length;
        double t = m - along[s];
        double px = x[s] + ux * t + uy * right;
        double py = y[s] + uy * t - ux * right;
        if (start) {
            path.moveTo(px, py);
        } else {
            path.lineTo(px, py);
        }
    }

    /** The offset line's corner at a bend: on the bisector, so that its distance to both legs stays. */
    private void corner(Path2D.Double path, int i, double right) {
        double l0 = along[i] - along[i - 1];
        double l1 = along[i + 1] - along[i];
        double n0x = (y[i] - y[i - 1]) / l0;
        double n0y = -(x[i] - x[i - 1]) / l0;
        double n1x = (y[i + 1] - y[i]) / l1;
        double n1y = -(x[i + 1] - x[i]) / l1;
        double bx = n0x + n1x;
        double by = n0y + n1y;
        double square = bx * bx + by * by;
        double mitre = square < 1e-6 ? 1 : Math.min(2 / square, SHARPEST_MITRE);
        path.lineTo(x[i] + bx * mitre * right, y[i] + by * mitre * right);
    }

    /** Unit direction leaving the line's start, or its end, averaged over the first metres. */
    double[] leaving(boolean atEnd) {
        int n = x.length;
        if (n < 2) {
            return new double[] {1, 0};
        }
        int i = atEnd ? n - 1 : 0;
        int step = atEnd ? -1 : 1;
        int j = i + step;
        while (j + step >= 0 && j + step < n && Math.hypot(x[j] - x[i], y[j] - y[i]) < 4) {
            j += step;
        }
        double d = Math.hypot(x[j] - x[i], y[j] - y[i]);
        return d == 0 ? new double[] {1, 0} : new double[] {(x[j] - x[i]) / d, (y[j] - y[i]) / d};
    }
}
