package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Curves of IFC as lists of points, fine enough for the eye of somebody who stands in front of the building. */
final class Curves {
    private static final double STEP_RAD = Math.PI / 12;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_POINTS = 20_000;

    private final StepFile file;
    private final Placements placements;
    private final double radiansPerUnit;
    /** Curves that are being read, so that one made of itself ends. */
    private final Set<Integer> underWay = new HashSet<>();

    Curves(StepFile file, Placements placements, double radiansPerUnit) {
        this.file = file;
        this.placements = placements;
        this.radiansPerUnit = radiansPerUnit;
    }

    /** The points of a curve in the order of its sense; empty for what cannot be read. */
    List<double[]> points(OptionalInt id) {
        List<double[]> points = points(id, 0);
        return points.size() > MAX_POINTS ? points.subList(0, MAX_POINTS) : points;
    }

    private List<double[]> points(OptionalInt id, int depth) {
        StepInstance c = depth < MAX_DEPTH ? file.at(id) : null;
        if (c == null || !underWay.add(c.id())) {
            return List.of();
        }
        try {
            return points(c, depth);
        } finally {
            underWay.remove(c.id());
        }
    }

    private List<double[]> points(StepInstance c, int depth) {
        return switch (c.type()) {
            case "IFCPOLYLINE", "IFCPOLYLOOP" -> polyline(c);
            case "IFCINDEXEDPOLYCURVE" -> indexed(c);
            case "IFCCOMPOSITECURVE", "IFC2DCOMPOSITECURVE", "IFCGRADIENTCURVE", "IFCCOMPOSITECURVEONSURFACE" ->
                composite(c, depth);
            case "IFCTRIMMEDCURVE" -> trimmed(c, depth);
            case "IFCCIRCLE", "IFCELLIPSE" -> arc(c, 0, 2 * Math.PI);
            case "IFCLINE" -> line(c, 0, 1);
            case "IFCBSPLINECURVEWITHKNOTS", "IFCRATIONALBSPLINECURVEWITHKNOTS" -> spline(c);
            case "IFCBSPLINECURVE", "IFCBEZIERCURVE" -> pointsOf(c.references(1));
            case "IFCSURFACECURVE", "IFCSEAMCURVE", "IFCINTERSECTIONCURVE" -> points(c.reference(0), depth + 1);
            default -> List.of();
        };
    }

    private List<double[]> polyline(StepInstance c) {
        return pointsOf(c.references(0));
    }

    private List<double[]> pointsOf(int[] ids) {
        List<double[]> result = new ArrayList<>(ids.length);
        for (int id : ids) {
            result.add(placements.point(OptionalInt.of(id)));
        }
        return result;
    }

    /** The points of an IfcCartesianPointList2D or 3D. */
    List<double[]> pointList(OptionalInt id) {
        StepInstance list = file.at(id);
        if (list == null) {
            return List.of();
        }
        List<double[]> result = new ArrayList<>();
        for (StepValue row : list.list(0)) {
            double[] p = new double[3];
            if (row instanceof StepValue.Items items) {
                for (int k = 0; k < Math.min(3, items.values().size()); k++) {
                    double v = StepInstance.number(items.values().get(k));
                    p[k] = Double.isFinite(v) ? v : 0;
                }
            }
            result.add(p);
        }
        return result;
    }

    private List<double[]> indexed(StepInstance c) {
        List<double[]> all = pointList(c.reference(0));
        if (c.list(1).isEmpty()) {
            return all;
        }
        List<double[]> result = new ArrayList<>();
        for (StepValue segment : c.list(1)) {
            if (!(segment instanceof StepValue.Typed typed)) {
                continue;
            }
            List<double[]> picked = new ArrayList<>();
            StepValue inner = typed.value();
            for (StepValue v : inner instanceof StepValue.Items items ? items.values() : List.of(inner)) {
                int n = (int) StepInstance.number(v) - 1;
                if (n >= 0 && n < all.size()) {
                    picked.add(all.get(n));
                }
            }
            join(result, typed.type().equals("IFCARCINDEX") && picked.size() == 3 ? arcThrough(picked) : picked);
        }
        return result;
    }

