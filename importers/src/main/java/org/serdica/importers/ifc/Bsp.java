package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solids minus, and, or solids, by binary space partition of convex facets. A half-space is a solid of one very large
 * facet. Work is bounded: too much of it throws {@link TooMuchWork}, and the caller draws the solid uncut.
 */
final class Bsp {
    /** Nearer than this to a plane is on it, in metres. */
    static final double ON_PLANE_M = 1e-5;

    private static final int MAX_DEPTH = 400;

    private @Nullable Plane plane;
    private @Nullable Bsp front;
    private @Nullable Bsp back;
    private final List<Facet> facets = new ArrayList<>();
    private final Work work;

    /** Facets that may still be looked at. */
    static final class Work {
        private long left;

        Work(long facets) {
            left = facets;
        }

        void spend(int facets) {
            left -= facets;
            if (left < 0) {
                throw new TooMuchWork();
            }
        }
    }

    record Plane(double x, double y, double z, double d) {
        double distance(double[] p, int i) {
            return x * p[i] + y * p[i + 1] + z * p[i + 2] - d;
        }

        Plane flipped() {
            return new Plane(-x, -y, -z, -d);
        }
    }

    /** A flat convex polygon, three doubles a point, anticlockwise seen from outside. */
    record Facet(double[] xyz, Plane plane) {
        /** Whether it is a flat triangle or quadrangle that turns the same way at every corner. */
        boolean isPlainConvex() {
            int n = xyz.length;
            if (n > 12) {
                return false;
            }
            for (int i = 0; i < n; i += 3) {
                int j = (i + 3) % n;
                int k = (i + 6) % n;
                double ax = xyz[j] - xyz[i];
                double ay = xyz[j + 1] - xyz[i + 1];
                double az = xyz[j + 2] - xyz[i + 2];
                double bx = xyz[k] - xyz[j];
                double by = xyz[k + 1] - xyz[j + 1];
                double bz = xyz[k + 2] - xyz[j + 2];
                double turn =
                        plane.x * (ay * bz - az * by) + plane.y * (az * bx - ax * bz) + plane.z * (ax * by - ay * bx);
                // What runs straight on may double back, so it is no case for this short cut.
                if (!(turn > 1e-9) || Math.abs(plane.distance(xyz, i)) > ON_PLANE_M / 10) {
                    return false;
                }
            }
            return true;
        }

        Facet flipped() {
            double[] r = new double[xyz.length];
            for (int i = 0, n = xyz.length; i < n; i += 3) {
                System.arraycopy(xyz, i, r, n - 3 - i, 3);
            }
            return new Facet(r, plane.flipped());
        }

        /** A facet of three or more points, or null if they enclose nothing. */
        static @Nullable Facet of(double[] xyz) {
            double nx = 0;
            double ny = 0;
            double nz = 0;
            int n = xyz.length;
            for (int i = 0; i < n; i += 3) {
                int j = (i + 3) % n;
                nx += (xyz[i + 1] - xyz[j + 1]) * (xyz[i + 2] + xyz[j + 2]);
                ny += (xyz[i + 2] - xyz[j + 2]) * (xyz[i] + xyz[j]);
                nz += (xyz[i] - xyz[j]) * (xyz[i + 1] + xyz[j + 1]);
            }
            double l = Math.sqrt(nx * nx + ny * ny + nz * nz);
            if (!(l > 1e-12) || l > 1e300) {
                return null;
            }
            return new Facet(xyz, new Plane(nx / l, ny / l, nz / l, (nx * xyz[0] + ny * xyz[1] + nz * xyz[2]) / l));
        }
    }

    private Bsp(Work work) {
        this.work = work;
    }

    private static Bsp of(List<Facet> facets, Work work) {
        Bsp tree = new Bsp(work);
        tree.add(facets, 0);
        return tree;
    }

    /** What of {@code a} is outside {@code b}. */
    static List<Facet> subtract(List<Facet> a, List<Facet> b, Work work) {
        Bsp ta = of(a, work);
        Bsp tb = of(b, work);
        ta.invert();
        ta.clipTo(tb);
        tb.clipTo(ta);
        tb.invert();
        tb.clipTo(ta);
        tb.invert();
        ta.add(tb.all(), 0);
        ta.invert();
        return ta.all();
    }

    /** What of {@code a} is inside {@code b}. */
    static List<Facet> intersect(List<Facet> a, List<Facet> b, Work work) {
        Bsp ta = of(a, work);
        Bsp tb = of(b, work);
        ta.invert();
        tb.clipTo(ta);
        tb.invert();
        ta.clipTo(tb);
        tb.clipTo(ta);
        ta.add(tb.all(), 0);
        ta.invert();
        return ta.all();
    }

