package org.serdica.app.scene.fx;

import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

/** What a camera sees, as five planes in city coordinates (there is no far plane). */
public final class Frustum {
    private final double[] nx = new double[5];
    private final double[] ny = new double[5];
    private final double[] nz = new double[5];
    private final double[] d = new double[5];

    public Frustum(CameraPose c, double aspect) {
        double h = Math.toRadians(c.headingDeg());
        double p = Math.toRadians(c.pitchDeg());
        double fx = c.directionX();
        double fy = c.directionY();
        double fz = c.directionZ();
        double rx = Math.cos(h);
        double ry = -Math.sin(h);
        double ux = -Math.sin(p) * Math.sin(h);
        double uy = -Math.sin(p) * Math.cos(h);
        double uz = Math.cos(p);
        double tan = Math.tan(Math.toRadians(CameraPose.FIELD_OF_VIEW_DEG / 2));
        plane(0, c, fx, fy, fz);
        plane(1, c, fx * tan * aspect + rx, fy * tan * aspect + ry, fz * tan * aspect);
        plane(2, c, fx * tan * aspect - rx, fy * tan * aspect - ry, fz * tan * aspect);
        plane(3, c, fx * tan + ux, fy * tan + uy, fz * tan + uz);
        plane(4, c, fx * tan - ux, fy * tan - uy, fz * tan - uz);
    }

    private void plane(int i, CameraPose c, double x, double y, double z) {
        nx[i] = x;
        ny[i] = y;
        nz[i] = z;
        d[i] = -(x * c.x() + y * c.y() + z * c.z());
    }

    /** Whether any of the box may be in sight; may say yes for a box just outside a corner. */
    public boolean sees(Bounds b) {
        for (int i = 0; i < 5; i++) {
            double x = nx[i] > 0 ? b.maxX() : b.minX();
            double y = ny[i] > 0 ? b.maxY() : b.minY();
            double z = nz[i] > 0 ? b.maxZ() : b.minZ();
            if (nx[i] * x + ny[i] * y + nz[i] * z + d[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
