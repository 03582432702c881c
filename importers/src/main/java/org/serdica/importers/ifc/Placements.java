package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Points, directions and placements of IFC; a placement that refers to itself counts as none. */
final class Placements {
    private static final double[] X = {1, 0, 0};
    private static final double[] Z = {0, 0, 1};
    private static final int MAX_DEPTH = 200;

    private final StepFile file;
    private final Map<Integer, Affine> local = new HashMap<>();

    Placements(StepFile file) {
        this.file = file;
    }

    /** The coordinates of an IfcCartesianPoint, missing ones 0. */
    double[] point(OptionalInt id) {
        return id.isPresent()
                ? file.find(id.getAsInt()).map(Placements::coordinates).orElseGet(() -> new double[3])
                : new double[3];
    }

    private static double[] coordinates(StepInstance i) {
        double[] p = new double[3];
        int n = 0;
        for (StepValue v : i.list(0)) {
            double c = StepInstance.number(v);
            if (n < 3) {
                p[n++] = Double.isFinite(c) ? c : 0;
            }
        }
        return p;
    }

    /** The unit vector of an IfcDirection, or {@code other}. */
    double[] direction(OptionalInt id, double[] other) {
        return id.isPresent()
                ? file.find(id.getAsInt())
                        .map(i -> Vectors.unit(coordinates(i), other))
                        .orElse(other)
                : other;
    }

    /** IfcAxis2Placement3D or 2D, IfcAxis1Placement; identity for anything else. */
    Affine axis(OptionalInt id) {
        if (id.isEmpty()) {
            return Affine.IDENTITY;
        }
        return file.find(id.getAsInt()).map(this::axis).orElse(Affine.IDENTITY);
    }

    private Affine axis(StepInstance i) {
        double[] o = point(i.reference(0));
        return switch (i.type()) {
            case "IFCAXIS2PLACEMENT3D" -> frame(direction(i.reference(1), Z), direction(i.reference(2), X), o);
            case "IFCAXIS2PLACEMENT2D" -> frame(Z, direction(i.reference(1), X), o);
            case "IFCAXIS1PLACEMENT" -> frame(direction(i.reference(1), Z), X, o);
            default -> Affine.IDENTITY;
        };
    }

    /** Axes from the z axis and something near the x axis (ISO 16739, IfcBuildAxes). */
    static Affine frame(double[] z, double[] nearX, double[] o) {
        double along = Vectors.dot(nearX, z);
        double[] x = {nearX[0] - along * z[0], nearX[1] - along * z[1], nearX[2] - along * z[2]};
        if (Vectors.length(x) < 1e-9) {
            double[] helper = Math.abs(z[0]) < 0.9 ? X : new double[] {0, 1, 0};
            x = Vectors.cross(Vectors.cross(z, helper), z);
        }
        x = Vectors.unit(x, X);
        return Affine.ofAxes(x, Vectors.cross(z, x), z, o);
    }

    /** An IfcLocalPlacement down to the world; linear placements use the Cartesian one that IFC writes beside them. */
    Affine object(OptionalInt id) {
        return object(id, new HashSet<>());
    }

    private Affine object(OptionalInt id, Set<Integer> visited) {
        if (id.isEmpty() || !visited.add(id.getAsInt()) || visited.size() > MAX_DEPTH) {
            return Affine.IDENTITY;
        }
        Affine known = local.get(id.getAsInt());
        if (known != null) {
            return known;
        }
        Affine result = file.find(id.getAsInt())
                .map(i -> switch (i.type()) {
                    case "IFCLOCALPLACEMENT" -> object(i.reference(0), visited).after(axis(i.reference(1)));
                    case "IFCLINEARPLACEMENT" -> object(i.reference(0), visited).after(axis(i.reference(2)));
                    default -> Affine.IDENTITY;
                })
                .orElse(Affine.IDENTITY);
        local.put(id.getAsInt(), result);
        return result;
    }

    /** IfcCartesianTransformationOperator, uniform or not, mirrored or not. */
    Affine operator(OptionalInt id) {
        return id.isPresent() ? file.find(id.getAsInt()).map(this::operator).orElse(Affine.IDENTITY) : Affine.IDENTITY;
    }

    private Affine operator(StepInstance i) {
        boolean flat = i.type().contains("2D");
        double[] o = point(i.reference(2));
        double s = i.has(3) ? i.number(3) : 1;
        double[] x = direction(i.reference(0), X);
        double[] y;
        double[] z;
        double sy = s;
        double sz = s;
        if (flat) {
            z = Z;
            y = direction(i.reference(1), Vectors.cross(Z, x));
            sy = i.type().endsWith("NONUNIFORM") && i.has(4) ? i.number(4) : s;
        } else {
            z = direction(
                    i.reference(4),
                    Vectors.unit(Vectors.cross(x, direction(i.reference(1), new double[] {0, 1, 0})), Z));
            y = direction(i.reference(1), Vectors.unit(Vectors.cross(z, x), new double[] {0, 1, 0}));
            if (i.type().endsWith("NONUNIFORM")) {
                sy = i.has(5) ? i.number(5) : s;
                sz = i.has(6) ? i.number(6) : s;
            }
        }
        return Affine.ofAxes(times(x, s), times(y, sy), times(z, sz), o);
    }

    private static double[] times(double[] v, double s) {
        return new double[] {v[0] * s, v[1] * s, v[2] * s};
    }
}
