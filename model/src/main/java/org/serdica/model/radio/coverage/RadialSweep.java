package org.serdica.model.radio.coverage;

import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.P833;
import org.serdica.model.radio.propagation.Wavelength;
import org.serdica.model.scenario.RasterFrame;

/**
 * Walks radials of one transmitter outwards. What has been passed is kept as the steepest ray over it and as its upper
 * hull, so that Bullington's edge (P.526-15 section 4.5.1) costs the same at any distance: the hull's points that a
 * receiver's horizon ray passes over are about those that the next sample takes off the hull.
 *
 * <p>Heights are above the antenna, with the Earth's curve taken off so that rays are straight:
 * {@code h - d^2 / 2 ae}. One instance serves one thread.
 */
final class RadialSweep {
    private static final double CURVE_PER_M = 1 / (2000 * EffectiveEarth.MEDIAN_RADIUS_KM);
    /** A Fresnel zone is clear where no edge comes nearer to the ray than this. */
    private static final double CLEAR_NU = -0.78;
    /** Edges still farther from the ray are not looked for. */
    private static final double IDLE_NU = -0.8;
    /** Two to this many samples share the steepest ray over them. */
    private static final int BLOCK_BITS = 4;
    /** Trees farther from the receiver than this are behind those that count. */
    private static final double LAST_STRETCH_M = 80;

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
    private final boolean trees;
    private final double treeDbPerM;
    private final double treeMostDb;

    private final double[] hullD;
    private final double[] hullH;
    private final int[] cells;
    /** Of each sample: one over its distance, and how far the Earth falls off there. */
    private final double[] perM;

    private final double[] fallM;
    /** Of each sample passed the slope of the ray over it, and the steepest of each block of samples. */
    private final double[] slopes;

    private final double[] blockSlopes;
    /** The samples passed that have a tree. */
    private final int[] treeSample;