    private List<double[]> composite(StepInstance c, int depth) {
        List<double[]> result = new ArrayList<>();
        for (int id : c.references(0)) {
            StepInstance segment = file.at(id);
            if (segment == null) {
                continue;
            }
            List<double[]> points = new ArrayList<>(points(segment.reference(2), depth + 1));
            if (segment.enumeration(1).equals("F")) {
                Collections.reverse(points);
            }
            join(result, points);
        }
        return result;
    }

    private static void join(List<double[]> to, List<double[]> more) {
        for (double[] p : more) {
            if (to.size() > MAX_POINTS) {
                throw new TooMuchWork();
            }
            if (to.isEmpty() || distance(to.getLast(), p) > 1e-9) {
                to.add(p);
            }
        }
    }

    private List<double[]> trimmed(StepInstance c, int depth) {
        StepInstance basis = file.at(c.reference(0));
        if (basis == null) {
            return List.of();
        }
        boolean forward = !c.enumeration(3).equals("F");
        boolean byPoint = c.enumeration(4).equals("CARTESIAN");
        List<double[]> points;
        if (basis.isOneOf("IFCCIRCLE", "IFCELLIPSE")) {
            double from = angle(basis, c.list(1), byPoint);
            double to = angle(basis, c.list(2), byPoint);
            if (forward && to <= from) {
                to += 2 * Math.PI;
            } else if (!forward && to >= from) {
                to -= 2 * Math.PI;
            }
            return arc(basis, from, to);
        } else if (basis.type().equals("IFCLINE")) {
            double[] a = lineEnd(basis, c.list(1), byPoint);
            double[] b = lineEnd(basis, c.list(2), byPoint);
            return List.of(a, b);
        } else {
            points = new ArrayList<>(points(c.reference(0), depth + 1));
        }
        if (!forward) {
            Collections.reverse(points);
        }
        return points;
    }

    private static OptionalDouble parameter(List<StepValue> trim) {
        for (StepValue v : trim) {
            if (v instanceof StepValue.Typed t && t.type().equals("IFCPARAMETERVALUE")) {
                return OptionalDouble.of(StepInstance.number(t.value()));
            }
        }
        return OptionalDouble.empty();
    }

    private double @Nullable [] trimPoint(List<StepValue> trim) {
        for (StepValue v : trim) {
            if (v instanceof StepValue.Reference r) {
                return placements.point(OptionalInt.of(r.id()));
            }
        }
        return null;
    }

    private double angle(StepInstance conic, List<StepValue> trim, boolean byPoint) {
        OptionalDouble parameter = parameter(trim);
        double[] p = trimPoint(trim);
        if (p == null || parameter.isPresent() && !byPoint) {
            return parameter.orElse(0) * radiansPerUnit;
        }
        Affine at = placements.axis(conic.reference(0));
        double[] d = {p[0] - at.dx(), p[1] - at.dy(), p[2] - at.dz()};
        double rx = conic.number(1);
        double ry = conic.type().equals("IFCELLIPSE") ? conic.number(2) : rx;
        double x = d[0] * at.xx() + d[1] * at.yx() + d[2] * at.zx();
        double y = d[0] * at.xy() + d[1] * at.yy() + d[2] * at.zy();
        return Math.atan2(y / ry, x / rx);
    }

    private double[] lineEnd(StepInstance line, List<StepValue> trim, boolean byPoint) {
        OptionalDouble parameter = parameter(trim);
        double[] p = trimPoint(trim);
        if (p != null && (byPoint || parameter.isEmpty())) {
            return p;
        }
        return line(line, parameter.orElse(0), parameter.orElse(0)).getFirst();
    }

