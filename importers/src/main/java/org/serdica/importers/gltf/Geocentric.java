package org.serdica.importers.gltf;

/** Coordinates from the centre of the Earth (EPSG:4978) as longitude, latitude and height on WGS 84. */
final class Geocentric {
    private static final double A = 6_378_137;
    private static final double F = 1 / 298.257223563;
    private static final double E2 = F * (2 - F);
    private static final double LOWEST_M = 6_330_000;
    private static final double HIGHEST_M = 6_400_000;

    private Geocentric() {}

    /** Whether a point is near the surface of the Earth, seen from its centre: nothing else has such coordinates. */
    static boolean isOnEarth(double x, double y, double z) {
        double r = Math.hypot(Math.hypot(x, y), z);
        return r > LOWEST_M && r < HIGHEST_M;
    }

    static void toDegrees(double[] xyz, int points) {
        for (int i = 0; i < points * 3; i += 3) {
            double x = xyz[i];
            double y = xyz[i + 1];
            double z = xyz[i + 2];
            double p = Math.hypot(x, y);
            // Near the surface each step of the usual iteration gains two digits or more.
            double latitude = Math.atan2(z, p * (1 - E2));
            double n = A;
            double height = 0;
            for (int step = 0; step < 5; step++) {
                double sin = Math.sin(latitude);
                n = A / Math.sqrt(1 - E2 * sin * sin);
                height = p * Math.cos(latitude) + z * sin - A * A / n;
                latitude = Math.atan2(z, p * (1 - E2 * n / (n + height)));
            }
            xyz[i] = Math.toDegrees(Math.atan2(y, x));
            xyz[i + 1] = Math.toDegrees(latitude);
            xyz[i + 2] = height;
        }
    }
}
