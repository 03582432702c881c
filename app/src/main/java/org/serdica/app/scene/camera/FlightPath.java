package org.serdica.app.scene.camera;

import javafx.geometry.Point3D;
import org.serdica.app.scene.CameraPose;

/**
 * A smooth way from one pose to another. Near places are reached straight on; for far ones the camera first draws back, so that
 * what passes by never rushes: the shortest way in the space of place and distance of van Wijk and Nuij, "Smooth and efficient
 * zooming and panning" (InfoVis 2003), section 4.
 */
public final class FlightPath {
    /** The paper's rho, as its readers liked it best: how much drawing back there is. */
    private static final double RHO = 1.42;

    private static final double SHORTEST_S = 0.25;
    private static final double LONGEST_S = 2.4;
    private static final double SECONDS_PER_UNIT = 0.42;
    private static final double SECONDS_PER_DEG = 1 / 160.0;

    private final CameraPose from;
    private final CameraPose to;
    private final Focus fromFocus;
    private final Focus toFocus;
    private final double plan;
    private final double r0;
    private final double length;

    public FlightPath(CameraPose from, Focus fromFocus, CameraPose to, Focus toFocus) {
        this.from = from;
        this.to = to;
        this.fromFocus = fromFocus;
        this.toFocus = toFocus;
        double u = fromFocus.place().distance(toFocus.place());
        double w0 = fromFocus.distanceM();
        double w1 = toFocus.distanceM();
        // A way this short is a pure change of distance; the formulas would divide by it.
        plan = u < 1e-6 * Math.max(w0, w1) ? 0 : u;
        if (plan == 0) {
            r0 = 0;
            length = Math.abs(Math.log(w1 / w0)) / RHO;
        } else {
            double r4 = RHO * RHO * RHO * RHO * u * u;
            r0 = -asinh((w1 * w1 - w0 * w0 + r4) / (2 * w0 * RHO * RHO * u));
            double r1 = -asinh((w1 * w1 - w0 * w0 - r4) / (2 * w1 * RHO * RHO * u));
            length = (r1 - r0) / RHO;
        }
    }

    /** A way between two poses of a city. */
    public static FlightPath between(CameraPose from, CameraPose to, CameraLimits limits) {
        return new FlightPath(from, Focus.of(from, limits), to, Focus.of(to, limits));
    }

    /** How long the flight takes. */
    public double seconds() {
        double turn =
                Math.abs(Angles.turn(from.headingDeg(), to.headingDeg())) + Math.abs(to.pitchDeg() - from.pitchDeg());
        return Math.clamp(
                SHORTEST_S + Math.max(length * SECONDS_PER_UNIT, turn * SECONDS_PER_DEG), SHORTEST_S, LONGEST_S);
    }

    /** The pose at a part of the way in time, 0 to 1; starts and ends gently. */
    public CameraPose at(double part) {
        if (part <= 0) {
            return from;
        }
        if (part >= 1) {
            return to;
        }
        double eased = ease(part);
        double s = eased * length;
        double w0 = fromFocus.distanceM();
        double way;
        double distance;
        if (plan == 0) {
            way = eased;
            distance = w0 * Math.pow(toFocus.distanceM() / w0, eased);
        } else {
            double u = w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0));
            way = u / plan;
            distance = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        }
        Point3D place = fromFocus.place().interpolate(toFocus.place(), Math.clamp(way, 0, 1));
        return CameraPose.lookingAt(
                place.getX(),
                place.getY(),
                place.getZ(),
                distance,
                Angles.positive(from.headingDeg() + eased * Angles.turn(from.headingDeg(), to.headingDeg())),
                from.pitchDeg() + eased * (to.pitchDeg() - from.pitchDeg()));
    }

    /** No speed and no acceleration at either end. */
    private static double ease(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static double asinh(double x) {
        double a = Math.abs(x);
        return Math.copySign(Math.log(a + Math.sqrt(a * a + 1)), x);
    }
}
