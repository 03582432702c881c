package org.serdica.app.scene.fx.line;

import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.fx.FxFrame;

/** A camera in the scene's coordinates, as far as flat things must face it. */
public final class Eye {
    private final double x;
    private final double y;
    private final double z;
    private final double fx;
    private final double fy;
    private final double fz;
    private final double rx;
    private final double rz;
    private final double ux;
    private final double uy;
    private final double uz;
    private final double radiansPerPixel;

    public Eye(CameraPose pose, FxFrame frame, double pixelsPerRadian) {
        double h = Math.toRadians(pose.headingDeg());
        double p = Math.toRadians(pose.pitchDeg());
        x = frame.toFxX(pose.x());
        y = frame.toFxY(pose.z());
        z = frame.toFxZ(pose.y());
        fx = pose.directionX();
        fy = -pose.directionZ();
        fz = pose.directionY();
        rx = Math.cos(h);
        rz = -Math.sin(h);
        ux = -Math.sin(p) * Math.sin(h);
        uy = -Math.cos(p);
        uz = -Math.sin(p) * Math.cos(h);
        radiansPerPixel = 1 / pixelsPerRadian;
    }

    /** Writes the four corners of a line of constant width on the screen; the line's six numbers begin at {@code s}. */
    int ribbon(double[] line, int s, double halfPixels, float[] out, int k) {
        double ax = line[s] - x;
        double ay = line[s + 1] - y;
        double az = line[s + 2] - z;
        double bx = line[s + 3] - x;
        double by = line[s + 4] - y;
        double bz = line[s + 5] - z;
        // Square to the line and to the line of sight; the same along all of the line.
        double sx = (by - ay) * az - (bz - az) * ay;
        double sy = (bz - az) * ax - (bx - ax) * az;
        double sz = (bx - ax) * ay - (by - ay) * ax;
        double length = Math.sqrt(sx * sx + sy * sy + sz * sz);
        double scale = length < 1e-12 ? 0 : halfPixels * radiansPerPixel / length;
        // Behind the eye the depth is negative: width stays proportional to it through zero.
        double atA = scale * (ax * fx + ay * fy + az * fz);
        double atB = scale * (bx * fx + by * fy + bz * fz);
        int i = put(out, k, line[s] + sx * atA, line[s + 1] + sy * atA, line[s + 2] + sz * atA);
        i = put(out, i, line[s] - sx * atA, line[s + 1] - sy * atA, line[s + 2] - sz * atA);
        i = put(out, i, line[s + 3] + sx * atB, line[s + 4] + sy * atB, line[s + 5] + sz * atB);
        return put(out, i, line[s + 3] - sx * atB, line[s + 4] - sy * atB, line[s + 5] - sz * atB);
    }

    /** Writes the corners of a dot of constant size on the screen, unless that is more than it may have in the scene. */
    int disc(double[] dots, int d, double pixels, double mostM, int corners, float[] out, int k) {
        double depth = (dots[d] - x) * fx + (dots[d + 1] - y) * fy + (dots[d + 2] - z) * fz;
        double radius = Math.min(mostM, pixels * radiansPerPixel * depth);
        int i = k;
        for (int c = 0; c < corners; c++) {
            double a = 2 * Math.PI * c / corners;
            double right = radius * Math.cos(a);
            double up = radius * Math.sin(a);
            i = put(out, i, dots[d] + right * rx + up * ux, dots[d + 1] + up * uy, dots[d + 2] + right * rz + up * uz);
        }
        return i;
    }

    private static int put(float[] out, int k, double px, double py, double pz) {
        out[k] = (float) px;
        out[k + 1] = (float) py;
        out[k + 2] = (float) pz;
        return k + 3;
    }
}
