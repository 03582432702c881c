package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;
import org.serdica.model.geo.Triangulator;

/** Surfaces that a file lists face by face: breps, shells, surface models, tessellations. */
final class Shells {
    private final StepFile file;
    private final Placements placements;
    private final Curves curves;
    private final Surfaces surfaces;
    private final Triangulator triangulator = new Triangulator();
    private int simplified;

    Shells(StepFile file, Placements placements, Curves curves) {
        this.file = file;
        this.placements = placements;
        this.curves = curves;
        this.surfaces = new Surfaces(file, placements, curves);
    }

    /** An IfcConnectedFaceSet or one of its kinds. */
    Body shell(OptionalInt id, @Nullable Material material) {
        Body body = new Body();
        StepInstance shell = file.at(id);
        if (shell != null) {
            for (int face : shell.references(0)) {
                face(face, body, material);
            }
        }
        return body;
    }

    /** Curved faces that are drawn as if a flat skin were stretched over their edges. */
    int simplified() {
        return simplified;
    }

    private void face(int id, Body body, @Nullable Material material) {
        StepInstance face = file.at(id);
        if (face == null) {
            return;
        }
        List<double[]> rings = new ArrayList<>();
        for (int b : face.references(0)) {
            StepInstance bound = file.at(b);
            if (bound == null) {
                continue;
            }
            double[] ring = loop(bound.reference(0));
            if (bound.enumeration(1).equals("F")) {
                ring = Body.reversed(ring);
            }
            if (ring.length >= 9) {
                if (bound.type().equals("IFCFACEOUTERBOUND")) {
                    rings.addFirst(ring);
                } else {
                    rings.add(ring);
                }
            }
        }
        if (rings.isEmpty() || !isCurved(face) || !curved(face, rings, body, material)) {
            body.add(rings, material);
        }
    }

    private boolean isCurved(StepInstance face) {
        return face.reference(1).isPresent()
                && !file.typeOf(face.reference(1).getAsInt()).equals("IFCPLANE");
    }

    /** Adds the face's triangles; false where its surface is not known or its outline cannot be laid flat on it. */
    private boolean curved(StepInstance face, List<double[]> rings, Body body, @Nullable Material material) {
        CurvedSurface surface = surfaces.of(face.reference(1));
        List<double[]> triangles = surface == null ? List.of() : CurvedFace.triangles(surface, rings, triangulator);
        if (triangles.isEmpty()) {
            simplified++;
            return false;
        }
        triangles.forEach(t -> body.add(List.of(t), material));
        return true;
    }

    private double[] loop(OptionalInt id) {
        StepInstance loop = file.at(id);
        if (loop == null) {
            return new double[0];
        }
        return switch (loop.type()) {
            case "IFCPOLYLOOP" -> open(curves.points(id));
            case "IFCEDGELOOP" -> edgeLoop(loop);
            default -> new double[0];
        };
    }

    private double[] edgeLoop(StepInstance loop) {
        List<double[]> points = new ArrayList<>();
        for (int e : loop.references(0)) {
            StepInstance oriented = file.at(e);
            if (oriented == null) {
                continue;
            }
            boolean forward = !oriented.enumeration(3).equals("F");
            StepInstance edge = file.at(oriented.reference(2));
            if (edge == null) {
                continue;
            }
            List<double[]> line = edge(edge);
            for (int i = 0; i + 1 < line.size(); i++) {
                points.add(forward ? line.get(i) : line.get(line.size() - 1 - i));
            }
        }
        return open(points);
    }

    private List<double[]> edge(StepInstance edge) {
        double[] from = vertex(edge.reference(0));
        double[] to = vertex(edge.reference(1));
        List<double[]> result = new ArrayList<>();
        result.add(from);
        if (edge.type().equals("IFCEDGECURVE")) {
            result.addAll(between(
                    curves.points(edge.reference(2)),
                    from,
                    to,
                    !edge.enumeration(3).equals("F")));
        }
        result.add(to);
        return result;
    }

    /** The part of a curve's points from one vertex to the other, without these two. */
    private static List<double[]> between(List<double[]> curve, double[] from, double[] to, boolean sameSense) {
        int n = curve.size();
        if (n < 3) {
            return List.of();
        }
        int a = nearest(curve, from);
        int b = nearest(curve, to);
        boolean ring = Curves.distance(curve.getFirst(), curve.getLast()) < 1e-9 * (1 + Curves.distance(from, to));
        int step = sameSense ? 1 : -1;
        if (!ring) {
            step = b >= a ? 1 : -1;
        }
        int around = ring ? n - 1 : n;
        List<double[]> inner = new ArrayList<>();
        for (int i = a, k = 0; k < n; k++) {
            i += step;
            if (ring) {
                i = Math.floorMod(i, around);
            }
            if (i < 0 || i >= n || i == b % around) {
                break;
            }
            inner.add(curve.get(i));
        }
        return inner;
    }

    private static int nearest(List<double[]> curve, double[] p) {
        int best = 0;
        for (int i = 1; i < curve.size(); i++) {
            if (Curves.distance(curve.get(i), p) < Curves.distance(curve.get(best), p)) {
                best = i;
            }
        }
        return best;
    }

    private double[] vertex(OptionalInt id) {
        StepInstance v = file.at(id);
        return v == null ? new double[3] : placements.point(v.reference(0));
    }

    /** Points as a ring that does not repeat its first one. */
    static double[] open(List<double[]> points) {
        int n = points.size();
        while (n > 1 && Curves.distance(points.get(0), points.get(n - 1)) == 0) {
            n--;
        }
        double[] ring = new double[n * 3];
        for (int i = 0; i < n; i++) {
            System.arraycopy(points.get(i), 0, ring, i * 3, 3);
        }
        return ring;
    }

    /** IfcTriangulatedFaceSet and IfcPolygonalFaceSet; numbers of points count from 1. */
    Body tessellated(StepInstance set, @Nullable Material material) {
        Body body = new Body();
        List<double[]> points = curves.pointList(set.reference(0));
        if (set.type().equals("IFCPOLYGONALFACESET")) {
            List<StepValue> through = set.list(3);
            for (int id : set.references(2)) {
                StepInstance face = file.at(id);
                if (face != null) {
                    List<double[]> rings = new ArrayList<>();
                    rings.add(picked(points, face.list(0), through));
                    for (StepValue hole : face.list(1)) {
                        if (hole instanceof StepValue.Items items) {
                            rings.add(picked(points, items.values(), through));
                        }
                    }
                    body.add(rings, material);
                }
            }
            if (set.enumeration(1).equals("F")) {
                body.notSolid();
            }
        } else {
            List<StepValue> through = set.list(4);
            for (StepValue row : set.list(3)) {
                if (row instanceof StepValue.Items items) {
                    body.add(List.of(picked(points, items.values(), through)), material);
                }
            }
            if (!set.enumeration(2).equals("T")) {
                body.notSolid();
            }
        }
        return body;
    }

    private static double[] picked(List<double[]> points, List<StepValue> numbers, List<StepValue> through) {
        List<double[]> ring = new ArrayList<>(numbers.size());
        for (StepValue v : numbers) {
            int n = (int) StepInstance.number(v);
            if (!through.isEmpty()) {
                n = n >= 1 && n <= through.size() ? (int) StepInstance.number(through.get(n - 1)) : 0;
            }
            if (n >= 1 && n <= points.size()) {
                ring.add(points.get(n - 1));
            }
        }
        return open(ring);
    }
}
