package org.serdica.importers.synth;

/** A place or a direction in plan: x east, y north, in metres. */
record Xy(double x, double y) {
    Xy plus(Xy o) {
        return new Xy(x + o.x, y + o.y);
    }

    Xy plus(Xy direction, double metres) {
        return new Xy(x + direction.x * metres, y + direction.y * metres);
    }

    Xy minus(Xy o) {
        return new Xy(x - o.x, y - o.y);
    }

    Xy times(double factor) {
        return new Xy(x * factor, y * factor);
    }

    double dot(Xy o) {
        return x * o.x + y * o.y;
    }

    /** Positive where {@code o} lies to the left of this direction. */
    double cross(Xy o) {
        return x * o.y - y * o.x;
    }

    double length() {
        return Math.sqrt(x * x + y * y);
    }

    double distance(Xy o) {
        return minus(o).length();
    }

    /** The same direction, one metre long. */
    Xy unit() {
        double l = length();
        return new Xy(x / l, y / l);
    }

    /** A quarter turn to the left. */
    Xy left() {
        return new Xy(-y, x);
    }

    /** The place on the way to {@code o}: 0 is here, 1 is there. */
    Xy towards(Xy o, double part) {
        return new Xy(x + (o.x - x) * part, y + (o.y - y) * part);
    }

    static Xy heading(double radians) {
        return new Xy(StrictMath.cos(radians), StrictMath.sin(radians));
    }
}
