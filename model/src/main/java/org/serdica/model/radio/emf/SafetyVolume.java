package org.serdica.model.radio.emf;

/**
 * The body about a site on whose skin the sum of ratios is 1, as a closed mesh of triangles: outside nobody gets more
 * than is allowed.
 *
 * @param xyz corners in the city, three doubles each
 * @param triangles three corners each, seen from outside counter-clockwise
 * @param reachM how far the farthest corner is from the middle
 * @param volumeM3 of the body
 */
public record SafetyVolume(double[] xyz, int[] triangles, double reachM, double volumeM3) {
    /** Directions round the horizon and between straight down and straight up. */
    private static final int AROUND = 72;

    private static final int RINGS = 35;
    private static final double SMALLEST_M = 0.05;
    private static final int STEPS_INWARDS = 64;
    private static final int HALVINGS = 24;

    /**
     * About the antennas of one site alone; what others add is not in it.
     *
     * @param exposure of the sectors at the middle
     */
    public static SafetyVolume about(Exposure exposure, double x, double y, double z, double antennasWithinM) {
        double farthest = exposure.farthestReachM() + antennasWithinM + SMALLEST_M;
        double[] xyz = new double[(AROUND * RINGS + 2) * 3];
        double reach = 0;
        for (int i = 0; i < AROUND * RINGS + 2; i++) {
            double up = Math.toRadians(elevation(i));
            double turn = 2 * Math.PI * (i % AROUND) / AROUND;
            double dx = Math.cos(up) * Math.sin(turn);
            double dy = Math.cos(up) * Math.cos(turn);
            double dz = Math.sin(up);
            double r = radius(exposure, new double[] {x, y, z, dx, dy, dz}, farthest);
            xyz[i * 3] = x + dx * r;
            xyz[i * 3 + 1] = y + dy * r;
            xyz[i * 3 + 2] = z + dz * r;
            reach = Math.max(reach, r);
        }
        int[] triangles = skin();
        return new SafetyVolume(xyz, triangles, reach, volume(xyz, triangles, x, y, z));
    }

    public int corners() {
        return xyz.length / 3;
    }

    /** The lowest point of the body. */
    public double lowestM() {
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 2; i < xyz.length; i += 3) {
            lowest = Math.min(lowest, xyz[i]);
        }
        return lowest;
    }

    private static double elevation(int corner) {
        if (corner == AROUND * RINGS) {
            return -90;
        }
        if (corner == AROUND * RINGS + 1) {
            return 90;
        }
        return -90 + 180.0 * (corner / AROUND + 1) / (RINGS + 1);
    }

    /** The outermost place on a ray where the limit is reached: inwards step by step, then by halving. */
    private static double radius(Exposure exposure, double[] ray, double farthest) {
        double shrink = Math.pow(SMALLEST_M / farthest, 1.0 / STEPS_INWARDS);
        double outside = farthest;
        double inside = farthest;
        while (inside > SMALLEST_M && at(exposure, ray, inside) < 1) {
            outside = inside;
            inside *= shrink;
        }
        if (inside <= SMALLEST_M) {
            return SMALLEST_M;
        }
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (inside + outside) / 2;
            if (at(exposure, ray, middle) < 1) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return outside;
    }

    private static double at(Exposure exposure, double[] ray, double r) {
        return exposure.ratio(ray[0] + ray[3] * r, ray[1] + ray[4] * r, ray[2] + ray[5] * r);
    }

    private static int[] skin() {
        int[] t = new int[AROUND * RINGS * 2 * 3];
        int n = 0;
        int bottom = AROUND * RINGS;
        for (int a = 0; a < AROUND; a++) {
            int next = (a + 1) % AROUND;
            n = put(t, n, bottom, a, next);
            for (int ring = 0; ring + 1 < RINGS; ring++) {
                int low = ring * AROUND;
                int high = low + AROUND;
                n = put(t, n, low + a, high + a, low + next);
                n = put(t, n, low + next, high + a, high + next);
            }
            int last = (RINGS - 1) * AROUND;
            n = put(t, n, last + a, bottom + 1, last + next);
        }
        return t;
    }

    private static int put(int[] t, int n, int a, int b, int c) {
        t[n] = a;
        t[n + 1] = b;
        t[n + 2] = c;
        return n + 3;
    }

    /** A sum of tetrahedra from the middle; positive, as the triangles look outwards. */
    private static double volume(double[] p, int[] t, double x, double y, double z) {
        double six = 0;
        for (int k = 0; k < t.length; k += 3) {
            double ax = p[t[k] * 3] - x;
            double ay = p[t[k] * 3 + 1] - y;
            double az = p[t[k] * 3 + 2] - z;
            double bx = p[t[k + 1] * 3] - x;
            double by = p[t[k + 1] * 3 + 1] - y;
            double bz = p[t[k + 1] * 3 + 2] - z;
            double cx = p[t[k + 2] * 3] - x;
            double cy = p[t[k + 2] * 3 + 1] - y;
            double cz = p[t[k + 2] * 3 + 2] - z;
            six += ax * (by * cz - bz * cy) - ay * (bx * cz - bz * cx) + az * (bx * cy - by * cx);
        }
        return six / 6;
    }
}