    private List<double[]> line(StepInstance line, double from, double to) {
        double[] o = placements.point(line.reference(0));
        StepInstance vector = file.at(line.reference(1));
        double[] d = vector == null
                ? new double[] {1, 0, 0}
                : placements.direction(vector.reference(0), new double[] {1, 0, 0});
        double m = vector == null || !vector.has(1) ? 1 : vector.number(1);
        return List.of(
                new double[] {o[0] + d[0] * m * from, o[1] + d[1] * m * from, o[2] + d[2] * m * from},
                new double[] {o[0] + d[0] * m * to, o[1] + d[1] * m * to, o[2] + d[2] * m * to});
    }

    private List<double[]> arc(StepInstance conic, double from, double to) {
        Affine at = placements.axis(conic.reference(0));
        double rx = conic.number(1);
        double ry = conic.type().equals("IFCELLIPSE") ? conic.number(2) : rx;
        if (!(rx > 0 && ry > 0) || !Double.isFinite(from) || !Double.isFinite(to)) {
            return List.of();
        }
        int steps = (int) Math.clamp(Math.ceil(Math.abs(to - from) / STEP_RAD), 1, 400);
        List<double[]> points = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            double a = from + (to - from) * i / steps;
            double[] p = {rx * Math.cos(a), ry * Math.sin(a), 0};
            at.applyTo(p);
            points.add(p);
        }
        return points;
    }

    /** The arc through three points; a straight line if they lie on one. */
    static List<double[]> arcThrough(List<double[]> three) {
        double[] a = three.get(0);
        double[] b = three.get(1);
        double[] c = three.get(2);
        double[] u = minus(b, a);
        double[] v = minus(c, a);
        double[] n = Vectors.cross(u, v);
        double n2 = Vectors.dot(n, n);
        double uu = Vectors.dot(u, u);
        double vv = Vectors.dot(v, v);
        if (!(n2 > 1e-12 * uu * vv)) {
            return three;
        }
        // The centre of the circle round the triangle 0, u, v is (uu v - vv u) x n / 2 nn.
        double[] k =
                Vectors.cross(new double[] {v[0] * uu - u[0] * vv, v[1] * uu - u[1] * vv, v[2] * uu - u[2] * vv}, n);
        double[] centre = {a[0] + k[0] / (2 * n2), a[1] + k[1] / (2 * n2), a[2] + k[2] / (2 * n2)};
        double[] x = Vectors.unit(minus(a, centre), new double[] {1, 0, 0});
        double[] y = Vectors.cross(Vectors.unit(n, new double[] {0, 0, 1}), x);
        double[] toEnd = minus(c, centre);
        double end = Math.atan2(Vectors.dot(toEnd, y), Vectors.dot(toEnd, x));
        if (end <= 0) {
            end += 2 * Math.PI;
        }
        double r = distance(centre, a);
        int steps = (int) Math.clamp(Math.ceil(end / STEP_RAD), 2, 400);
        List<double[]> points = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            double t = end * i / steps;
            double cos = r * Math.cos(t);
            double sin = r * Math.sin(t);
            points.add(new double[] {
                centre[0] + x[0] * cos + y[0] * sin,
                centre[1] + x[1] * cos + y[1] * sin,
                centre[2] + x[2] * cos + y[2] * sin,
            });
        }
        points.set(steps, c);
        return points;
    }

    private List<double[]> spline(StepInstance c) {
        List<double[]> control = pointsOf(c.references(1));
        int degree = (int) c.number(0);
        List<Double> knots = Spline.knots(c.list(5), c.list(6), degree, control.size());
        if (knots.isEmpty()) {
            return control;
        }
        double[] weights = new double[control.size()];
        List<StepValue> given = c.list(8);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i < given.size() ? StepInstance.number(given.get(i)) : 1;
        }
        return new Spline(degree, control, weights, knots).points();
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    static double distance(double[] a, double[] b) {
        return Vectors.length(minus(a, b));
    }
}
