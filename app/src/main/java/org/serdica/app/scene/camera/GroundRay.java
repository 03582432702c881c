package org.serdica.app.scene.camera;

/** Where a ray comes down on the ground. */
public final class GroundRay {
    private static final int STEPS = 2_000;
    private static final double SHORTEST_STEP_M = 2;
    private static final double EXACT_M = 1e-7;

    private GroundRay() {}

    /**
     * The way along a ray (origin, unit direction) to the ground.
     *
     * @return metres, or NaN if it does not come down within {@code farthestM}
     */
    public static double metres(double[] ray, GroundHeight ground, double farthestM) {
        double above = 0;
        double t = 0;
        for (int i = 0; i < STEPS && above <= farthestM; i++) {
            double height = height(ray, t, ground);
            if (height <= 0) {
                return between(ray, above, t, ground);
            }
            above = t;
            // Half the height is never past a slope that a person could not climb.
            t += Math.max(SHORTEST_STEP_M, height / 2);
        }
        return Double.NaN;
    }

    private static double between(double[] ray, double above, double below, GroundHeight ground) {
        double lo = above;
        double hi = below;
        while (hi - lo > EXACT_M) {
            double middle = (lo + hi) / 2;
            if (height(ray, middle, ground) > 0) {
                lo = middle;
            } else {
                hi = middle;
            }
        }
        return hi;
    }

    private static double height(double[] ray, double t, GroundHeight ground) {
        return ray[2] + t * ray[5] - ground.at(ray[0] + t * ray[3], ray[1] + t * ray[4]);
    }
}
