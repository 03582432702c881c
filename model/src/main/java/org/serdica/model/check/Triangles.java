package org.serdica.model.check;

import java.util.Arrays;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.BoxTree;
import org.serdica.model.geo.Triangulator;

/** Polygons cut into triangles: nine doubles each, with the face they are of. */
final class Triangles {
    /** Below this many, looking at all of them is quicker than a tree. */
    private static final int FEW = 48;

    private final Triangulator triangulator = new Triangulator();
    private int[] corners = new int[96];
    private int[] ringStart = new int[9];
    int count;
    double[] xyz = new double[32 * 9];
    int[] face = new int[32];
    private double[] box = new double[32 * 6];
    private int boxed;

    /** Takes the faces of one shell, or of all of them where {@code shell} is negative. */
    void load(Polygons p, int shell) {
        count = 0;
        boxed = 0;
        for (int f = 0; f < p.faces; f++) {
            if (shell < 0 || p.shell[f] == shell) {
                add(p, f);
            }
        }
    }

    private void add(Polygons p, int f) {
        int rings = p.ringCount(f);
        if (ringStart.length <= rings) {
            ringStart = new int[rings * 2 + 1];
        }
        System.arraycopy(p.ringPoint, p.faceRing[f], ringStart, 0, rings + 1);
        int need = Triangulator.capacity(ringStart[rings] - ringStart[0], rings);
        if (corners.length < need) {
            corners = new int[need * 2];
        }
        int more = triangulator.triangulate(p.xyz, ringStart, rings, corners);
        if ((count + more) * 9 > xyz.length) {
            xyz = Arrays.copyOf(xyz, (count + more) * 18);
            face = Arrays.copyOf(face, (count + more) * 2);
        }
        for (int c = 0; c < more * 3; c++) {
            System.arraycopy(p.xyz, corners[c] * 3, xyz, count * 9 + c * 3, 3);
        }
        Arrays.fill(face, count, count + more, f);
        count += more;
    }

    private double[] boxes() {
        if (box.length < count * 6) {
            box = new double[count * 12];
        }
        for (; boxed < count; boxed++) {
            int t = boxed * 9;
            for (int a = 0; a < 3; a++) {
                box[boxed * 6 + a] = Math.min(xyz[t + a], Math.min(xyz[t + 3 + a], xyz[t + 6 + a]));
                box[boxed * 6 + 3 + a] = Math.max(xyz[t + a], Math.max(xyz[t + 3 + a], xyz[t + 6 + a]));
            }
        }
        return box;
    }

    /** Told of two triangles whose boxes meet. */
    @FunctionalInterface
    interface Pair {
        void meet(int mine, int theirs);
    }

    /** Names all pairs of these with those; of these with themselves each pair once. */
    void forEachNear(Triangles other, Effort effort, Pair visitor) {
        double[] mine = boxes();
        double[] theirs = other.boxes();
        boolean same = this == other;
        if (other.count <= FEW) {
            for (int i = 0; i < count && effort.spend(other.count); i++) {
                for (int j = same ? i + 1 : 0; j < other.count; j++) {
                    if (meet(mine, i * 6, theirs, j * 6)) {
                        visitor.meet(i, j);
                    }
                }
            }
            return;
        }
        BoxTree tree = new BoxTree(Arrays.copyOf(theirs, other.count * 6));
        for (int i = 0; i < count && !effort.isSpent(); i++) {
            int a = i;
            int b = i * 6;
            tree.forEachIn(
                    new Bounds(mine[b], mine[b + 1], mine[b + 2], mine[b + 3], mine[b + 4], mine[b + 5]), found -> {
                        if (effort.spend(1) && (!same || found > a)) {
                            visitor.meet(a, found);
                        }
                    });
        }
    }

    private static boolean meet(double[] a, int i, double[] b, int j) {
        return a[i] <= b[j + 3]
                && a[i + 3] >= b[j]
                && a[i + 1] <= b[j + 4]
                && a[i + 4] >= b[j + 1]
                && a[i + 2] <= b[j + 5]
                && a[i + 5] >= b[j + 2];
    }

    /**
     * How often these triangles, as a closed surface, go round a point: 1 inside, 0 outside. By the sum of the solid
     * angles they fill (van Oosterom and Strackee 1983).
     */
    double windings(double x, double y, double z) {
        double sum = 0;
        for (int t = 0; t < count * 9; t += 9) {
            sum += solidAngle(t, x, y, z);
        }
        return sum / (4 * Math.PI);
    }

    private double solidAngle(int t, double x, double y, double z) {
        double ax = xyz[t] - x;
        double ay = xyz[t + 1] - y;
        double az = xyz[t + 2] - z;
        double bx = xyz[t + 3] - x;
        double by = xyz[t + 4] - y;
        double bz = xyz[t + 5] - z;
        double cx = xyz[t + 6] - x;
        double cy = xyz[t + 7] - y;
        double cz = xyz[t + 8] - z;
        double a = Math.sqrt(ax * ax + ay * ay + az * az);
        double b = Math.sqrt(bx * bx + by * by + bz * bz);
        double c = Math.sqrt(cx * cx + cy * cy + cz * cz);
        double det = ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
        double div = a * b * c
                + (ax * bx + ay * by + az * bz) * c
                + (bx * cx + by * cy + bz * cz) * a
                + (cx * ax + cy * ay + cz * az) * b;
        return 2 * Math.atan2(det, div);
    }

    /** How far a point is from the nearest triangle. */
    double distance(double x, double y, double z) {
        double least = Double.POSITIVE_INFINITY;
        for (int t = 0; t < count; t++) {
            least = Math.min(least, TriangleDistance.squared(xyz, t * 9, x, y, z));
        }
        return Math.sqrt(least);
    }
}
