package org.serdica.model.geo;

/** Places on a square's Hilbert curve: what is near on the curve is near in the square. */
final class HilbertCurve {
    /** Cells along a side. */
    static final int SIDE = 1 << 16;

    private HilbertCurve() {}

    /** How far along the curve the cell lies; 0 to 2^32 - 1. */
    static long place(int column, int row) {
        int x = column;
        int y = row;
        long place = 0;
        for (int s = SIDE >> 1; s > 0; s >>= 1) {
            int rx = (x & s) == 0 ? 0 : 1;
            int ry = (y & s) == 0 ? 0 : 1;
            place += (long) s * s * (3 * rx ^ ry);
            // Each quadrant holds the same curve, turned or mirrored.
            if (ry == 0) {
                if (rx == 1) {
                    x = SIDE - 1 - x;
                    y = SIDE - 1 - y;
                }
                int swap = x;
                x = y;
                y = swap;
            }
        }
        return place;
    }
}
