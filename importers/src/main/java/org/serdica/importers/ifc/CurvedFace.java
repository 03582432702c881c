package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.geo.Triangulator;

/**
 * A face on a curved surface as triangles: its outline is laid flat in the surface's parameters, cut into triangles, and
 * these are halved until none spans more than the eye allows. The outline's own points stay as they are, so that faces
 * that share an edge still meet.
 */
final class CurvedFace {
    private static final int MOST_ROUNDS = 10;
    private static final int MOST_TRIANGLES = 5_000;
    private static final int MOST_PIECES = 200;

    private final CurvedSurface surface;
    private final List<double[]> points = new ArrayList<>();
    private final List<double[]> parameters = new ArrayList<>();
    private final Map<Long, Integer> middles = new HashMap<>();

    private CurvedFace(CurvedSurface surface) {
        this.surface = surface;
    }

    /**
     * Triangles of nine numbers each, in the sense of the outline; empty where it cannot be laid flat.
     *
     * @param rings the outer one first, three doubles a point
     */
    static List<double[]> triangles(CurvedSurface surface, List<double[]> rings, Triangulator triangulator) {
        return new CurvedFace(surface).triangles(rings, triangulator);
    }

    private List<double[]> triangles(List<double[]> rings, Triangulator triangulator) {
        List<List<Integer>> flat = new ArrayList<>();
        List<Double> turns = new ArrayList<>();
        for (double[] ring : rings) {
            turns.add(layFlat(ring, flat));
        }
        List<List<Integer>> outline = closed(flat, turns);
        if (outline.isEmpty()) {
            return List.of();
        }
        List<int[]> triangles = cut(outline, triangulator);
        for (int round = 0; round < MOST_ROUNDS && triangles.size() < MOST_TRIANGLES; round++) {
            List<int[]> finer = halved(triangles);
            if (finer.size() == triangles.size()) {
                break;
            }
            triangles = finer;
        }
        List<double[]> corners = new ArrayList<>(triangles.size());
        for (int[] t : triangles) {
            double[] nine = new double[9];
            for (int k = 0; k < 3; k++) {
                System.arraycopy(points.get(t[k]), 0, nine, k * 3, 3);
            }
            if (hasArea(nine)) {
                corners.add(nine);
            }
        }
        return corners;
    }

    /** At a pole many parameters mean one point. */
    private static boolean hasArea(double[] t) {
        double[] a = {t[3] - t[0], t[4] - t[1], t[5] - t[2]};
        double[] b = {t[6] - t[0], t[7] - t[1], t[8] - t[2]};
        double[] c = {t[6] - t[3], t[7] - t[4], t[8] - t[5]};
        double longest = Math.max(Vectors.length(a), Math.max(Vectors.length(b), Vectors.length(c)));
        return Vectors.length(Vectors.cross(a, b)) > 1e-9 * longest * longest;
    }

    private int add(double[] point, double u, double v) {
        points.add(point);
        parameters.add(new double[] {u, v});
        return points.size() - 1;
    }

    /** Takes the ring's points with parameters that do not jump; returns how often it went round, with its sense. */
    private double layFlat(double[] ring, List<List<Integer>> into) {
        List<Integer> flat = new ArrayList<>();
        double period = surface.periodU();
        double u = Double.NaN;
        double first = 0;
        for (int i = 0; i < ring.length; i += 3) {
            double[] p = {ring[i], ring[i + 1], ring[i + 2]};
            double[] at = surface.parameters(p);
            u = Double.isNaN(u) || period == 0 ? at[0] : u + turn(at[0] - u, period);
            first = i == 0 ? u : first;
            flat.add(add(p, u, at[1]));
        }
        into.add(flat);
        return period == 0 ? 0 : Math.rint((u + turn(first - u, period) - first) / period);
    }

    private static double turn(double by, double period) {
        return by - period * Math.rint(by / period);
    }

    /** Rings that go round the surface are joined to one that does not, or closed over a pole. */
    private List<List<Integer>> closed(List<List<Integer>> rings, List<Double> turns) {
        List<Integer> around = new ArrayList<>();
        List<List<Integer>> others = new ArrayList<>();
        for (int r = 0; r < rings.size(); r++) {
            if (turns.get(r) == 0) {
                others.add(rings.get(r));
            } else {
                around.add(r);
            }
        }
        if (around.isEmpty()) {
            return others;
        }
        List<Integer> joined = new ArrayList<>(rings.get(around.getFirst()));
        double round = turns.get(around.getFirst()) * surface.periodU();
        joined.add(again(joined.getFirst(), round));
        if (around.size() == 2 && turns.get(around.get(0)) + turns.get(around.get(1)) == 0) {
            List<Integer> back = rings.get(around.get(1));
            double meet = parameters.get(joined.getLast())[0];
            double shift = meet - parameters.get(back.getFirst())[0];
            shift = Math.rint(shift / surface.periodU()) * surface.periodU();
            double there = parameters.get(back.getFirst())[1];
            double here = parameters.get(joined.getFirst())[1];
            seam(joined, meet, here, there);
            for (int p : back) {
                joined.add(again(p, shift));
            }
            joined.add(again(back.getFirst(), shift - round));
            seam(joined, meet - round, there, here);
        } else if (around.size() == 1) {
            // The surface lies to the left of its outline: above where that runs towards greater u.
            double pole = surface.pole(round > 0);
            if (Double.isNaN(pole)) {
                return List.of();
            }
            double end = parameters.get(joined.getLast())[0];
            double here = parameters.get(joined.getLast())[1];
            seam(joined, end, here, pole);
            int steps = rings.get(around.getFirst()).size();
            for (int n = 0; n <= steps; n++) {
                double u = end - round * n / steps;
                joined.add(add(surface.at(u, pole), u, pole));
            }
            seam(joined, end - round, pole, here);
        } else {
            return List.of();
        }
        others.addFirst(joined);
        return others;
    }

