package org.serdica.model.radio.coverage;

/** The trees along a radial: how far off they are and how high their tops. */
final class RadialTrees {
    /** Trees farther from the receiver than this are behind those that count. */
    static final double LAST_STRETCH_M = 80;

    private final SurfaceRaster s;
    private final ReceiverSet set;
    private final TreeCurve curve;
    private final double stepM;
    private final double[] distanceM;
    private final float[] topM;
    /** How many there are up to each sample. */
    private final int[] upTo;

    private int count;

    RadialTrees(SurfaceRaster s, ReceiverSet set, double fGHz, int samples) {
        this.s = s;
        this.set = set;
        curve = new TreeCurve(fGHz);
        stepM = s.frame().cellM();
        distanceM = new double[samples];
        topM = new float[samples];
        upTo = new int[samples];
    }

    /** Finds those of the samples from {@code first} to {@code last}, which lie over these cells. */
    void look(int[] cells, int first, int last) {
        count = 0;
        for (int k = first; k <= last; k++) {
            if (s.hasTree(cells[k])) {
                distanceM[count] = k * stepM;
                topM[count++] = s.canopy[cells[k]];
            }
            upTo[k] = count;
        }
    }

    int upTo(int sample) {
        return upTo[sample];
    }

    /**
     * What crowns take of a ray before it reaches a receiver.
     *
     * @param slope of the ray, looking back up from the receiver
     * @param trees how many stand between
     */
    double lossDb(int receiver, double d, double slope, double stretchM, int trees) {
        double z = set.z[receiver];
        int own = set.cell[receiver];
        double way = own >= 0 && s.hasTree(own) && s.canopy[own] > z ? stepM / 2 : 0;
        for (int j = trees - 1; j >= 0; j--) {
            double from = d - distanceM[j];
            double height = z + slope * from;
            if (from > stretchM || (slope >= 0 && height > s.highestCrown)) {
                break;
            }
            if (topM[j] > height) {
                way += stepM;
            }
        }
        return way == 0 ? 0 : curve.lossDb(way * Math.sqrt(1 + slope * slope));
    }
}
