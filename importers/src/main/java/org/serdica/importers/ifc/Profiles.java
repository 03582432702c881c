package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Cross-sections of IFC as outlines with holes, in their own plane (z = 0). */
final class Profiles {
    private static final int MAX_DEPTH = 16;
    private final StepFile file;
    private final Placements placements;
    private final Curves curves;
    /** Sections that are being read, so that one made of itself ends. */
    private final Set<Integer> underWay = new HashSet<>();

    /** A cross-section: the first ring anticlockwise, the others (holes) clockwise, none repeating its first point. */
    record Section(List<List<double[]>> rings) {}

    Profiles(StepFile file, Placements placements, Curves curves) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
    }

    List<Section> sections(OptionalInt id) {
        return sections(id, 0);
    }

    private List<Section> sections(OptionalInt id, int depth) {
        StepInstance p = depth < MAX_DEPTH ? file.at(id) : null;
        if (p == null || !underWay.add(p.id())) {
            return List.of();
        }
        try {
            return sections(p, depth);
        } finally {
            underWay.remove(p.id());
        }
    }

    private List<Section> sections(StepInstance p, int depth) {
        switch (p.type()) {
            case "IFCARBITRARYCLOSEDPROFILEDEF":
                return section(List.of(curves.points(p.reference(2))));
            case "IFCARBITRARYPROFILEDEFWITHVOIDS":
                List<List<double[]>> rings = new ArrayList<>();
                rings.add(curves.points(p.reference(2)));
                for (int inner : p.references(3)) {
                    rings.add(curves.points(OptionalInt.of(inner)));
                }
                return section(rings);
            case "IFCCENTERLINEPROFILEDEF":
                return section(List.of(thickened(curves.points(p.reference(2)), p.number(3))));
            case "IFCCOMPOSITEPROFILEDEF":
                List<Section> all = new ArrayList<>();
                for (int part : p.references(2)) {
                    all.addAll(sections(OptionalInt.of(part), depth + 1));
                }
                return all;
            case "IFCDERIVEDPROFILEDEF":
                return moved(sections(p.reference(2), depth + 1), placements.operator(p.reference(3)));
            case "IFCMIRROREDPROFILEDEF":
                return moved(sections(p.reference(2), depth + 1), new Affine(-1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0));
            default:
                return moved(section(parameterised(p)), placements.axis(p.reference(2)));
        }
    }

    private static List<List<double[]>> parameterised(StepInstance p) {
        double a = p.number(3);
        double b = p.number(4);
        double c = p.number(5);
        double d = p.number(6);
        return switch (p.type()) {
            case "IFCRECTANGLEPROFILEDEF", "IFCROUNDEDRECTANGLEPROFILEDEF" -> List.of(rectangle(a, b));
            case "IFCRECTANGLEHOLLOWPROFILEDEF" -> List.of(rectangle(a, b), rectangle(a - 2 * c, b - 2 * c));
            case "IFCCIRCLEPROFILEDEF" -> List.of(ellipse(a, a));
            case "IFCCIRCLEHOLLOWPROFILEDEF" -> List.of(ellipse(a, a), ellipse(a - b, a - b));
            case "IFCELLIPSEPROFILEDEF" -> List.of(ellipse(a, b));
            case "IFCISHAPEPROFILEDEF" -> List.of(iShape(a, d, a, d, b, c));
            case "IFCASYMMETRICISHAPEPROFILEDEF" ->
                List.of(iShape(a, d, p.number(8), p.has(9) ? p.number(9) : d, b, c));
            case "IFCLSHAPEPROFILEDEF" -> {
                double w = Double.isNaN(b) ? a : b;
                yield List.of(ring(
                        -w / 2,
                        -a / 2,
                        w / 2,
                        -a / 2,
                        w / 2,
                        -a / 2 + c,
                        -w / 2 + c,
                        -a / 2 + c,
                        -w / 2 + c,
                        a / 2,
                        -w / 2,
                        a / 2));
            }
            case "IFCUSHAPEPROFILEDEF" ->
                List.of(ring(
                        -b / 2,
                        -a / 2,
                        b / 2,
                        -a / 2,
                        b / 2,
                        -a / 2 + d,
                        -b / 2 + c,
                        -a / 2 + d,
                        -b / 2 + c,
                        a / 2 - d,
                        b / 2,
                        a / 2 - d,
                        b / 2,
                        a / 2,
                        -b / 2,
                        a / 2));
            case "IFCTSHAPEPROFILEDEF" ->
                List.of(ring(
                        -c / 2, -a / 2, c / 2, -a / 2, c / 2, a / 2 - d, b / 2, a / 2 - d, b / 2, a / 2, -b / 2, a / 2,
                        -b / 2, a / 2 - d, -c / 2, a / 2 - d));
            case "IFCCSHAPEPROFILEDEF" ->
                List.of(ring(
                        -b / 2,
                        -a / 2,
                        b / 2,
                        -a / 2,
                        b / 2,
                        -a / 2 + d,
                        b / 2 - c,
                        -a / 2 + d,
                        b / 2 - c,
                        -a / 2 + c,
                        -b / 2 + c,
                        -a / 2 + c,
                        -b / 2 + c,
                        a / 2 - c,
                        b / 2 - c,
                        a / 2 - c,
                        b / 2 - c,
                        a / 2 - d,
                        b / 2,
                        a / 2 - d,
                        b / 2,
                        a / 2,
                        -b / 2,
                        a / 2));
            case "IFCZSHAPEPROFILEDEF" ->
                List.of(ring(
                        -c / 2,
                        -a / 2,
                        b - c / 2,
                        -a / 2,
                        b - c / 2,
                        -a / 2 + d,
                        c / 2,
                        -a / 2 + d,
                        c / 2,
                        a / 2,
                        -b + c / 2,
                        a / 2,
                        -b + c / 2,
                        a / 2 - d,
                        -c / 2,
                        a / 2 - d));
            case "IFCTRAPEZIUMPROFILEDEF" ->
                List.of(ring(-a / 2, -c / 2, a / 2, -c / 2, -a / 2 + d + b, c / 2, -a / 2 + d, c / 2));
            default -> List.of();
        };
    }

    private static List<double[]> ring(double... xy) {
        List<double[]> ring = new ArrayList<>(xy.length / 2);
        for (int i = 0; i < xy.length; i += 2) {
            ring.add(new double[] {xy[i], xy[i + 1], 0});
        }
        return ring;
    }

    private static List<double[]> rectangle(double w, double h) {
        return ring(-w / 2, -h / 2, w / 2, -h / 2, w / 2, h / 2, -w / 2, h / 2);
    }

    private static List<double[]> ellipse(double rx, double ry) {
        double[] xy = new double[48];
        for (int i = 0; i < 24; i++) {
            xy[i * 2] = rx * Math.cos(i * Math.PI / 12);
            xy[i * 2 + 1] = ry * Math.sin(i * Math.PI / 12);
        }
        return ring(xy);
    }

    private static List<double[]> iShape(
            double bottom, double bottomT, double top, double topT, double depth, double web) {
        double h = depth / 2;
        return ring(
                -bottom / 2,
                -h,
                bottom / 2,
                -h,
                bottom / 2,
                -h + bottomT,
                web / 2,
                -h + bottomT,
                web / 2,
                h - topT,
                top / 2,
                h - topT,
                top / 2,
                h,
                -top / 2,
                h,
                -top / 2,
                h - topT,
                -web / 2,
                h - topT,
                -web / 2,
                -h + bottomT,
                -bottom / 2,
                -h + bottomT);
    }

    /** A band of that thickness along a line, with mitred corners. */
    private static List<double[]> thickened(List<double[]> line, double thickness) {
        int n = line.size();
        if (n < 2 || !(thickness > 0)) {
            return List.of();
        }
        List<double[]> left = new ArrayList<>(n);
        List<double[]> right = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double[] p = line.get(i);
            double[] before = normal(line.get(Math.max(0, i - 1)), line.get(Math.max(1, i)));
            double[] after = normal(line.get(Math.min(n - 2, i)), line.get(Math.min(n - 1, i + 1)));
            double mx = before[0] + after[0];
            double my = before[1] + after[1];
            double l2 = Math.max(0.25, mx * mx + my * my);
            double s = thickness / l2;
            left.add(new double[] {p[0] + mx * s, p[1] + my * s, 0});
            right.add(new double[] {p[0] - mx * s, p[1] - my * s, 0});
        }
        Collections.reverse(left);
        right.addAll(left);
        return right;
    }

    private static double[] normal(double[] a, double[] b) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double l = Math.hypot(dx, dy);
        return l < 1e-12 ? new double[] {0, 0} : new double[] {-dy / l, dx / l};
    }

    private static List<Section> section(List<List<double[]>> rings) {
        List<List<double[]>> clean = new ArrayList<>();
        for (List<double[]> ring : rings) {
            List<double[]> open = new ArrayList<>();
            boolean finite = true;
            for (double[] p : ring) {
                finite &= Double.isFinite(p[0]) && Double.isFinite(p[1]);
                if (open.isEmpty() || Curves.distance(open.getLast(), p) > 1e-9) {
                    open.add(p);
                }
            }
            while (open.size() > 1 && Curves.distance(open.getFirst(), open.getLast()) < 1e-9) {
                open.removeLast();
            }
            double area = area(open);
            if (!finite || open.size() < 3 || Math.abs(area) < 1e-12) {
                if (clean.isEmpty()) {
                    return List.of();
                }
                continue;
            }
            if (area > 0 != clean.isEmpty()) {
                Collections.reverse(open);
            }
            clean.add(open);
        }
        return clean.isEmpty() ? List.of() : List.of(new Section(clean));
    }

    static double area(List<double[]> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            double[] p = ring.get(i);
            double[] q = ring.get((i + 1) % ring.size());
            twice += p[0] * q[1] - q[0] * p[1];
        }
        return twice / 2;
    }

    private static List<Section> moved(List<Section> sections, Affine by) {
        List<Section> result = new ArrayList<>();
        for (Section s : sections) {
            List<List<double[]>> rings = new ArrayList<>();
            for (List<double[]> ring : s.rings()) {
                List<double[]> points = new ArrayList<>(ring.size());
                for (double[] p : ring) {
                    double[] q = p.clone();
                    by.applyTo(q);
                    points.add(q);
                }
                rings.add(points);
            }
            result.addAll(section(rings));
        }
        return result;
    }
}
