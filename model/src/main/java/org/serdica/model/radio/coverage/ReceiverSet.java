package org.serdica.model.radio.coverage;

import org.serdica.model.scenario.RasterFrame;

/**
 * Where waves are to be received: one antenna over each cell of a raster, or points anywhere. Places are metres from
 * the south-west of the raster, heights are those of the city.
 */
public final class ReceiverSet {
    final float[] x;
    final float[] y;
    final float[] z;
    /** Under a roof. */
    final boolean[] indoors;
    /** The raster's cell that each is over, -1 beside the raster. */
    final int[] cell;

    private final double heightM;
    private final boolean grid;

    private ReceiverSet(int count, double heightM, boolean grid) {
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
        ReceiverSet set = new ReceiverSet(f.size(), heightM, true);
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
     * Points in the open: on facades, on roofs, along the way of a drone.
     *
     * @param xyz three doubles a point in the city
     */
    public static ReceiverSet at(SurfaceRaster s, double[] xyz) {
        RasterFrame f = s.frame();
        ReceiverSet set = new ReceiverSet(xyz.length / 3, Double.NaN, false);
        for (int i = 0; i < set.x.length; i++) {
            set.x[i] = (float) (xyz[i * 3] - f.originX());
            set.y[i] = (float) (xyz[i * 3 + 1] - f.originY());
            set.z[i] = (float) xyz[i * 3 + 2];
            set.cell[i] = f.index(xyz[i * 3], xyz[i * 3 + 1]);
        }
        return set;
    }

    /** The same places over another state of the ground and the roofs. */
    ReceiverSet over(SurfaceRaster s) {
        return grid ? overGround(s, heightM) : this;
    }

    public int count() {
        return x.length;
    }

    /** Whether there is one for each cell of the raster, in its order. */
    boolean isGrid() {
        return grid;
    }

    /** Height above the ground below receiver {@code i}. */
    double aboveGroundM(SurfaceRaster s, int i) {
        return grid ? heightM : cell[i] < 0 ? 1.5 : z[i] - s.ground[cell[i]];
    }

    /** What statistics are asked for: the height that all share, or that of a person where they differ. */
    double usualHeightM() {
        return grid ? heightM : 1.5;
    }
}
