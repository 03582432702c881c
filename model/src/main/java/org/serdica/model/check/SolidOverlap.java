package org.serdica.model.check;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether two solids have room in common. Where their insides overlap, an edge of one runs through the inside of the
 * other, or they bound the same room; so edges are cut where they pass a surface, and the middle of each piece is
 * looked at. What is in common only nearer to a surface than the tolerance counts as touching.
 */
final class SolidOverlap {
    private final Effort effort;
    private final double[] normal = new double[3];
    private final double deepM;
    private final double touchM;
    private double[] cuts = new double[16];

    SolidOverlap(CheckSettings settings, Effort effort) {
        this.effort = effort;
        touchM = Math.max(settings.snapM(), 1e-6);
        // Two walls in one place, each rounded by itself, may lie in each other by twice what snapping allows for one.
        deepM = Math.max(settings.overlapM(), 2 * touchM);
    }

    /** A point within both, or null. */
    double @Nullable [] common(Solid a, Solid b) {
        for (int k = 0; k < 3; k++) {
            if (a.box()[k] > b.box()[k + 3] - deepM || b.box()[k] > a.box()[k + 3] - deepM) {
                return null;
            }
        }
        double[] at = edgeWithin(a, b);
        at = at == null ? edgeWithin(b, a) : at;
        at = at == null ? behindAFace(a, b) : at;
        return at == null ? behindAFace(b, a) : at;
    }

    /** Whether the two are the same body. */
    boolean same(Solid a, Solid b) {
        if (a.triangles().count != b.triangles().count) {
            return false;
        }
        for (int k = 0; k < 6; k++) {
            if (Math.abs(a.box()[k] - b.box()[k]) > touchM) {
                return false;
            }
        }
        return allNear(a, b) && allNear(b, a);
    }

    /** Whether the two have a piece of surface in common, so that they hang together. */
    boolean adjoin(Solid a, Solid b) {
        TriangleMeeting meeting = new TriangleMeeting(Math.max(touchM, deepM));
        boolean[] found = {false};
        a.triangles()
                .forEachNear(
                        b.triangles(),
                        effort,
                        (i, j) -> found[0] |= meeting.meet(a.triangles().xyz, i * 9, b.triangles().xyz, j * 9));
        return found[0];
    }

    private boolean allNear(Solid a, Solid b) {
        double[] q = a.triangles().xyz;
        for (int i = 0; i < a.triangles().count * 9 && effort.spend(b.triangles().count); i += 3) {
            if (b.triangles().distance(q[i], q[i + 1], q[i + 2]) > touchM) {
                return false;
            }
        }
        return true;
    }

    private double @Nullable [] edgeWithin(Solid of, Solid other) {
        double[] e = of.edges();
        for (int i = 0; i < e.length; i += 6) {
            if (!near(e, i, other.box()) || !effort.spend(3L * other.triangles().count)) {
                continue;
            }
            int n = cut(e, i, other.triangles());
            double length = length(e, i);
            for (int c = 0; c + 1 < n; c++) {
                if ((cuts[c + 1] - cuts[c]) * length > deepM) {
                    double[] at = along(e, i, (cuts[c] + cuts[c + 1]) / 2);
                    if (isDeepIn(other, at)) {
                        return at;
                    }
                }
            }
        }
        return null;
    }

    /** Bodies that are flush with each other may have no edge within each other: points behind their faces tell. */
    private double @Nullable [] behindAFace(Solid a, Solid b) {
        double[] q = a.triangles().xyz;
        double[] front = new double[3];
        for (int t = 0; t < a.triangles().count * 9 && !effort.isSpent(); t += 9) {
            double length = TriangleNormal.of(q, t, front);
            double[] at = new double[3];
            for (int k = 0; k < 3 && length > 0; k++) {
                at[k] = (q[t + k] + q[t + 3 + k] + q[t + 6 + k]) / 3 - front[k] / length * 2 * deepM;
            }
            if (length > 0 && isDeepIn(a, at) && isDeepIn(b, at)) {
                return at;
            }
        }
        return null;
    }

    private boolean isDeepIn(Solid solid, double[] at) {
        for (int k = 0; k < 3; k++) {
            if (at[k] < solid.box()[k] + deepM || at[k] > solid.box()[k + 3] - deepM) {
                return false;
            }
        }
        effort.spend(2L * solid.triangles().count);
        return Math.abs(solid.triangles().windings(at[0], at[1], at[2])) > 0.5
                && solid.triangles().distance(at[0], at[1], at[2]) > deepM;
    }

    private static boolean near(double[] e, int i, double[] box) {
        for (int k = 0; k < 3; k++) {
            if (Math.min(e[i + k], e[i + 3 + k]) > box[k + 3] || Math.max(e[i + k], e[i + 3 + k]) < box[k]) {
                return false;
            }
        }
        return true;
    }

    /** Where an edge passes the planes of triangles that it goes through, from 0 to 1, in order. */
    private int cut(double[] e, int i, Triangles t) {
        int n = 0;
        cuts[n++] = 0;
        for (int k = 0; k < t.count * 9; k += 9) {
            double at = crossing(e, i, t.xyz, k, normal);
            if (at > 0 && at < 1) {
                double[] p = along(e, i, at);
                if (TriangleDistance.squared(t.xyz, k, p[0], p[1], p[2]) <= touchM * touchM) {
                    cuts = n + 2 > cuts.length ? Arrays.copyOf(cuts, n * 2) : cuts;
                    cuts[n++] = at;
                }
            }
        }
        cuts[n++] = 1;
        Arrays.sort(cuts, 0, n);
        return n;
    }

    private static double crossing(double[] e, int i, double[] q, int t, double[] n) {
        TriangleNormal.of(q, t, n);
        double from = (e[i] - q[t]) * n[0] + (e[i + 1] - q[t + 1]) * n[1] + (e[i + 2] - q[t + 2]) * n[2];
        double to = (e[i + 3] - q[t]) * n[0] + (e[i + 4] - q[t + 1]) * n[1] + (e[i + 5] - q[t + 2]) * n[2];
        return from == to ? -1 : from / (from - to);
    }

    private static double[] along(double[] e, int i, double t) {
        return new double[] {
            e[i] + t * (e[i + 3] - e[i]), e[i + 1] + t * (e[i + 4] - e[i + 1]), e[i + 2] + t * (e[i + 5] - e[i + 2])
        };
    }

    private static double length(double[] e, int i) {
        double dx = e[i + 3] - e[i];
        double dy = e[i + 4] - e[i + 1];
        double dz = e[i + 5] - e[i + 2];
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
}
