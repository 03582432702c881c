package org.serdica.model.geo;

/**
 * Normal and area of a ring in space by Newell's sum, which also serves rings that are concave or not quite flat.
 * One instance is used for many rings and allocates nothing.
 */
public final class Newell {
    private double nx;
    private double ny;
    private double nz;
    private double areaM2;

    /**
     * Looks at the ring of points {@code from} (inclusive) to {@code to} (exclusive); the first point may be repeated.
     *
     * @return whether it spans a plane; if not, the normal is zero
     */
    public boolean of(double[] xyz, int from, int to) {
        double sx = 0;
        double sy = 0;
        double sz = 0;
        double length2 = 0;
        double ox = to > from ? xyz[from * 3] : 0;
        double oy = to > from ? xyz[from * 3 + 1] : 0;
        double oz = to > from ? xyz[from * 3 + 2] : 0;
        double ax = 0;
        double ay = 0;
        double az = 0;
        for (int i = from + 1; i <= to; i++) {
            boolean back = i == to;
            double bx = back ? 0 : xyz[i * 3] - ox;
            double by = back ? 0 : xyz[i * 3 + 1] - oy;
            double bz = back ? 0 : xyz[i * 3 + 2] - oz;
            sx += (ay - by) * (az + bz);
            sy += (az - bz) * (ax + bx);
            sz += (ax - bx) * (ay + by);
            length2 += (ax - bx) * (ax - bx) + (ay - by) * (ay - by) + (az - bz) * (az - bz);
            ax = bx;
            ay = by;
            az = bz;
        }
        double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
        areaM2 = length / 2;
        // Far above the rounding of doubles, far below a sliver of a tenth of a millimetre.
        if (!(length > 1e-11 * length2) || Double.isInfinite(length)) {
            nx = ny = nz = 0;
            return false;
        }
        nx = sx / length;
        ny = sy / length;
        nz = sz / length;
        return true;
    }

    /** East part of the unit normal; the ring runs counterclockwise seen from its tip. */
    public double nx() {
        return nx;
    }

    public double ny() {
        return ny;
    }

    public double nz() {
        return nz;
    }

    /** Area of the ring, holes not looked at. */
    public double areaM2() {
        return areaM2;
    }
}
