package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.ifc.Profiles.Section;
import org.serdica.model.city.Material;

/** Solids through cross-sections that stand one behind the other and may differ in shape. */
final class Lofts {
    private Lofts() {}

    /** Whether corners of the one belong to corners of the other. */
    static boolean alike(List<Section> a, List<Section> b) {
        if (a.size() != b.size() || a.isEmpty()) {
            return false;
        }
        for (int s = 0; s < a.size(); s++) {
            List<List<double[]>> p = a.get(s).rings();
            List<List<double[]>> q = b.get(s).rings();
            for (int r = 0; r < Math.max(p.size(), q.size()); r++) {
                if (p.size() != q.size() || p.get(r).size() != q.get(r).size()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The solid through sections that are all alike.
     *
     * @param stations where each of them stands
     */
    static Body through(List<List<Section>> sections, List<Affine> stations, @Nullable Material material) {
        Body body = new Body();
        int last = sections.size() - 1;
        for (int s = 0; s < sections.getFirst().size(); s++) {
            int rings = sections.getFirst().get(s).rings().size();
            List<double[]> begin = new ArrayList<>();
            List<double[]> end = new ArrayList<>();
            for (int r = 0; r < rings; r++) {
                double[] before = ring(sections, stations, 0, s, r);
                begin.add(Body.reversed(before));
                for (int k = 1; k <= last; k++) {
                    double[] here = ring(sections, stations, k, s, r);
                    walls(body, before, here, material);
                    before = here;
                }
                end.add(before);
            }
            body.add(begin, material);
            body.add(end, material);
        }
        return body.outward();
    }

    private static double[] ring(
            List<List<Section>> sections, List<Affine> stations, int station, int section, int ring) {
        List<double[]> points = sections.get(station).get(section).rings().get(ring);
        double[] xyz = new double[points.size() * 3];
        for (int i = 0; i < points.size(); i++) {
            System.arraycopy(points.get(i), 0, xyz, i * 3, 3);
        }
        stations.get(station).applyTo(xyz);
        return xyz;
    }

    /** Two triangles for each edge: its ends need not lie in one plane. */
    private static void walls(Body body, double[] low, double[] high, @Nullable Material material) {
        for (int i = 0; i < low.length; i += 3) {
            int j = (i + 3) % low.length;
            body.add(List.of(corners(low, i, low, j, high, j)), material);
            body.add(List.of(corners(low, i, high, j, high, i)), material);
        }
    }

    private static double[] corners(double[] a, int i, double[] b, int j, double[] c, int k) {
        double[] nine = Arrays.copyOf(Arrays.copyOfRange(a, i, i + 3), 9);
        System.arraycopy(b, j, nine, 3, 3);
        System.arraycopy(c, k, nine, 6, 3);
        return nine;
    }
}
