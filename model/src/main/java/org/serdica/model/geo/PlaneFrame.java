package org.serdica.model.geo;

/** Two unit vectors at right angles across a normal: u, v and the normal turn as x, y and z do. */
public final class PlaneFrame {
    private double ox;
    private double oy;
    private double oz;
    private double ux;
    private double uy;
    private double uz;
    private double vx;
    private double vy;
    private double vz;

    /** Lays the frame across a unit normal, with its zero in a point of the plane. */
    public void across(double nx, double ny, double nz, double originX, double originY, double originZ) {
        ox = originX;
        oy = originY;
        oz = originZ;
        // From whichever axis the normal leans on least, so that the cross product is never short.
        if (Math.abs(nx) <= Math.abs(ny) && Math.abs(nx) <= Math.abs(nz)) {
            u(0, -nz, ny);
        } else if (Math.abs(ny) <= Math.abs(nz)) {
            u(nz, 0, -nx);
        } else {
            u(-ny, nx, 0);
        }
        vx = ny * uz - nz * uy;
        vy = nz * ux - nx * uz;
        vz = nx * uy - ny * ux;
    }

    private void u(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        ux = x / length;
        uy = y / length;
        uz = z / length;
    }

    public double u(double[] xyz, int point) {
        int i = point * 3;
        return (xyz[i] - ox) * ux + (xyz[i + 1] - oy) * uy + (xyz[i + 2] - oz) * uz;
    }

    public double v(double[] xyz, int point) {
        int i = point * 3;
        return (xyz[i] - ox) * vx + (xyz[i + 1] - oy) * vy + (xyz[i + 2] - oz) * vz;
    }

    /** The way back: the point of the plane at those two coordinates. */
    public Position at(double u, double v) {
        return new Position(ox + u * ux + v * vx, oy + u * uy + v * vy, oz + u * uz + v * vz);
    }
}