    private final double perCell;
    private int treeSamples;
    private int hull;
    private double steepest;
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
        trees = settings.vegetation() && s.hasTrees();
        treeDbPerM = P833.specificDbPerM(tx.frequencyGHz());
        treeMostDb = P833.greatestDb(tx.frequencyGHz());
        hullD = new double[samples];
        hullH = new double[samples];
        cells = new int[samples];
        treeSample = new int[samples];
        perM = new double[samples];
        fallM = new double[samples];
        slopes = new double[samples];
        blockSlopes = new double[(samples >> BLOCK_BITS) + 1];
        perCell = 1 / frame.cellM();
        for (int k = 1; k < samples; k++) {
            double d = k * frame.cellM();
            perM[k] = 1 / d;
            fallM[k] = CURVE_PER_M * d * d;
        }
        earth = new SmoothEarth(s, set, tx, samples);
    }

    /** Evaluates all receivers of a radial. */
    void run(PolarOrder order, int radial) {
        double azimuth = order.azimuthRad(radial);
        double east = Math.sin(azimuth) * order.stepM;
        double north = Math.cos(azimuth) * order.stepM;
        hull = 0;
        treeSamples = 0;
        steepest = Double.NEGATIVE_INFINITY;
        earth.begin();
        int passed = 0;
        for (int at = order.start[radial]; at < order.start[radial + 1]; at++) {
            int i = order.receiver[at];
            if (set.indoors[i]) {
                out.flags[i] = SweptPath.INDOORS;
                continue;
            }
            double dx = set.x[i] - txX;
            double dy = set.y[i] - txY;
            double d = Math.max(Math.sqrt(dx * dx + dy * dy), order.stepM / 4);
            int upTo = order.sample(d) - 1;
            while (passed < upTo) {
                passed++;
                pass(passed, passed * order.stepM, cell(txX + passed * east, txY + passed * north));
            }
            receive(i, d, passed);
        }
    }

    private int cell(double x, double y) {
        double c = x * perCell;
        double r = y * perCell;
        return c < 0 || r < 0 || c >= frame.columns() || r >= frame.rows() ? -1 : (int) r * frame.columns() + (int) c;
    }

    private void pass(int sample, double d, int cell) {
        if (cell < 0) {
            // Beside the raster nothing is known to stand.
            keep(sample, Double.NEGATIVE_INFINITY);
            earth.pass(sample, d, Double.NaN);
            return;
        }
        cells[sample] = cell;
        if (trees && s.canopy[cell] != SurfaceRaster.NO_TREE) {
            treeSample[treeSamples++] = sample;
        }
        double h = s.surface[cell] - txZ - fallM[sample];
        double slope = h * perM[sample];
        keep(sample, slope);
        if (slope > steepest) {
            steepest = slope;
        }
        while (hull > 1
                && (hullH[hull - 1] - hullH[hull - 2]) * (d - hullD[hull - 1])
                        <= (h - hullH[hull - 1]) * (hullD[hull - 1] - hullD[hull - 2])) {
            hull--;
        }
        hullD[hull] = d;
        hullH[hull++] = h;
        earth.pass(sample, d, s.ground[cell]);
    }

    private void keep(int sample, double slope) {
        slopes[sample] = slope;
        int block = sample >> BLOCK_BITS;
        boolean first = sample == 1 || sample == block << BLOCK_BITS;
        blockSlopes[block] = first ? slope : Math.max(blockSlopes[block], slope);
    }

    private void receive(int i, double d, int passed) {
        double z = set.z[i] - txZ;
        double d3 = Math.sqrt(d * d + z * z);
        double level = z - CURVE_PER_M * d * d;
        double ray = level / d;
        boolean sight = hull == 0 || steepest < ray;
        double back = Double.NEGATIVE_INFINITY;
        double nu;
        if (sight) {
            nu = nearestToRay(d, ray, passed);
        } else {
            back = backwards(d, level);
            nu = meeting(d, level, back);
        }
        double loss = EdgeTable.lossDb(nu, d / 1000);
        loss += sight ? curves.sightDb(d3) : curves.freeDb(d3) + earth.moreDb(i, set, d, passed);
        int flags = (sight ? SweptPath.SIGHT : 0) | (nu < CLEAR_NU ? SweptPath.CLEAR : 0);
        if (trees) {
            double way = sight
                    ? throughTrees(i, d, -z / d, LAST_STRETCH_M)
                    : throughTrees(i, d, back, Math.min(horizonM, LAST_STRETCH_M));
            if (way > 0) {
                loss += P833.lossDb(treeDbPerM, treeMostDb, way);
                flags |= SweptPath.TREES;
            }
        }
        out.direct[i] = SweptPath.units(loss);
        out.flags[i] = (byte) flags;
        double leaves = Compass.elevation(sight ? z / d : steepest);
        out.elevation[i] = (short) Math.rint(Math.toDegrees(leaves) * SweptPath.UNITS_PER_DEG);
        out.arrival[i] = (byte) Math.toDegrees(sight ? -leaves : Compass.elevation(back));
    }

    /**
     * In sight: the parameter of the edge that reaches farthest into the ray's Fresnel zone, {@link #IDLE_NU} if none
     * comes that near. Its square is {@code (ray - slope)^2 x / (d - x)} by the wave and the path, at a distance
     * {@code x}; the steepest slope of a block at the block's beginning is a bound of all in it, so that few blocks are
     * walked through.
     */
    private double nearestToRay(double d, double ray, int passed) {
        double step = frame.cellM();
        double scale = d * perWavelength;
        double idle = IDLE_NU * IDLE_NU / scale;
        double nearest = idle;
        for (int block = 0; block <= passed >> BLOCK_BITS; block++) {
            int from = Math.max(1, block << BLOCK_BITS);
            double below = ray - blockSlopes[block];
            if (from > passed || below * below * from * step >= nearest * (d - from * step)) {
                continue;
            }
            int to = Math.min(passed, from | ((1 << BLOCK_BITS) - 1));
            for (int k = from; k <= to; k++) {
                double x = k * step;
                double off = ray - slopes[k];
                if (off * off * x < nearest * (d - x)) {
                    nearest = off * off * x / (d - x);
                }
            }
        }
        return nearest < idle ? -Math.sqrt(nearest * scale) : IDLE_NU;
    }

    /** How steeply the receiver looks up to its horizon. */
    private double backwards(double d, double level) {
        double best = Double.NEGATIVE_INFINITY;
        for (int k = hull - 1; k >= 0; k--) {
            double slope = (hullH[k] - level) / (d - hullD[k]);
            if (slope < best) {
                break;
            }
            best = slope;
            horizonM = d - hullD[k];
        }
        return best;
    }

    /** The parameter of the edge where the two horizon rays meet. */
    private double meeting(double d, double level, double back) {
        double at = (level + back * d) / (steepest + back);
        double rest = d - at;
        double above = steepest * at - level * at / d;
        return above * Math.sqrt(perWavelength * d / (at * rest));
    }

    /** How far the ray runs through crowns before it reaches the receiver, looking back up its slope. */
    private double throughTrees(int i, double d, double slope, double stretchM) {
        double z = set.z[i];
        int own = set.cell[i];
        double way = own >= 0 && s.canopy[own] > z ? frame.cellM() / 2 : 0;
        for (int j = treeSamples - 1; j >= 0; j--) {
            double from = d - treeSample[j] * frame.cellM();
            double height = z + slope * from;
            if (from > stretchM || (slope >= 0 && height > s.highestCrown)) {
                break;
            }
            if (s.canopy[cells[treeSample[j]]] > height) {
                way += frame.cellM();
            }
        }
        return way * Math.sqrt(1 + slope * slope);
    }
}
