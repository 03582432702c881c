package org.serdica.importers.synth;

/**
 * A roof cut across: how high it stands above the eaves at which part of the way from front to back. Two points at
 * the same part make an upright step.
 */
record RoofProfile(String type, double[] across, double[] riseM) {
    static final RoofProfile FLAT = new RoofProfile("flat", new double[] {0, 1}, new double[] {0, 0});

    static RoofProfile gable(double depthM, double pitchDegrees) {
        double rise = depthM / 2 * StrictMath.tan(StrictMath.toRadians(pitchDegrees));
        return new RoofProfile("gable", new double[] {0, 0.5, 1}, new double[] {0, rise, 0});
    }

    /** Two slopes to each side: a steep one with windows in it, a low one above. */
    static RoofProfile mansard(double depthM) {
        double foot = 1.6 / depthM;
        double top = 2.9 + (depthM / 2 - 1.6) * 0.36;
        return new RoofProfile("mansard", new double[] {0, foot, 0.5, 1 - foot, 1}, new double[] {0, 2.9, top, 2.9, 0});
    }

    /** One slope, rising to the back. */
    static RoofProfile shed(double riseM) {
        return new RoofProfile("shed", new double[] {0, 1}, new double[] {0, riseM});
    }

    /** A round vault. */
    static RoofProfile vault(double riseM, int steps) {
        double[] across = new double[steps + 1];
        double[] rise = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double a = Math.PI * i / steps;
            across[i] = (1 - StrictMath.cos(a)) / 2;
            rise[i] = i == 0 || i == steps ? 0 : riseM * StrictMath.sin(a);
        }
        return new RoofProfile("vault", across, rise);
    }

    /** Sheds of a factory: glass upright to the front of each tooth, a slope behind it. */
    static RoofProfile sawTooth(int teeth, double riseM) {
        double[] across = new double[2 * teeth + 1];
        double[] rise = new double[2 * teeth + 1];
        for (int i = 0; i < teeth; i++) {
            across[2 * i] = (double) i / teeth;
            across[2 * i + 1] = (double) i / teeth;
            rise[2 * i + 1] = riseM;
        }
        across[2 * teeth] = 1;
        return new RoofProfile("sawTooth", across, rise);
    }

    int points() {
        return across.length;
    }

    double highestM() {
        double top = 0;
        for (double r : riseM) {
            top = Math.max(top, r);
        }
        return top;
    }
}
