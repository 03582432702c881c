package org.serdica.model.radio.coverage;

import java.util.Arrays;
import java.util.stream.IntStream;
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

    final ReceiversByCell byCell;

    private final double heightM;
    private final double lowestM;
    private final boolean grid;
    /** Whether those in the open only help those indoors. */
    private final boolean onlyIndoors;

    /** One over each cell. */
    private ReceiverSet(RasterFrame f, double heightM, double lowestM, boolean onlyIndoors) {
        this(IntStream.range(0, f.size()).toArray(), ReceiversByCell.GRID, true, heightM, lowestM, onlyIndoors);
        for (int r = 0, i = 0; r < f.rows(); r++) {
            for (int c = 0; c < f.columns(); c++, i++) {
                x[i] = (float) ((c + 0.5) * f.cellM());
                y[i] = (float) ((r + 0.5) * f.cellM());
            }
        }
    }

    private ReceiverSet(
            int[] cell, ReceiversByCell byCell, boolean grid, double heightM, double lowestM, boolean onlyIndoors) {
        x = new float[cell.length];
        y = new float[cell.length];
        z = new float[cell.length];
        indoors = new boolean[cell.length];
        this.cell = cell;
        this.byCell = byCell;
        this.grid = grid;
        this.heightM = heightM;
        this.lowestM = lowestM;
        this.onlyIndoors = onlyIndoors;
    }

    /** One over each cell, so high above the ground; where a roof is higher it is indoors. */
    public static ReceiverSet overGround(SurfaceRaster s, double heightM) {
        ReceiverSet set = new ReceiverSet(s.frame(), heightM, heightM, false);
        for (int i = 0; i < set.z.length; i++) {
            set.z[i] = (float) (s.ground[i] + heightM);
            set.indoors[i] = s.building[i] >= 0 && s.surface[i] > set.z[i];
        }
        return set;
    }

    /**
     * One on a storey of the building over each cell; before its facades they are as high in the open.
     *
     * @param storey counted from the ground, {@link ReceiverPlan.Storey#TOP} for the highest under each roof
     */
    static ReceiverSet onStorey(SurfaceRaster s, int storey) {
        boolean top = storey == ReceiverPlan.Storey.TOP;
        float[] heightM = new float[s.ground.length];
        double sum = 0;
        int rooms = 0;
        for (int i = 0; i < heightM.length; i++) {
            int own = top ? highest(s.surface[i] - s.ground[i]) : storey;
            heightM[i] = (float) (PERSON_M + own * STOREY_M);
            sum += s.building[i] >= 0 ? heightM[i] : 0;
            rooms += s.building[i] >= 0 ? 1 : 0;
        }
        for (int i = 0; top && i < heightM.length; i++) {
            // Waves come in through the facade as high as the room is.
            int before = s.outdoors[i];
            if (s.building[i] >= 0 && before >= 0) {
                heightM[before] = Math.max(heightM[before], heightM[i]);
            }
        }
        double lowestM = top ? PERSON_M : PERSON_M + storey * STOREY_M;
        ReceiverSet set = new ReceiverSet(s.frame(), rooms == 0 ? PERSON_M : sum / rooms, lowestM, true);
        for (int i = 0; i < heightM.length; i++) {
            set.z[i] = s.ground[i] + heightM[i];
            set.indoors[i] = s.building[i] >= 0 && s.surface[i] > set.z[i];
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
        int[] cell = new int[xyz.length / 3];
        double sum = 0;
        double lowest = Double.POSITIVE_INFINITY;
        int known = 0;
        for (int i = 0; i < cell.length; i++) {
            cell[i] = f.index(xyz[i * 3], xyz[i * 3 + 1]);
            // Beside the raster the ground is taken to be where the point is.
            double above = cell[i] < 0 ? 0 : xyz[i * 3 + 2] - s.ground[cell[i]];
            sum += above;
            known += cell[i] < 0 ? 0 : 1;
            lowest = Math.min(lowest, above);
        }
        double mean = known == 0 ? PERSON_M : sum / known;
        ReceiverSet set =
                new ReceiverSet(cell, ReceiversByCell.of(cell, f.size()), false, mean, Math.min(lowest, mean), false);
        for (int i = 0; i < cell.length; i++) {
            set.x[i] = (float) (xyz[i * 3] - f.originX());
            set.y[i] = (float) (xyz[i * 3 + 1] - f.originY());
            set.z[i] = (float) xyz[i * 3 + 2];
        }
        return set;
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

    /** No receiver is nearer to the ground below it. */
    double lowestHeightM() {
        return lowestM;
    }
}
