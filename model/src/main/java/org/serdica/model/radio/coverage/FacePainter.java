package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.city.Face;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Newell;
import org.serdica.model.scenario.RasterFrame;

/** Fills the cells whose middle lies under a face with its height, where it is the highest so far. */
final class FacePainter {
    /** Steeper faces cover no cell to speak of. */
    private static final double UPRIGHT = 0.03;
    /** Coordinates are whole numbers of these; told again so that every tile gives the same doubles. */
    private static final double STEPS_PER_M = 1e4;

    private final RasterFrame frame;
    private final float[] surface;
    private final int[] building;
    private final Newell newell = new Newell();
    private double[] crossings = new double[16];
    private int c0;
    private int r0;
    private int c1;
    private int r1;

    FacePainter(RasterFrame frame, float[] surface, int[] building) {
        this.frame = frame;
        this.surface = surface;
        this.building = building;
    }

    /** Paints cells from {@code (column, row)} to before {@code (endColumn, endRow)} only. */
    void clip(int column, int row, int endColumn, int endRow) {
        c0 = column;
        r0 = row;
        c1 = endColumn;
        r1 = endRow;
    }

    boolean touches(Bounds b) {
        return b.maxX() >= frame.x(c0)
                && b.minX() <= frame.x(c1 - 1)
                && b.maxY() >= frame.y(r0)
                && b.minY() <= frame.y(r1 - 1);
    }

    void paint(Face face, int number) {
        double[] p = face.xyz();
        int n = face.pointCount();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        double mx = 0;
        double my = 0;
        double mz = 0;
        for (int i = 0; i < n * 3; i += 3) {
            p[i] = Math.rint(p[i] * STEPS_PER_M) / STEPS_PER_M - frame.originX();
            p[i + 1] = Math.rint(p[i + 1] * STEPS_PER_M) / STEPS_PER_M - frame.originY();
            p[i + 2] = Math.rint(p[i + 2] * STEPS_PER_M) / STEPS_PER_M;
            mx += p[i];
            my += p[i + 1];
            mz += p[i + 2];
            south = Math.min(south, p[i + 1]);
            north = Math.max(north, p[i + 1]);
            low = Math.min(low, p[i + 2]);
            high = Math.max(high, p[i + 2]);
        }
        if (!newell.of(p, 0, face.ringStart()[1]) || Math.abs(newell.nz()) < UPRIGHT) {
            return;
        }
        double riseEast = -newell.nx() / newell.nz();
        double riseNorth = -newell.ny() / newell.nz();
        double base = mz / n - riseEast * mx / n - riseNorth * my / n;
        double cell = frame.cellM();
        int from = Math.max(r0, (int) Math.ceil(south / cell - 0.5));
        int to = Math.min(r1 - 1, (int) Math.floor(north / cell - 0.5));
        for (int r = from; r <= to; r++) {
            double y = (r + 0.5) * cell;
            int count = crossings(face, p, y);
            for (int i = 0; i + 1 < count; i += 2) {
                int left = Math.max(c0, (int) Math.ceil(crossings[i] / cell - 0.5));
                int right = Math.min(c1 - 1, (int) Math.floor(crossings[i + 1] / cell - 0.5));
                for (int c = left; c <= right; c++) {
                    double z = base + riseEast * (c + 0.5) * cell + riseNorth * y;
                    raise(r * frame.columns() + c, (float) Math.clamp(z, low, high), number);
                }
            }
        }
    }

    private void raise(int cell, float z, int number) {
        if (building[cell] < 0 || z > surface[cell]) {
            building[cell] = number;
            surface[cell] = Math.max(surface[cell], z);
        }
    }

    /** Where the rings cross a line of the raster, from west to east. */
    private int crossings(Face face, double[] p, double y) {
        int count = 0;
        for (int ring = 0; ring < face.ringCount(); ring++) {
            int first = face.ringStart()[ring];
            int end = face.ringStart()[ring + 1];
            for (int i = first, j = end - 1; i < end; j = i++) {
                double yi = p[i * 3 + 1];
                double yj = p[j * 3 + 1];
                if (yi <= y != yj <= y) {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, count * 2);
                    }
                    crossings[count++] = p[j * 3] + (y - yj) / (yi - yj) * (p[i * 3] - p[j * 3]);
                }
            }
        }
        Arrays.sort(crossings, 0, count);
        return count;
    }
}
