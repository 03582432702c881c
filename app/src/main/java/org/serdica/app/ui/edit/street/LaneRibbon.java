package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.LaneRow;

/** The lanes of a street as strips on the ground, each as wide as it is. */
final class LaneRibbon {
    /** So long a piece follows the ground by its ends alone. */
    private static final double STEP_M = 12;

    private static final int MOST_POINTS = 400;
    private static final double SHARPEST_MITRE = 2;

    /** @param outline x, y, z of the corners: along the left edge, and back along the right */
    record Strip(LaneKind kind, double[] outline) {}

    private LaneRibbon() {}

    static List<Strip> of(City city, CentreLine line, LaneRow lanes) {
        double[] xy = samples(line);
        double[] normals = normals(xy);
        List<Strip> strips = new ArrayList<>();
        double left = -lanes.widthM() / 2;
        for (var lane : lanes.lanes()) {
            strips.add(new Strip(lane.kind(), outline(city, xy, normals, left, left + lane.widthM())));
            left += lane.widthM();
        }
        return strips;
    }

    /** The line's points and, between those that are far apart, some more. */
    private static double[] samples(CentreLine line) {
        double step = Math.max(STEP_M, line.lengthM() / MOST_POINTS);
        List<double[]> points = new ArrayList<>();
        for (int p = 0; p < line.pointCount(); p++) {
            if (p > 0) {
                double from = line.alongM(p - 1);
                double length = line.alongM(p) - from;
                for (int i = 1; i < length / step; i++) {
                    points.add(line.at(from + i * step));
                }
                if (length < 0.01) {
                    continue;
                }
            }
            points.add(new double[] {line.x(p), line.y(p)});
        }
        double[] xy = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            xy[i * 2] = points.get(i)[0];
            xy[i * 2 + 1] = points.get(i)[1];
        }
        return xy;
    }

    /** At each point the way to the right, longer at bends so that the strip keeps its width. */
    private static double[] normals(double[] xy) {
        int n = xy.length / 2;
        double[] normals = new double[xy.length];
        for (int i = 0; i < n; i++) {
            double[] before = i > 0 ? right(xy, i - 1) : right(xy, 0);
            double[] after = i + 1 < n ? right(xy, i) : before;
            double bx = before[0] + after[0];
            double by = before[1] + after[1];
            double square = bx * bx + by * by;
            double mitre = square < 1e-6 ? 1 : Math.min(2 / square, SHARPEST_MITRE);
            normals[i * 2] = bx * mitre;
            normals[i * 2 + 1] = by * mitre;
        }
        return normals;
    }

    private static double[] right(double[] xy, int segment) {
        if (xy.length < 4) {
            return new double[] {0, 0};
        }
        double dx = xy[segment * 2 + 2] - xy[segment * 2];
        double dy = xy[segment * 2 + 3] - xy[segment * 2 + 1];
        double length = Math.hypot(dx, dy);
        return length == 0 ? new double[] {0, 0} : new double[] {dy / length, -dx / length};
    }

    private static double[] outline(City city, double[] xy, double[] normals, double leftM, double rightM) {
        int n = xy.length / 2;
        double[] outline = new double[n * 6];
        for (int i = 0; i < n; i++) {
            put(city, outline, i, xy, normals, i, leftM);
            put(city, outline, 2 * n - 1 - i, xy, normals, i, rightM);
        }
        return outline;
    }

    private static void put(City city, double[] out, int at, double[] xy, double[] normals, int i, double offsetM) {
        double x = xy[i * 2] + normals[i * 2] * offsetM;
        double y = xy[i * 2 + 1] + normals[i * 2 + 1] * offsetM;
        out[at * 3] = x;
        out[at * 3 + 1] = y;
        out[at * 3 + 2] = city.terrain().heightAt(x, y, city.frame().originZ());
    }
}
