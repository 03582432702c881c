package org.serdica.model.network;

import java.util.Arrays;

/** Nodes found by place while a network is built: a hash of cells a metre wide, each the head of a chain of nodes. */
final class NodeGrid {
    private static final double SNAP_M = 0.5;
    /** What is within reach of a place lies in four cells at the most. */
    private static final double CELL_M = 2 * SNAP_M;

    /** Streets on a bridge do not meet those below. */
    private static final double SNAP_Z_M = 3;

    private double[] xyz = new double[192];
    private int[] next = new int[64];
    private int[] head = new int[256];
    private int count;

    NodeGrid() {
        Arrays.fill(head, -1);
    }

    /** The nearest node within reach of the place; a new one if there is none. */
    int node(double x, double y, double z) {
        long column = cell(x - SNAP_M);
        long row = cell(y - SNAP_M);
        long columns = cell(x + SNAP_M) - column;
        long rows = cell(y + SNAP_M) - row;
        int best = -1;
        double nearest = SNAP_M * SNAP_M;
        for (int c = 0; c <= columns; c++) {
            for (int r = 0; r <= rows; r++) {
                for (int n = head[slot(column + c, row + r)]; n >= 0; n = next[n]) {
                    double dx = xyz[n * 3] - x;
                    double dy = xyz[n * 3 + 1] - y;
                    double d = dx * dx + dy * dy;
                    if (d <= nearest && Math.abs(xyz[n * 3 + 2] - z) < SNAP_Z_M) {
                        nearest = d;
                        best = n;
                    }
                }
            }
        }
        return best >= 0 ? best : add(x, y, z);
    }

    private int add(double x, double y, double z) {
        if (count == next.length) {
            grow();
        }
        xyz[count * 3] = x;
        xyz[count * 3 + 1] = y;
        xyz[count * 3 + 2] = z;
        chain(count);
        return count++;
    }

    private void grow() {
        xyz = Arrays.copyOf(xyz, xyz.length * 2);
        next = Arrays.copyOf(next, next.length * 2);
        head = new int[head.length * 2];
        Arrays.fill(head, -1);
        for (int n = 0; n < count; n++) {
            chain(n);
        }
    }

    private void chain(int node) {
        int slot = slot(cell(xyz[node * 3]), cell(xyz[node * 3 + 1]));
        next[node] = head[slot];
        head[slot] = node;
    }

    private static long cell(double metres) {
        return (long) Math.floor(metres / CELL_M);
    }

    /** Cells that share a slot do no harm: distances decide. */
    private int slot(long column, long row) {
        long h = (column * 0x9E3779B97F4A7C15L ^ row) * 0xC2B2AE3D27D4EB4FL;
        return (int) (h >>> 40) & head.length - 1;
    }

    int count() {
        return count;
    }

    double[] xyz() {
        return Arrays.copyOf(xyz, count * 3);
    }
}
