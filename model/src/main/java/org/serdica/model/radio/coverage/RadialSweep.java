package org.serdica.model.radio.coverage;

import org.jspecify.annotations.Nullable;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.Wavelength;
import org.serdica.model.scenario.RasterFrame;

/**
 * Walks radials of one transmitter outwards. For each sample it is known how steep the steepest ray over all that was
 * passed is, and which sample comes before it on the upper hull of these, so that Bullington's edge (P.526-15 section
 * 4.5.1) costs the same at any distance: the hull's points that a receiver's horizon ray passes over are about those that
 * the next sample takes off the hull.
 *
 * <p>Heights are above the antenna, with the Earth's curve taken off so that rays are straight: {@code h - d^2 / 2 ae}.
 * A radial is gone along three times: to read what stands there, which waits for memory; to lay the hull, which takes
 * turns that no processor foresees; and for its receivers. Kept apart, none of them holds up the others. One instance
 * serves one thread.
 */
final class RadialSweep {
    /**
     * A law of vegetation that is stretched to another band is off by a quarter, say (figure 2 of P.833-10 goes on to 30 GHz
     * much as the law does): of less than this that is not the 4 dB by which TR 38.901 itself scatters in sight.
     */
    private static final double THICK_DB = 12;

    private static final double CURVE_PER_M = 1 / (2000 * EffectiveEarth.MEDIAN_RADIUS_KM);
    private static final double DEG_PER_RAD = 180 / Math.PI;
    /** A Fresnel zone is clear where no edge comes nearer to the ray than this, the square of its parameter. */
    private static final double CLEAR = 0.78 * 0.78;
    /** Edges still farther from the ray are not looked for. */
    private static final double IDLE = 0.8 * 0.8;
    /** Two to this many samples share the steepest ray over them. */
    private static final int BLOCK_BITS = 4;

    private static final int BLOCK_REST = (1 << BLOCK_BITS) - 1;

    private final SurfaceRaster s;
    private final RasterFrame frame;
    private final ReceiverSet set;
    private final DistanceCurves curves;
    private final SmoothEarth earth;
    private final SweptPath out;
    private final double txX;
    private final double txY;
    private final double txZ;
    private final double perWavelength;
    /** None where none count. */
    private final @Nullable RadialTrees trees;

    private final double stepM;
    private final double perCell;

    /** Of each sample: its distance, one over it, and how far the Earth falls off there. */
    private final double[] distanceM;

    private final double[] perM;
    private final double[] fallM;
    /** One over so many steps. */
    private final double[] perSteps;

    private final int[] cells;
    private final double[] heightM;
    /** Of each sample the slope of the ray over it, the steepest of each block of samples and of all up to a sample. */
    private final double[] slopes;

    private final double[] blockSlopes;
    private final double[] steepest;
    /** Which way the steepest ray leaves, in the units of {@link SweptPath}. */
    private final short[] leaves;
    /** The sample before this one on the hull of all up to it, and how much the hull rises a step between the two. */
    private final int[] before;

    private final double[] risePerStep;
    /** The samples over the raster; before and beyond it nothing is known to stand. */
    private int first;

    private int last;
    private boolean blocksKnown;
    /** How far off the edge of the receiver's horizon stands. */
    private double horizonM;

    RadialSweep(
            SurfaceRaster s,
            ReceiverSet set,
            Transmitter tx,
            PropagationSettings settings,
            DistanceCurves curves,
            int samples,
            SweptPath out) {
        this.s = s;
        frame = s.frame();
        this.set = set;
        this.curves = curves;
        this.out = out;
        txX = tx.x() - frame.originX();
        txY = tx.y() - frame.originY();
        txZ = tx.z();
        perWavelength = 2 / Wavelength.ituM(tx.frequencyGHz());
        trees = settings.vegetation() && s.hasTrees() ? new RadialTrees(s, set, tx.frequencyGHz(), samples) : null;
        stepM = frame.cellM();
        perCell = 1 / stepM;
        distanceM = new double[samples];
        perM = new double[samples];
        fallM = new double[samples];
        perSteps = new double[samples];
        cells = new int[samples];
        heightM = new double[samples];
        slopes = new double[samples];
        blockSlopes = new double[(samples >> BLOCK_BITS) + 1];
        steepest = new double[samples];
        leaves = new short[samples];
        before = new int[samples];
        risePerStep = new double[samples];
        for (int k = 1; k < samples; k++) {
            double d = k * stepM;
            distanceM[k] = d;
            perM[k] = 1 / d;
            fallM[k] = CURVE_PER_M * d * d;
            perSteps[k] = 1.0 / k;
        }
        earth = new SmoothEarth(s, set, tx, samples);
    }