    /** Points between those two at one u, so that a seam is as round as what it closes. */
    private void seam(List<Integer> ring, double u, double fromV, double toV) {
        double most = Math.abs(toV - fromV) / surface.stepV();
        int pieces = (int) Math.clamp(Math.ceil(most), 1, MOST_PIECES);
        for (int i = 1; i < pieces; i++) {
            double v = fromV + (toV - fromV) * i / pieces;
            ring.add(add(surface.at(u, v), u, v));
        }
    }

    private int again(int point, double shift) {
        double[] at = parameters.get(point);
        return add(points.get(point), at[0] + shift, at[1]);
    }

    /** Triangles over the flat outline, which is stretched so that steps count alike both ways. */
    private List<int[]> cut(List<List<Integer>> outline, Triangulator triangulator) {
        int count = outline.stream().mapToInt(List::size).sum();
        double[] flat = new double[count * 3];
        int[] of = new int[count];
        int[] starts = new int[outline.size() + 1];
        int at = 0;
        for (int r = 0; r < outline.size(); r++) {
            for (int p : outline.get(r)) {
                of[at] = p;
                flat[at * 3] = parameters.get(p)[0] / scale(surface.stepU());
                flat[at * 3 + 1] = parameters.get(p)[1] / scale(surface.stepV());
                at++;
            }
            starts[r + 1] = at;
        }
        int[] corners = new int[Triangulator.capacity(count, outline.size())];
        int n = triangulator.triangulate(flat, starts, outline.size(), corners);
        boolean left = area(flat, 0, starts[1]) > 0;
        List<int[]> triangles = new ArrayList<>(n);
        for (int t = 0; t < n * 3; t += 3) {
            int a = corners[t];
            int b = corners[t + 1];
            int c = corners[t + 2];
            double turn = (flat[b * 3] - flat[a * 3]) * (flat[c * 3 + 1] - flat[a * 3 + 1])
                    - (flat[c * 3] - flat[a * 3]) * (flat[b * 3 + 1] - flat[a * 3 + 1]);
            triangles.add(turn > 0 == left ? new int[] {of[a], of[b], of[c]} : new int[] {of[a], of[c], of[b]});
        }
        return triangles;
    }

    private static double scale(double step) {
        return Double.isFinite(step) ? step : 1;
    }

    private static double area(double[] flat, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            int j = i + 1 == to ? from : i + 1;
            sum += flat[i * 3] * flat[j * 3 + 1] - flat[j * 3] * flat[i * 3 + 1];
        }
        return sum;
    }

    /** Every edge inside that spans too much is halved, on both its sides in the same place. */
    private List<int[]> halved(List<int[]> triangles) {
        Map<Long, Integer> uses = HashMap.newHashMap(triangles.size() * 3);
        for (int[] t : triangles) {
            for (int k = 0; k < 3; k++) {
                uses.merge(key(t[k], t[(k + 1) % 3]), 1, Integer::sum);
            }
        }
        List<int[]> finer = new ArrayList<>(triangles.size() * 2);
        for (int[] t : triangles) {
            // The longest edge that is too long, so that triangles do not grow thin.
            int longest = -1;
            double most = 1.0001;
            for (int k = 0; k < 3; k++) {
                double span = span(t[k], t[(k + 1) % 3]);
                if (span > most && uses.getOrDefault(key(t[k], t[(k + 1) % 3]), 0) > 1) {
                    most = span;
                    longest = k;
                }
            }
            split(t, longest, uses, finer);
        }
        return finer;
    }

    /** Halves each edge that must be, however many of the three: neighbours do the same. */
    private void split(int[] t, int longest, Map<Long, Integer> uses, List<int[]> into) {
        if (longest < 0) {
            into.add(t);
            return;
        }
        int[] m = new int[3];
        for (int k = 0; k < 3; k++) {
            boolean cut = span(t[k], t[(k + 1) % 3]) > 1.0001 && uses.getOrDefault(key(t[k], t[(k + 1) % 3]), 0) > 1;
            m[k] = cut ? middle(t[k], t[(k + 1) % 3]) : -1;
        }
        int a = longest;
        int b = (longest + 1) % 3;
        int c = (longest + 2) % 3;
        // From the middle of the longest edge to the corner across; each half is cut once more where its other edge is.
        half(m[a], t[b], t[c], m[b], into);
        half(m[a], t[c], t[a], m[c], into);
    }

    /** The triangle (from, left, right), halved at a middle of its edge from left to right if there is one. */
    private static void half(int from, int left, int right, int middle, List<int[]> into) {
        if (middle < 0) {
            into.add(new int[] {from, left, right});
        } else {
            into.add(new int[] {from, left, middle});
            into.add(new int[] {from, middle, right});
        }
    }

    private int middle(int a, int b) {
        return middles.computeIfAbsent(key(a, b), k -> {
            double u = (parameters.get(a)[0] + parameters.get(b)[0]) / 2;
            double v = (parameters.get(a)[1] + parameters.get(b)[1]) / 2;
            return add(surface.at(u, v), u, v);
        });
    }

    private double span(int a, int b) {
        double[] p = parameters.get(a);
        double[] q = parameters.get(b);
        return Math.max(Math.abs(p[0] - q[0]) / surface.stepU(), Math.abs(p[1] - q[1]) / surface.stepV());
    }

    /** One number for an edge either way, spread so that edges of neighbours do not share a hash. */
    private static long key(int a, int b) {
        long pair = a < b ? (long) a << 32 | b : (long) b << 32 | a;
        return pair * 0x9E3779B97F4A7C15L;
    }
}
