package org.serdica.importers.ifc;

/** A map of space onto itself: a 3 x 3 matrix by rows, then a shift. */
record Affine(
        double xx,
        double xy,
        double xz,
        double yx,
        double yy,
        double yz,
        double zx,
        double zy,
        double zz,
        double dx,
        double dy,
        double dz) {
    static final Affine IDENTITY = new Affine(1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0);

    /** The map that takes the unit axes to these columns and the origin to {@code o}. */
    static Affine ofAxes(double[] x, double[] y, double[] z, double[] o) {
        return new Affine(x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2], o[0], o[1], o[2]);
    }

    static Affine scale(double s) {
        return new Affine(s, 0, 0, 0, s, 0, 0, 0, s, 0, 0, 0);
    }

    static Affine shift(double x, double y, double z) {
        return new Affine(1, 0, 0, 0, 1, 0, 0, 0, 1, x, y, z);
    }

    /** First {@code inner}, then this. */
    Affine after(Affine inner) {
        return new Affine(
                xx * inner.xx + xy * inner.yx + xz * inner.zx,
                xx * inner.xy + xy * inner.yy + xz * inner.zy,
                xx * inner.xz + xy * inner.yz + xz * inner.zz,
                yx * inner.xx + yy * inner.yx + yz * inner.zx,
                yx * inner.xy + yy * inner.yy + yz * inner.zy,
                yx * inner.xz + yy * inner.yz + yz * inner.zz,
                zx * inner.xx + zy * inner.yx + zz * inner.zx,
                zx * inner.xy + zy * inner.yy + zz * inner.zy,
                zx * inner.xz + zy * inner.yz + zz * inner.zz,
                xx * inner.dx + xy * inner.dy + xz * inner.dz + dx,
                yx * inner.dx + yy * inner.dy + yz * inner.dz + dy,
                zx * inner.dx + zy * inner.dy + zz * inner.dz + dz);
    }

    double determinant() {
        return xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
    }

    /** Maps points, three doubles each, in place. */
    void applyTo(double[] xyz) {
        for (int i = 0; i + 2 < xyz.length; i += 3) {
            double x = xyz[i];
            double y = xyz[i + 1];
            double z = xyz[i + 2];
            xyz[i] = xx * x + xy * y + xz * z + dx;
            xyz[i + 1] = yx * x + yy * y + yz * z + dy;
            xyz[i + 2] = zx * x + zy * y + zz * z + dz;
        }
    }
}
