package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one of corners that lie nearly on each other. Where many ridges meet, as over a round room, rounding draws their
 * one point apart into a knot too small to be a roof.
 */
final class RoofWeld {
    private final double withinM;
    private final Map<Cell, List<double[]>> cells = new HashMap<>();

    private record Cell(long x, long y, long z) {}

    private RoofWeld(double withinM) {
        this.withinM = withinM;
    }

    static RoofMesh weld(RoofMesh mesh, double withinM) {
        RoofWeld weld = new RoofWeld(withinM);
        // The ends of walls first: they stay where they are.
        for (double[] top : mesh.tops()) {
            weld.one(top, 0);
            weld.one(top, top.length - 3);
        }
        List<double[]> tops = new ArrayList<>(mesh.tops().size());
        for (double[] top : mesh.tops()) {
            tops.add(weld.line(top, false));
        }
        List<List<double[]>> faces = new ArrayList<>(mesh.faces().size());
        for (List<double[]> face : mesh.faces()) {
            List<double[]> rings = new ArrayList<>(face.size());
            for (double[] ring : face) {
                double[] welded = weld.line(ring, true);
                if (welded.length >= 9) {
                    rings.add(welded);
                } else if (rings.isEmpty()) {
                    break;
                }
            }
            if (!rings.isEmpty()) {
                faces.add(rings);
            }
        }
        return new RoofMesh(mesh.outline(), faces, tops);
    }

    private double[] line(double[] xyz, boolean closed) {
        List<double[]> kept = new ArrayList<>(xyz.length / 3);
        for (int i = 0; i < xyz.length; i += 3) {
            add(kept, one(xyz, i));
        }
        while (closed && kept.size() > 2 && closes(kept)) {
            kept.removeLast();
        }
        double[] out = new double[kept.size() * 3];
        for (int i = 0; i < kept.size(); i++) {
            System.arraycopy(kept.get(i), 0, out, i * 3, 3);
        }
        return out;
    }

    /** Leaves out a point that is there already, and with it the way to it and straight back. */
    private static void add(List<double[]> kept, double[] p) {
        int n = kept.size();
        if (n > 0 && kept.getLast() == p) {
            return;
        }
        if (n > 1 && kept.get(n - 2) == p) {
            kept.removeLast();
            return;
        }
        kept.add(p);
    }

    private static boolean closes(List<double[]> kept) {
        if (kept.getLast() == kept.getFirst()) {
            return true;
        }
        if (kept.getLast() == kept.get(1)) {
            kept.removeFirst();
            return true;
        }
        return false;
    }

    private double[] one(double[] xyz, int at) {
        double x = xyz[at];
        double y = xyz[at + 1];
        double z = xyz[at + 2];
        long cx = (long) Math.floor(x / withinM);
        long cy = (long) Math.floor(y / withinM);
        long cz = (long) Math.floor(z / withinM);
        for (long i = cx - 1; i <= cx + 1; i++) {
            for (long j = cy - 1; j <= cy + 1; j++) {
                for (long k = cz - 1; k <= cz + 1; k++) {
                    for (double[] p : cells.getOrDefault(new Cell(i, j, k), List.of())) {
                        if (near(p[0], x) && near(p[1], y) && near(p[2], z)) {
                            return p;
                        }
                    }
                }
            }
        }
        double[] p = Arrays.copyOfRange(xyz, at, at + 3);
        cells.computeIfAbsent(new Cell(cx, cy, cz), c -> new ArrayList<>(1)).add(p);
        return p;
    }

    private boolean near(double a, double b) {
        return Math.abs(a - b) <= withinM;
    }
}