    /** Evaluates all receivers of a radial. */
    void run(PolarOrder order, int radial) {
        int begin = order.start[radial];
        int end = order.start[radial + 1];
        float farthest = -1;
        for (int at = begin; at < end; at++) {
            farthest = Math.max(farthest, set.indoors[order.receiver[at]] ? -1 : order.distanceM[at]);
        }
        if (farthest >= 0) {
            double azimuth = order.azimuthRad(radial);
            look(Math.sin(azimuth) * stepM, Math.cos(azimuth) * stepM, order.sample(farthest) - 1);
            lay();
        }
        for (int at = begin; at < end; at++) {
            int i = order.receiver[at];
            if (set.indoors[i]) {
                out.flags[i] = SweptPath.INDOORS;
            } else {
                double d = Math.max(order.distanceM[at], stepM / 4);
                receive(i, d, order.sample(d) - 1);
            }
        }
    }

    private int cell(double x, double y) {
        double c = x * perCell;
        double r = y * perCell;
        return c < 0 || r < 0 || c >= frame.columns() || r >= frame.rows() ? -1 : ((int) r) * frame.columns() + (int) c;
    }

    /** Reads what stands along a radial, up to a sample. */
    private void look(double east, double north, int upTo) {
        first = 1;
        last = upTo;
        while (first <= last && cell(txX + first * east, txY + first * north) < 0) {
            first++;
        }
        while (last >= first && cell(txX + last * east, txY + last * north) < 0) {
            last--;
        }
        // What is over the raster at both ends is so between them.
        double startC = txX * perCell;
        double startR = txY * perCell;
        double eastC = east * perCell;
        double northR = north * perCell;
        int columns = frame.columns();
        for (int k = first; k <= last; k++) {
            int cell = ((int) (startR + k * northR)) * columns + (int) (startC + k * eastC);
            double h = s.surface[cell] - txZ - fallM[k];
            cells[k] = cell;
            heightM[k] = h;
            slopes[k] = h * perM[k];
        }
        if (trees != null) {
            trees.look(cells, first, last);
        }
        if (!earth.isIdle()) {
            earth.begin();
            for (int k = 1; k <= upTo; k++) {
                earth.pass(k, distanceM[k], k < first || k > last ? Double.NaN : s.ground[cells[k]]);
            }
        }
    }

    /** Lays the hull over the samples. */
    private void lay() {
        double most = Double.NEGATIVE_INFINITY;
        short leaving = 0;
        blocksKnown = false;
        for (int k = first; k <= last; k++) {
            double h = heightM[k];
            double slope = slopes[k];
            if (slope > most) {
                most = slope;
                leaving = units(Compass.elevation(slope));
            }
            steepest[k] = most;
            leaves[k] = leaving;
            int p = k - 1;
            if (k == first) {
                risePerStep[k] = Double.POSITIVE_INFINITY;
                continue;
            }
            while (h - heightM[p] >= risePerStep[p] * (k - p)) {
                p = before[p];
            }
            before[k] = p;
            risePerStep[k] = (h - heightM[p]) * perSteps[k - p];
        }
    }

