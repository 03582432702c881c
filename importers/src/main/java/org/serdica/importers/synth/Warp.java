package org.serdica.importers.synth;

/** Bends the straight lines a plan is drawn with, as old streets are bent; it fades out at the plan's edge. */
final class Warp {
    private Warp() {}

    static Xy of(Xy p) {
        double edge = PlanSize.HALF_M - Math.max(Math.abs(p.x()), Math.abs(p.y()));
        double strength = Relief.smoothStep(0, 220, edge);
        if (strength == 0) {
            return p;
        }
        double x = p.x();
        double y = p.y();
        double dx = 15 * StrictMath.sin((y + 0.3 * x) / 150) + 5 * StrictMath.sin(y / 67 + 1);
        double dy = 14 * StrictMath.sin((x - 0.2 * y) / 165 + 2) + 5 * StrictMath.sin(x / 71 + 0.4);
        return new Xy(x + dx * strength, y + dy * strength);
    }

    static Xy[] of(Xy[] line) {
        Xy[] result = new Xy[line.length];
        for (int i = 0; i < line.length; i++) {
            result[i] = of(line[i]);
        }
        return result;
    }
}
