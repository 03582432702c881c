package org.serdica.model.check;

/** The normal of a triangle by its corners, counterclockwise seen from its tip. */
final class TriangleNormal {
    private TriangleNormal() {}

    /**
     * Writes the normal of the corners that begin at those places of an array; as long as twice the triangle's area.
     *
     * @return its length
     */
    static double of(double[] q, int a, int b, int c, double[] normal) {
        double ux = q[b] - q[a];
        double uy = q[b + 1] - q[a + 1];
        double uz = q[b + 2] - q[a + 2];
        double vx = q[c] - q[a];
        double vy = q[c + 1] - q[a + 1];
        double vz = q[c + 2] - q[a + 2];
        normal[0] = uy * vz - uz * vy;
        normal[1] = uz * vx - ux * vz;
        normal[2] = ux * vy - uy * vx;
        return Math.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
    }

    /** The normal of nine numbers that begin there. */
    static double of(double[] q, int t, double[] normal) {
        return of(q, t, t + 3, t + 6, normal);
    }
}