    /** {@code a} and {@code b} as one. */
    static List<Facet> unite(List<Facet> a, List<Facet> b, Work work) {
        Bsp ta = of(a, work);
        Bsp tb = of(b, work);
        ta.clipTo(tb);
        tb.clipTo(ta);
        tb.invert();
        tb.clipTo(ta);
        tb.invert();
        ta.add(tb.all(), 0);
        return ta.all();
    }

    private void add(List<Facet> list, int depth) {
        if (list.isEmpty()) {
            return;
        }
        if (depth > MAX_DEPTH) {
            throw new TooMuchWork();
        }
        work.spend(list.size());
        Plane p = plane;
        if (p == null) {
            // The middle facet splits ordered input (extrusions, grids) more evenly than the first.
            p = list.get(list.size() / 2).plane();
            plane = p;
        }
        List<Facet> inFront = new ArrayList<>();
        List<Facet> behind = new ArrayList<>();
        for (Facet f : list) {
            split(p, f, facets, facets, inFront, behind);
        }
        if (!inFront.isEmpty()) {
            Bsp child = front == null ? new Bsp(work) : front;
            child.add(inFront, depth + 1);
            front = child;
        }
        if (!behind.isEmpty()) {
            Bsp child = back == null ? new Bsp(work) : back;
            child.add(behind, depth + 1);
            back = child;
        }
    }

    private void invert() {
        facets.replaceAll(Facet::flipped);
        if (plane != null) {
            plane = plane.flipped();
        }
        if (front != null) {
            front.invert();
        }
        if (back != null) {
            back.invert();
        }
        Bsp swap = front;
        front = back;
        back = swap;
    }

    private List<Facet> clip(List<Facet> list) {
        if (plane == null) {
            return new ArrayList<>(list);
        }
        work.spend(list.size());
        List<Facet> inFront = new ArrayList<>();
        List<Facet> behind = new ArrayList<>();
        for (Facet f : list) {
            split(plane, f, inFront, behind, inFront, behind);
        }
        List<Facet> kept = front == null ? inFront : front.clip(inFront);
        if (back != null) {
            kept.addAll(back.clip(behind));
        }
        return kept;
    }

    private void clipTo(Bsp other) {
        List<Facet> kept = other.clip(facets);
        facets.clear();
        facets.addAll(kept);
        if (front != null) {
            front.clipTo(other);
        }
        if (back != null) {
            back.clipTo(other);
        }
    }

    private List<Facet> all() {
        List<Facet> result = new ArrayList<>(facets);
        if (front != null) {
            result.addAll(front.all());
        }
        if (back != null) {
            result.addAll(back.all());
        }
        return result;
    }

    private static void split(
            Plane p, Facet f, List<Facet> sameWay, List<Facet> otherWay, List<Facet> inFront, List<Facet> behind) {
        double[] v = f.xyz();
        boolean anyFront = false;
        boolean anyBack = false;
        for (int i = 0; i < v.length; i += 3) {
            double d = p.distance(v, i);
            anyFront |= d > ON_PLANE_M;
            anyBack |= d < -ON_PLANE_M;
        }
        if (!anyFront && !anyBack) {
            boolean same = p.x() * f.plane().x()
                            + p.y() * f.plane().y()
                            + p.z() * f.plane().z()
                    > 0;
            (same ? sameWay : otherWay).add(f);
        } else if (!anyBack) {
            inFront.add(f);
        } else if (!anyFront) {
            behind.add(f);
        } else {
            cut(p, f, inFront, behind);
        }
    }

    private static void cut(Plane p, Facet f, List<Facet> inFront, List<Facet> behind) {
        double[] v = f.xyz();
        int n = v.length;
        double[] fore = new double[n + 6];
        double[] aft = new double[n + 6];
        int fn = 0;
        int an = 0;
        for (int i = 0; i < n; i += 3) {
            int j = (i + 3) % n;
            double di = p.distance(v, i);
            double dj = p.distance(v, j);
            if (di >= -ON_PLANE_M) {
                System.arraycopy(v, i, fore, fn, 3);
                fn += 3;
            }
            if (di <= ON_PLANE_M) {
                System.arraycopy(v, i, aft, an, 3);
                an += 3;
            }
            if (di > ON_PLANE_M && dj < -ON_PLANE_M || di < -ON_PLANE_M && dj > ON_PLANE_M) {
                double t = di / (di - dj);
                for (int k = 0; k < 3; k++) {
                    double c = v[i + k] + (v[j + k] - v[i + k]) * t;
                    fore[fn + k] = c;
                    aft[an + k] = c;
                }
                fn += 3;
                an += 3;
            }
        }
        if (fn >= 9) {
            inFront.add(new Facet(Arrays.copyOf(fore, fn), f.plane()));
        }
        if (an >= 9) {
            behind.add(new Facet(Arrays.copyOf(aft, an), f.plane()));
        }
    }
}
