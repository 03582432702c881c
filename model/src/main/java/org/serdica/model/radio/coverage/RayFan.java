package org.serdica.model.radio.coverage;

/**
 * Rays from one point, side by side. Of all of them, those from {@code from} to before {@code to} are followed.
 *
 * @param begin the azimuth that the fan begins at, in radians from north
 * @param turn from there to its other end, clockwise
 * @param rays into which it is divided
 */
record RayFan(double begin, double turn, int rays, int from, int to) {
    /** @param rays as many as are needed, not rounded yet */
    static RayFan of(double begin, double turn, double rays) {
        int whole = Math.max(1, (int) Math.ceil(rays));
        return new RayFan(begin, turn, whole, 0, whole);
    }

    double azimuth(int ray) {
        return begin + turn * (ray + 0.5) / rays;
    }

    /** Only the rays that may meet a circle, whose middle lies so far from the rays' own; never fewer, perhaps more. */
    RayFan towards(double east, double north, double radiusM) {
        double d = Math.hypot(east, north);
        if (rays == 1 || d <= radiusM * 1.01) {
            return this;
        }
        double half = Math.asin(radiusM / d);
        if (Math.abs(turn) + half > 3) {
            return this;
        }
        double off = Math.atan2(east, north) - begin - turn / 2;
        off -= 2 * Math.PI * Math.rint(off / (2 * Math.PI));
        double middle = (off / turn + 0.5) * rays - 0.5;
        double spread = half / Math.abs(turn) * rays + 1;
        int first = (int) Math.max(0, Math.floor(middle - spread));
        int end = (int) Math.min(rays, Math.ceil(middle + spread) + 1);
        return new RayFan(begin, turn, rays, first, Math.max(first, end));
    }
}
