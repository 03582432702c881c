package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The curved surfaces that faces of advanced breps lie on (ISO 16739, IfcGeometryResource). */
final class Surfaces {
    /** Control points of one surface. */
    private static final int MOST_CONTROLS = 40_000;

    private final StepFile file;
    private final Placements placements;
    private final Curves curves;

    Surfaces(StepFile file, Placements placements, Curves curves) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
    }

    /** Null for a plane, and for what is not known. */
    @Nullable
    CurvedSurface of(OptionalInt id) {
        StepInstance s = file.at(id);
        if (s == null) {
            return null;
        }
        return switch (s.type()) {
            case "IFCCYLINDRICALSURFACE" ->
                positive(s, 1) ? RoundSurface.cylinder(placements.axis(s.reference(0)), s.number(1)) : null;
            case "IFCSPHERICALSURFACE" ->
                positive(s, 1) ? RoundSurface.sphere(placements.axis(s.reference(0)), s.number(1)) : null;
            case "IFCTOROIDALSURFACE" ->
                positive(s, 1) && positive(s, 2)
                        ? RoundSurface.torus(placements.axis(s.reference(0)), s.number(1), s.number(2))
                        : null;
            case "IFCSURFACEOFLINEAREXTRUSION" -> extruded(s);
            case "IFCSURFACEOFREVOLUTION" -> revolved(s);
            case "IFCBSPLINESURFACEWITHKNOTS", "IFCRATIONALBSPLINESURFACEWITHKNOTS" -> spline(s);
            default -> null;
        };
    }

    private static boolean positive(StepInstance s, int parameter) {
        return s.number(parameter) > 0 && Double.isFinite(s.number(parameter));
    }

    /** The curve of an open or closed profile where its surface stands. */
    private List<double[]> profile(StepInstance s) {
        StepInstance profile = file.at(s.reference(0));
        if (profile == null) {
            return List.of();
        }
        Affine place = placements.axis(s.reference(1));
        List<double[]> line = new ArrayList<>();
        for (double[] p : curves.points(profile.reference(2))) {
            double[] moved = p.clone();
            place.applyTo(moved);
            line.add(moved);
        }
        return line;
    }

    private @Nullable CurvedSurface extruded(StepInstance s) {
        List<double[]> line = profile(s);
        double[] direction = placements.direction(s.reference(2), new double[] {0, 0, 1});
        Affine place = placements.axis(s.reference(1));
        double[] turned = {
            place.xx() * direction[0] + place.xy() * direction[1] + place.xz() * direction[2],
            place.yx() * direction[0] + place.yy() * direction[1] + place.yz() * direction[2],
            place.zx() * direction[0] + place.zy() * direction[1] + place.zz() * direction[2]
        };
        return line.size() < 2 ? null : new SweptSurface(line, turned);
    }

    private @Nullable CurvedSurface revolved(StepInstance s) {
        List<double[]> line = profile(s);
        if (line.size() < 2) {
            return null;
        }
        Affine axis = placements.axis(s.reference(1)).after(placements.axis(s.reference(2)));
        Affine back = RoundSurface.inverse(axis);
        List<double[]> flat = new ArrayList<>(line.size());
        for (double[] p : line) {
            double[] q = p.clone();
            back.applyTo(q);
            flat.add(new double[] {Math.hypot(q[0], q[1]), q[2]});
        }
        return RoundSurface.of(axis, flat);
    }

    private @Nullable CurvedSurface spline(StepInstance s) {
        int degreeU = (int) s.number(0);
        int degreeV = (int) s.number(1);
        List<List<double[]>> rows = new ArrayList<>();
        long controls = 0;
        List<StepValue> weights = s.list(12);
        for (StepValue row : s.list(2)) {
            List<double[]> points = new ArrayList<>();
            List<StepValue> of = row instanceof StepValue.Items items ? items.values() : List.of();
            List<StepValue> weightsOfRow =
                    rows.size() < weights.size() && weights.get(rows.size()) instanceof StepValue.Items w
                            ? w.values()
                            : List.of();
            for (int j = 0; j < of.size() && controls++ < MOST_CONTROLS; j++) {
                double w = j < weightsOfRow.size() ? StepInstance.number(weightsOfRow.get(j)) : 1;
                double[] p = of.get(j) instanceof StepValue.Reference r
                        ? placements.point(OptionalInt.of(r.id()))
                        : new double[3];
                double weight = Double.isFinite(w) ? w : 1;
                points.add(new double[] {p[0] * weight, p[1] * weight, p[2] * weight, weight});
            }
            rows.add(points);
        }
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        List<Double> knotsU = Spline.knots(s.list(7), s.list(9), degreeU, rows.size());
        List<Double> knotsV = Spline.knots(s.list(8), s.list(10), degreeV, width);
        boolean even = rows.stream().allMatch(row -> row.size() == width);
        return knotsU.isEmpty() || knotsV.isEmpty() || !even
                ? null
                : SplineSurface.of(degreeU, degreeV, rows, knotsU, knotsV);
    }
}
