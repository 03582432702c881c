package org.serdica.importers.api;

import org.serdica.model.city.Terrain;

/** Lays a line without heights from bank to bank: bridges and tunnels keep away from the ground between their ends. */
final class Span {
    private Span() {}

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
