package org.serdica.app.scene.mesh.ground;

/** Smooth noise over the plane, the same at every scale of picture, so that large areas of one colour are not dead. */
final class Grain {
    private static final double[] FEATURES_M = {3.5, 18, 90};

    private Grain() {}

    /** Noise of all features that a picture can hold, about -1..1. */
    static Lattice over(PatchImage area) {
        double finest = area.texelM() * Lattice.STEP * 2.5;
        return new Lattice(area, (x, y) -> {
            float sum = 0;
            for (double feature : FEATURES_M) {
                if (feature >= finest) {
                    sum += at(x, y, feature);
                }
            }
            return sum / 2;
        });
    }

    /** -1..1, with features about {@code featureM} wide. */
    static float at(double x, double y, double featureM) {
        double fx = x / featureM;
        double fy = y / featureM;
        long cx = (long) Math.floor(fx);
        long cy = (long) Math.floor(fy);
        float tx = ease((float) (fx - cx));
        float ty = ease((float) (fy - cy));
        float south = node(cx, cy) * (1 - tx) + node(cx + 1, cy) * tx;
        float north = node(cx, cy + 1) * (1 - tx) + node(cx + 1, cy + 1) * tx;
        return south * (1 - ty) + north * ty;
    }

    private static float ease(float t) {
        return t * t * (3 - 2 * t);
    }

    /** A hash of the node's place; the mixing steps are those of SplitMix64. */
    private static float node(long cx, long cy) {
        long h = cx * 0x9E3779B97F4A7C15L + cy * 0xC2B2AE3D27D4EB4FL;
        h = (h ^ h >>> 30) * 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
        h ^= h >>> 31;
        return (h >> 40) * (1f / (1 << 23));
    }
}
