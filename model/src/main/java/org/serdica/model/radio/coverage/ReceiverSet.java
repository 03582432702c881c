package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.scenario.RasterFrame;

/**
 * Where waves are to be received: one antenna over each cell of a raster, or points anywhere. Places are metres from
 * the south-west of the raster, heights are those of the city.
 */
public final class ReceiverSet {
    static final double PERSON_M = 1.5;
    /** From floor to floor. */
    static final double STOREY_M = 3;

    final float[] x;
    final float[] y;
    final float[] z;
    /** Under a roof. */
    final boolean[] indoors;
    /** The raster's cell that each is over, -1 beside the raster. */
    final int[] cell;

    private final double heightM;
    private final boolean grid;
    /** Whether those in the open only help those indoors. */
    private final boolean onlyIndoors;

    private ReceiverSet(int count, double heightM, boolean grid, boolean onlyIndoors) {
        this.onlyIndoors = onlyIndoors;
        x = new float[count];
        y = new float[count];
        z = new float[count];
        indoors = new boolean[count];
        cell = new int[count];
        this.heightM = heightM;
        this.grid = grid;
    }

    /** One over each cell, so high above the ground; where a roof is higher it is indoors. */
    public static ReceiverSet overGround(SurfaceRaster s, double heightM) {
        RasterFrame f = s.frame();
        ReceiverSet set = new ReceiverSet(f.size(), heightM, true, false);
        for (int r = 0, i = 0; r < f.rows(); r++) {
            for (int c = 0; c < f.columns(); c++, i++) {
                set.x[i] = (float) ((c + 0.5) * f.cellM());
                set.y[i] = (float) ((r + 0.5) * f.cellM());
                set.z[i] = (float) (s.ground[i] + heightM);
                set.indoors[i] = s.building[i] >= 0 && s.surface[i] > set.z[i];
                set.cell[i] = i;
            }
        }
        return set;
    }

    /**
     * One on a storey of the building over each cell; before its facades they are as high in the open.
     *
     * @param storey counted from the ground, {@link ReceiverPlan.Storey#TOP} for the highest under each roof
     */
    static ReceiverSet onStorey(SurfaceRaster s, int storey) {
        float[] heightM = new float[s.ground.length];
        double sum = 0;
        int rooms = 0;
        for (int i = 0; i < heightM.length; i++) {
            boolean top = storey == ReceiverPlan.Storey.TOP;
            int own = top ? highest(s.surface[i] - s.ground[i]) : storey;
            heightM[i] = (float) (PERSON_M + own * STOREY_M);
            if (s.building[i] >= 0) {
                sum += heightM[i];
                rooms++;
                // Waves come in through the facade as high as the room is.
                int before = s.outdoors[i];
                if (top && before >= 0) {
                    heightM[before] = Math.max(heightM[before], heightM[i]);
                }
            }
        }
        ReceiverSet set = new ReceiverSet(heightM.length, rooms == 0 ? PERSON_M : sum / rooms, true, true);
        RasterFrame f = s.frame();
        for (int i = 0; i < heightM.length; i++) {
            set.x[i] = (float) ((i % f.columns() + 0.5) * f.cellM());
            set.y[i] = (float) ((i / f.columns() + 0.5) * f.cellM());
            set.z[i] = s.ground[i] + heightM[i];
            set.indoors[i] = s.building[i] >= 0 && s.surface[i] > set.z[i];
            set.cell[i] = i;
        }
        return set;
    }

    /** The highest storey on which a person stands under a roof so high above the ground. */
    private static int highest(double roofM) {
        return Math.max(0, (int) Math.ceil((roofM - PERSON_M) / STOREY_M) - 1);
    }

    /**
     * Points in the open: on facades, on roofs, along the way of a drone.
     *
     * @param xyz three doubles a point in the city
     */
    public static ReceiverSet at(SurfaceRaster s, double[] xyz) {
        RasterFrame f = s.frame();
        ReceiverSet set = new ReceiverSet(xyz.length / 3, meanHeightM(s, xyz), false, false);
        for (int i = 0; i < set.x.length; i++) {
            set.x[i] = (float) (xyz[i * 3] - f.originX());
            set.y[i] = (float) (xyz[i * 3 + 1] - f.originY());
            set.z[i] = (float) xyz[i * 3 + 2];
            set.cell[i] = f.index(xyz[i * 3], xyz[i * 3 + 1]);
        }
        return set;
    }

    private static double meanHeightM(SurfaceRaster s, double[] xyz) {
        double sum = 0;
        int known = 0;
        for (int i = 0; i < xyz.length; i += 3) {
            int cell = s.frame().index(xyz[i], xyz[i + 1]);
            if (cell >= 0) {
                sum += xyz[i + 2] - s.ground[cell];
                known++;
            }
        }
        return known == 0 ? 1.5 : sum / known;
    }

    /** Whether the other has its receivers at the same places in plan. */
    boolean samePlaces(ReceiverSet other) {
        if (grid && other.grid) {
            // Where each has a height of its own, a changed building may have moved some beside it.
            return count() == other.count() && (!onlyIndoors || Arrays.equals(z, other.z));
        }
        return Arrays.equals(x, other.x) && Arrays.equals(y, other.y);
    }

    public int count() {
        return x.length;
    }

    /** Whether there is one for each cell of the raster, in its order. */
    boolean isGrid() {
        return grid;
    }

    /** Whether anybody asks for this one. */
    boolean isShown(int receiver) {
        return !onlyIndoors || indoors[receiver];
    }

    boolean isOnlyIndoors() {
        return onlyIndoors;
    }

    /** Height over the ground that statistics are asked for: that of all, or the mean where they differ. */
    double usualHeightM() {
        return heightM;
    }
}
