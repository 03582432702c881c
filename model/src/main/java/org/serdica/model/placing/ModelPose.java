package org.serdica.model.placing;

import org.locationtech.jts.geom.util.AffineTransformation;
import org.serdica.model.city.ObjectDraft;

/**
 * Where a model stands in the city.
 *
 * @param x east of the middle of its plan
 * @param z height of its ground floor
 * @param headingDeg where its own north goes, clockwise from the city's north
 * @param scale metres that a unit of the model measures
 */
public record ModelPose(double x, double y, double z, double headingDeg, double scale)
        implements ObjectDraft.CoordinateMap {
    private static final double LEAST_SCALE = 1e-4;
    private static final double MOST_SCALE = 1e4;

    public ModelPose {
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z) && Double.isFinite(headingDeg);
        if (!finite || !isScale(scale)) {
            throw new IllegalArgumentException("a model stands at finite numbers");
        }
        headingDeg = (headingDeg % 360 + 360) % 360;
    }

    /** Whether a model may be drawn larger or smaller by that factor. */
    public static boolean isScale(double factor) {
        return factor >= LEAST_SCALE && factor <= MOST_SCALE;
    }

    public ModelPose at(double east, double north, double height) {
        return new ModelPose(east, north, height, headingDeg, scale);
    }

    public ModelPose turnedBy(double degrees) {
        return new ModelPose(x, y, z, headingDeg + degrees, scale);
    }

    public ModelPose scaled(double factor) {
        return new ModelPose(x, y, z, headingDeg, factor);
    }

    /** From the model's axes into the city. */
    @Override
    public void apply(double[] xyz, int points) {
        double cos = Math.cos(Math.toRadians(headingDeg)) * scale;
        double sin = Math.sin(Math.toRadians(headingDeg)) * scale;
        for (int i = 0; i < points * 3; i += 3) {
            double east = xyz[i];
            double north = xyz[i + 1];
            xyz[i] = x + east * cos + north * sin;
            xyz[i + 1] = y - east * sin + north * cos;
            xyz[i + 2] = z + xyz[i + 2] * scale;
        }
    }

    /** The same in plan. */
    AffineTransformation plan() {
        double cos = Math.cos(Math.toRadians(headingDeg)) * scale;
        double sin = Math.sin(Math.toRadians(headingDeg)) * scale;
        return new AffineTransformation(cos, sin, x, -sin, cos, y);
    }
}
