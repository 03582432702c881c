package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Roofs that draw the outline together to a point over its middle: pyramids, cones, domes, onions. */
final class FanRoof {
    private static final int DOME_STEPS = 6;

    /** How wide, and how high, from the eave to the tip. */
    private static final double[][] PYRAMID = {{1, 0}, {0, 1}};

    private static final double[][] ONION = {
        {1, 0}, {1.16, 0.1}, {1.22, 0.22}, {1.12, 0.36}, {0.86, 0.5}, {0.5, 0.64}, {0.2, 0.8}, {0, 1}
    };

    private FanRoof() {}

    static Optional<RoofMesh> of(Outline outline, RoofShape shape, double eaveM, double heightM) {
        double[] ring = outline.rings().getFirst();
        double[] c = outline.centre();
        if (outline.rings().size() > 1 || heightM <= 0 || !seesAll(ring, c[1], c[2])) {
            return Optional.empty();
        }
        double[][] profile = profile(shape);
        List<List<double[]>> faces = new ArrayList<>();
        int n = ring.length / 2;
        for (int level = 0; level + 1 < profile.length; level++) {
            double[] low = profile[level];
            double[] high = profile[level + 1];
            for (int i = 0; i < n; i++) {
                int j = (i + 1) % n;
                boolean tip = high[0] == 0;
                double[] face = new double[tip ? 9 : 12];
                put(face, 0, ring, i, c, low, eaveM, heightM);
                put(face, 1, ring, j, c, low, eaveM, heightM);
                put(face, 2, ring, j, c, high, eaveM, heightM);
                if (!tip) {
                    put(face, 3, ring, i, c, high, eaveM, heightM);
                }
                faces.add(List.of(face));
            }
        }
        List<double[]> tops = new ArrayList<>();
        RoofMesh.levelTops(ring, eaveM, tops);
        return Optional.of(new RoofMesh(outline, faces, tops));
    }

    private static double[][] profile(RoofShape shape) {
        return switch (shape) {
            case DOME -> {
                double[][] p = new double[DOME_STEPS + 1][];
                for (int i = 0; i <= DOME_STEPS; i++) {
                    double a = Math.PI / 2 * i / DOME_STEPS;
                    p[i] = new double[] {i == DOME_STEPS ? 0 : Math.cos(a), Math.sin(a)};
                }
                yield p;
            }
            case ONION -> ONION;
            default -> PYRAMID;
        };
    }

    /** Whether the middle has a clear view of every edge, so that what is drawn towards it stays a roof. */
    private static boolean seesAll(double[] ring, double cx, double cy) {
        int n = ring.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double turn = (ring[i * 2] - cx) * (ring[j * 2 + 1] - cy) - (ring[j * 2] - cx) * (ring[i * 2 + 1] - cy);
            if (!(turn > 1e-6)) {
                return false;
            }
        }
        return true;
    }

    private static void put(
            double[] face, int at, double[] ring, int corner, double[] c, double[] step, double eaveM, double heightM) {
        boolean eave = step[0] == 1 && step[1] == 0;
        face[at * 3] = eave ? ring[corner * 2] : c[1] + (ring[corner * 2] - c[1]) * step[0];
        face[at * 3 + 1] = eave ? ring[corner * 2 + 1] : c[2] + (ring[corner * 2 + 1] - c[2]) * step[0];
        face[at * 3 + 2] = eaveM + step[1] * heightM;
    }
}
