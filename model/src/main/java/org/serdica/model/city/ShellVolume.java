package org.serdica.model.city;

import java.util.HashMap;
import java.util.Map;
import org.serdica.model.city.Measures.VolumeBasis;
import org.serdica.model.geo.Newell;

/**
 * Volume of a solid by the sum of signed tetrahedra between a fixed point and every triangle of every surface.
 * That is exact for a closed shell; how closed it is, the edges and the surfaces' normals tell.
 */
final class ShellVolume {
    private static final double CRACKS = 1e-3;

    private final Map<Point, Integer> points = new HashMap<>();
    /** For every edge: how often it runs one way more than the other. */
    private final Map<Long, Integer> edges = new HashMap<>();
    /** By shell: the outer one first, then the hollows. */
    private final Map<Integer, Double> volumes = new HashMap<>();

    private final Newell newell = new Newell();
    private double sumX;
    private double sumY;
    private double sumZ;
    private double sumAreaM2;

    /** A vertex by its place in steps of the tile's unit. */
    private record Point(long x, long y, long z) {}

    void add(Face face, int shell) {
        double[] p = face.xyz();
        int[] start = face.ringStart();
        double nx = 0;
        double ny = 0;
        double nz = 0;
        double volume = 0;
        for (int r = 0; r < face.ringCount(); r++) {
            if (!newell.of(p, start[r], start[r + 1])) {
                continue;
            }
            boolean hole = r > 0;
            if (!hole) {
                nx = newell.nx();
                ny = newell.ny();
                nz = newell.nz();
            }
            boolean asOuter = nx * newell.nx() + ny * newell.ny() + nz * newell.nz() > 0;
            int turn = hole && asOuter ? -1 : 1;
            volume += turn * tetrahedra(p, start[r], start[r + 1]);
            count(p, start[r], start[r + 1], turn);
            double area = newell.areaM2() * turn;
            sumX += area * newell.nx();
            sumY += area * newell.ny();
            sumZ += area * newell.nz();
            sumAreaM2 += newell.areaM2();
        }
        volumes.merge(shell, volume, Double::sum);
    }

    private static double tetrahedra(double[] p, int from, int to) {
        double six = 0;
        int a = from * 3;
        for (int i = from + 1; i + 1 < to; i++) {
            int b = i * 3;
            int c = b + 3;
            six += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                    + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
        }
        return six / 6;
    }

    private void count(double[] p, int from, int to, int turn) {
        int last = number(p, to - 1);
        for (int i = from; i < to; i++) {
            int next = number(p, i);
            if (next != last) {
                long edge = (long) Math.min(last, next) << 32 | Math.max(last, next);
                edges.merge(edge, last < next ? turn : -turn, Integer::sum);
            }
            last = next;
        }
    }

    private int number(double[] p, int point) {
        int i = point * 3;
        Point key = new Point(
                Math.round(p[i] / Tile.UNIT), Math.round(p[i + 1] / Tile.UNIT), Math.round(p[i + 2] / Tile.UNIT));
        return points.computeIfAbsent(key, k -> points.size());
    }

    VolumeBasis basis() {
        if (sumAreaM2 == 0 || volumeM3() <= 1e-6 * Math.pow(sumAreaM2, 1.5)) {
            return VolumeBasis.UNDER_ROOFS;
        }
        if (edges.values().stream().allMatch(balance -> balance == 0)) {
            return VolumeBasis.CLOSED_SHELL;
        }
        double open = Math.sqrt(sumX * sumX + sumY * sumY + sumZ * sumZ);
        return open <= CRACKS * sumAreaM2 ? VolumeBasis.LEAKY_SHELL : VolumeBasis.UNDER_ROOFS;
    }

    /** The outer shell's volume without the hollows'. */
    double volumeM3() {
        double outer = Math.abs(volumes.getOrDefault(0, 0.0));
        double hollow = volumes.entrySet().stream()
                .filter(e -> e.getKey() != 0)
                .mapToDouble(e -> Math.abs(e.getValue()))
                .sum();
        return outer - hollow;
    }

    /** Whether the outer surfaces are drawn clockwise seen from outside. */
    boolean isInsideOut() {
        return volumes.getOrDefault(0, 0.0) < 0;
    }
}
