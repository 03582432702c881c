package org.serdica.model.building.roof;

/**
 * The smallest box around an outline, turned as it must be.
 *
 * @param alongX unit vector along its longer side, east
 * @param alongY the same, north
 */
record FittedBox(double alongX, double alongY, double lengthM, double widthM) {
    static FittedBox of(Outline outline) {
        double[] r = outline.rings().getFirst();
        int n = r.length / 2;
        FittedBox best = new FittedBox(1, 0, Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double dx = r[j * 2] - r[i * 2];
            double dy = r[j * 2 + 1] - r[i * 2 + 1];
            double length = Math.hypot(dx, dy);
            if (length > 0) {
                FittedBox box = along(r, dx / length, dy / length);
                best = box.lengthM * box.widthM < best.lengthM * best.widthM * (1 - 1e-9) ? box : best;
            }
        }
        return best;
    }

    private static FittedBox along(double[] r, double dx, double dy) {
        double a0 = Double.POSITIVE_INFINITY;
        double a1 = Double.NEGATIVE_INFINITY;
        double b0 = a0;
        double b1 = a1;
        for (int i = 0; i < r.length; i += 2) {
            double a = r[i] * dx + r[i + 1] * dy;
            double b = r[i + 1] * dx - r[i] * dy;
            a0 = Math.min(a0, a);
            a1 = Math.max(a1, a);
            b0 = Math.min(b0, b);
            b1 = Math.max(b1, b);
        }
        return a1 - a0 >= b1 - b0 ? new FittedBox(dx, dy, a1 - a0, b1 - b0) : new FittedBox(-dy, dx, b1 - b0, a1 - a0);
    }
}
