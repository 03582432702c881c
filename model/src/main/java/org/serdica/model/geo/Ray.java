package org.serdica.model.geo;

/** A ray in city coordinates; parameter t counts in lengths of the direction, which should be one metre long. */
public record Ray(double x, double y, double z, double dx, double dy, double dz) {
    /** A ray from one point towards another; t is then the distance in metres. */
    public static Ray towards(double x, double y, double z, double toX, double toY, double toZ) {
        double length = Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y) + (toZ - z) * (toZ - z));
        return new Ray(x, y, z, (toX - x) / length, (toY - y) / length, (toZ - z) / length);
    }

    public double xAt(double t) {
        return x + t * dx;
    }

    public double yAt(double t) {
        return y + t * dy;
    }

    public double zAt(double t) {
        return z + t * dz;
    }
}