    /** Needed by receivers in sight alone, of which a radial may have none. */
    private void findBlocks() {
        for (int from = first; from <= last; from = (from | BLOCK_REST) + 1) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = from, to = Math.min(last, from | BLOCK_REST); k <= to; k++) {
                most = Math.max(most, slopes[k]);
            }
            blockSlopes[from >> BLOCK_BITS] = most;
        }
        blocksKnown = true;
    }

    private static short units(double elevationRad) {
        return (short) Math.rint(elevationRad * DEG_PER_RAD * SweptPath.UNITS_PER_DEG);
    }

    /** @param passed how many samples lie before the receiver */
    private void receive(int i, double d, int passed) {
        int k = Math.min(passed, last);
        double z = set.z[i] - txZ;
        double d3 = Math.sqrt(d * d + z * z);
        double level = z - CURVE_PER_M * d * d;
        double ray = level / d;
        double loss;
        double crowns = 0;
        int flags = 0;
        if (k < first || steepest[k] < ray) {
            double squared = k < first ? IDLE : nearestToRay(d, ray, k);
            loss = curves.sightDb(d3) + EdgeTable.belowDb(squared, d / 1000);
            flags = SweptPath.SIGHT | (squared > CLEAR ? SweptPath.CLEAR : 0);
            double leaving = Compass.elevation(z / d);
            out.elevation[i] = units(leaving);
            out.arrival[i] = (byte) (-leaving * DEG_PER_RAD);
            if (trees != null) {
                crowns = trees.lossDb(i, d, -z / d, RadialTrees.LAST_STRETCH_M, k < first ? 0 : trees.upTo(k));
            }
        } else {
            double back = backwards(d, level, k);
            // The square of the parameter where the two horizon rays meet, without looking for the place.
            double squared = perWavelength * (steepest[k] * d - level) * (ray + back);
            loss = curves.freeDb(d3) + EdgeTable.aboveDb(squared, d / 1000) + earth.moreDb(i, set, d, passed);
            out.elevation[i] = leaves[k];
            out.arrival[i] = (byte) (Compass.elevation(back) * DEG_PER_RAD);
            if (trees != null) {
                crowns = trees.lossDb(i, d, back, Math.min(horizonM, RadialTrees.LAST_STRETCH_M), trees.upTo(k));
            }
        }
        if (crowns > 0) {
            flags |= crowns < THICK_DB ? SweptPath.TREES : SweptPath.TREES | SweptPath.THICK;
        }
        out.direct[i] = SweptPath.units(loss + crowns);
        out.flags[i] = (byte) flags;
    }

    /**
     * In sight: the square of the parameter of the edge that reaches farthest into the ray's Fresnel zone, {@link #IDLE}
     * if none comes that near. It is {@code (ray - slope)^2 x / (d - x)} by the wave and the path, at a distance
     * {@code x}; the steepest slope of a block at the block's beginning is a bound of all in it, so that few blocks are
     * walked through.
     */
    private double nearestToRay(double d, double ray, int upTo) {
        if (!blocksKnown) {
            findBlocks();
        }
        double scale = d * perWavelength;
        double nearest = IDLE / scale;
        for (int block = first >> BLOCK_BITS; block <= upTo >> BLOCK_BITS; block++) {
            int from = Math.max(first, block << BLOCK_BITS);
            double off = ray - blockSlopes[block];
            if (off * off * distanceM[from] >= nearest * (d - distanceM[from])) {
                continue;
            }
            int to = Math.min(upTo, from | BLOCK_REST);
            for (int k = from; k <= to; k++) {
                double x = distanceM[k];
                double below = ray - slopes[k];
                if (below * below * x < nearest * (d - x)) {
                    nearest = below * below * x / (d - x);
                }
            }
        }
        return nearest * scale;
    }

    /** How steeply the receiver looks up to its horizon, back along the hull as long as that rises over its ray. */
    private double backwards(double d, double level, int upTo) {
        int p = upTo;
        while (risePerStep[p] * (d - distanceM[p]) < (level - heightM[p]) * stepM) {
            p = before[p];
        }
        horizonM = d - distanceM[p];
        return (heightM[p] - level) / horizonM;
    }
}
