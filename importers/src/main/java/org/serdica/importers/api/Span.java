package org.serdica.importers.api;

import org.serdica.model.city.Terrain;

/** Lays lines and decks without heights from bank to bank: bridges and tunnels keep away from the ground between their ends. */
final class Span {
    private Span() {}

    /** Lays what stands along a line, such as a deck, by the points of the line that are nearest. */
    static void layAlong(double[] line, int linePoints, double[] xyz, int points, Terrain ground) {
        double[] laid = line.clone();
        for (int i = 0; i < linePoints; i++) {
            laid[i * 3 + 2] = 0;
        }
        lay(laid, linePoints, ground);
        for (int i = 0; i < points * 3; i += 3) {
            xyz[i + 2] += heightAt(laid, linePoints, xyz[i], xyz[i + 1]);
        }
    }

    private static double heightAt(double[] line, int points, double x, double y) {
        double height = points == 1 ? line[2] : 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (int a = 0; a + 3 < points * 3; a += 3) {
            double dx = line[a + 3] - line[a];
            double dy = line[a + 4] - line[a + 1];
            double length2 = dx * dx + dy * dy;
            double t = length2 == 0 ? 0 : ((x - line[a]) * dx + (y - line[a + 1]) * dy) / length2;
            t = Math.clamp(t, 0, 1);
            double distance = Math.hypot(line[a] + t * dx - x, line[a + 1] + t * dy - y);
            if (distance < nearest) {
                nearest = distance;
                height = line[a + 2] + t * (line[a + 5] - line[a + 2]);
            }
        }
        return height;
    }

    /** Lays a line from the ground at one end of it to that at the other. */
    static void lay(double[] xyz, int points, Terrain ground) {
        double length = 0;
        for (int i = 3; i < points * 3; i += 3) {
            length += Math.hypot(xyz[i] - xyz[i - 3], xyz[i + 1] - xyz[i - 2]);
        }
        int last = (points - 1) * 3;
        double from = points == 0 ? Double.NaN : ground.heightAt(xyz[0], xyz[1], Double.NaN);
        double to = points == 0 ? Double.NaN : ground.heightAt(xyz[last], xyz[last + 1], Double.NaN);
        if (Double.isNaN(from) || Double.isNaN(to) || length == 0) {
            return;
        }
        double along = 0;
        for (int i = 0; i < points * 3; i += 3) {
            along += i == 0 ? 0 : Math.hypot(xyz[i] - xyz[i - 3], xyz[i + 1] - xyz[i - 2]);
            xyz[i + 2] += from + (to - from) * along / length;
        }
    }
}
