package org.serdica.model.check;

import java.util.Arrays;

/** Numbers points so that those nearer to each other than a tolerance share a number, and the place of the first. */
final class VertexSnap {
    private final double toleranceM;
    private final double cellM;
    private int[] head = new int[256];
    private int[] next = new int[128];
    private double[] xyz = new double[384];
    private int count;

    VertexSnap(double toleranceM) {
        this.toleranceM = toleranceM;
        // Most points are far from the border of their cell, so that one cell is looked into.
        cellM = Math.max(1e-3, 16 * toleranceM);
        Arrays.fill(head, -1);
    }

    void clear() {
        count = 0;
        Arrays.fill(head, -1);
    }

    int count() {
        return count;
    }

    /** Three doubles a vertex; may be longer. */
    double[] xyz() {
        return xyz;
    }

    int number(double x, double y, double z) {
        long i = (long) Math.floor(x / cellM);
        long j = (long) Math.floor(y / cellM);
        long k = (long) Math.floor(z / cellM);
        for (long a = i + low(x, i); a <= i + high(x, i); a++) {
            for (long b = j + low(y, j); b <= j + high(y, j); b++) {
                for (long c = k + low(z, k); c <= k + high(z, k); c++) {
                    int found = find(slot(a, b, c), x, y, z);
                    if (found >= 0) {
                        return found;
                    }
                }
            }
        }
        return add(slot(i, j, k), x, y, z);
    }

    private int low(double v, long cell) {
        return v - cell * cellM <= toleranceM ? -1 : 0;
    }

    private int high(double v, long cell) {
        return (cell + 1) * cellM - v <= toleranceM ? 1 : 0;
    }

    private int find(int slot, double x, double y, double z) {
        for (int v = head[slot]; v >= 0; v = next[v]) {
            double dx = xyz[v * 3] - x;
            double dy = xyz[v * 3 + 1] - y;
            double dz = xyz[v * 3 + 2] - z;
            if (dx * dx + dy * dy + dz * dz <= toleranceM * toleranceM) {
                return v;
            }
        }
        return -1;
    }

    private int add(int slot, double x, double y, double z) {
        int at = slot;
        if (count == next.length) {
            grow();
            at = slot((long) Math.floor(x / cellM), (long) Math.floor(y / cellM), (long) Math.floor(z / cellM));
        }
        xyz[count * 3] = x;
        xyz[count * 3 + 1] = y;
        xyz[count * 3 + 2] = z;
        next[count] = head[at];
        head[at] = count;
        return count++;
    }

    private void grow() {
        next = new int[count * 2];
        xyz = Arrays.copyOf(xyz, count * 6);
        head = new int[count * 4];
        Arrays.fill(head, -1);
        for (int v = 0; v < count; v++) {
            int slot = slot((long) Math.floor(xyz[v * 3] / cellM), (long) Math.floor(xyz[v * 3 + 1] / cellM), (long)
                    Math.floor(xyz[v * 3 + 2] / cellM));
            next[v] = head[slot];
            head[slot] = v;
        }
    }

    /** The table's length is a power of two. */
    private int slot(long i, long j, long k) {
        long h = i * 0x9E3779B97F4A7C15L ^ j * 0xC2B2AE3D27D4EB4FL ^ k * 0x165667B19E3779F9L;
        h ^= h >>> 32;
        h ^= h >>> 15;
        return (int) h & head.length - 1;
    }
}
