package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.scenario.RasterFrame;

/**
 * Points before the facades of an area: one for each stretch of wall and storey, a hand off the wall.
 *
 * @param xyz three doubles a point in the city
 * @param outward two floats a point: the way out of the wall
 * @param widthM how much of the wall each stands for
 * @param heightM the same upwards
 */
public record FacadeGrid(double[] xyz, float[] outward, float[] widthM, float heightM) {
    private static final double OFF_THE_WALL_M = 0.3;

    /** @param spacingM along walls, {@code storeyM} upwards */
    public static FacadeGrid of(SurfaceRaster s, double spacingM, double storeyM) {
        Gathering g = new Gathering();
        for (Wall w : s.walls().walls()) {
            int across = Math.max(1, (int) Math.round(w.lengthM() / spacingM));
            int up = Math.max(1, (int) ((w.topM() - w.baseM()) / storeyM));
            for (int a = 0; a < across; a++) {
                double t = (a + 0.5) / across;
                double x = w.x0() + (w.x1() - w.x0()) * t;
                double y = w.y0() + (w.y1() - w.y0()) * t;
                for (int storey = 0; storey < up; storey++) {
                    double z = w.baseM() + (storey + 0.5) * storeyM;
                    if (isOpen(s, x, y, z, w)) {
                        g.add(x + w.nx() * OFF_THE_WALL_M, y + w.ny() * OFF_THE_WALL_M, z, w, w.lengthM() / across);
                    }
                }
            }
        }
        return g.grid((float) storeyM);
    }

    /** Whether there is neither a neighbour's house nor a slope before the wall. */
    private static boolean isOpen(SurfaceRaster s, double x, double y, double z, Wall w) {
        RasterFrame f = s.frame();
        double out = 1.5 * f.cellM();
        int before = f.index(x + w.nx() * out, y + w.ny() * out);
        return before >= 0 && s.surface[before] < z;
    }

    public int count() {
        return widthM.length;
    }

    private static final class Gathering {
        private double[] xyz = new double[3072];
        private float[] outward = new float[2048];
        private float[] width = new float[1024];
        private int count;

        void add(double x, double y, double z, Wall w, double widthM) {
            if (count == width.length) {
                xyz = Arrays.copyOf(xyz, xyz.length * 2);
                outward = Arrays.copyOf(outward, outward.length * 2);
                width = Arrays.copyOf(width, width.length * 2);
            }
            PointReading.put(xyz, count, x, y, z);
            outward[count * 2] = (float) w.nx();
            outward[count * 2 + 1] = (float) w.ny();
            width[count++] = (float) widthM;
        }

        FacadeGrid grid(float heightM) {
            return new FacadeGrid(
                    Arrays.copyOf(xyz, count * 3),
                    Arrays.copyOf(outward, count * 2),
                    Arrays.copyOf(width, count),
                    heightM);
        }
    }
}
