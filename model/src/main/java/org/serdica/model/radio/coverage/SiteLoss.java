package org.serdica.model.radio.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/**
 * Path loss between one transmitter and every receiver, as if the antenna sent alike in all directions. Immutable; what
 * an antenna's pattern, tilt and power make of it costs no new sweep, and after an edit of the city only the radials and
 * side paths that meet the change are walked again, with the very same result as a sweep from scratch.
 */
public final class SiteLoss {
    private static final int RADIALS_A_PIECE = 64;
    private static final int CELLS_A_PIECE = 8192;
    /** Of each receiver, for what is asked of a loss. */
    static final int LIGHT_BYTES = 10;

    private final Transmitter tx;
    private final PropagationSettings settings;
    private final SurfaceRaster surface;
    private final ReceiverSet receivers;
    private final SweptPath swept;
    /** What only the next edit of the city needs; none where memory was short. */
    private final @Nullable Trace trace;

    private final char[] azimuth;
    private final int radials;
    private final short[] loss;
    private final int sweptRadials;

    /**
     * What a change is worked out from.
     *
     * @param sidePower by bounces and bends, see {@link SidePaths#STEPS}; none where nobody asked for them
     */
    private record Trace(PolarOrder order, long @Nullable [] sidePower) {
        /** Of each receiver. */
        static final int BYTES = 16;
    }

    private SiteLoss(
            Transmitter tx,
            PropagationSettings settings,
            SurfaceRaster surface,
            ReceiverSet receivers,
            PolarOrder order,
            SweptPath swept,
            long @Nullable [] sidePower,
            DistanceCurves curves,
            int sweptRadials,
            Crew crew,
            CancelToken cancel) {
        this.tx = tx;
        this.settings = settings;
        this.surface = surface;
        this.receivers = receivers;
        this.swept = swept;
        trace = new Trace(order, sidePower);
        azimuth = order.azimuth;
        radials = order.radials;
        this.sweptRadials = sweptRadials;
        loss = new short[receivers.count()];
        LossSum sum = new LossSum(surface, receivers, tx, settings, curves);
        crew.each(loss.length, CELLS_A_PIECE, cancel, (from, to) -> sum.outdoors(swept, sidePower, loss, from, to));
        crew.each(loss.length, CELLS_A_PIECE, cancel, (from, to) -> sum.indoors(swept, loss, from, to));
    }

    /** The same without its trace. */
    private SiteLoss(SiteLoss other) {
        tx = other.tx;
        settings = other.settings;
        surface = other.surface;
        receivers = other.receivers;
        swept = other.swept;
        trace = null;
        azimuth = other.azimuth;
        radials = other.radials;
        loss = other.loss;
        sweptRadials = other.sweptRadials;
    }

    /** The same in half the memory; after an edit it is swept from scratch. */
    SiteLoss light() {
        return trace == null ? this : new SiteLoss(this);
    }

    /** Of memory, about. */
    long bytes() {
        return (long) loss.length * (trace == null ? LIGHT_BYTES : LIGHT_BYTES + Trace.BYTES);
    }

    /** Sweeps everything. */
    public static SiteLoss of(
            Transmitter tx,
            SurfaceRaster surface,
            ReceiverSet receivers,
            PropagationSettings settings,
            Crew crew,
            CancelToken cancel) {
        RasterFrame f = surface.frame();
        PolarOrder order = PolarOrder.of(
                receivers, tx.x() - f.originX(), tx.y() - f.originY(), f.cellM(), settings.rangeM(), crew, cancel);
        SweptPath swept = new SweptPath(receivers.count());
        Arrays.fill(swept.flags, (byte) SweptPath.BEYOND);
        int[] all = IntStream.range(0, order.radials).toArray();
        DistanceCurves curves = curves(tx, settings, surface, receivers);
        sweep(tx, surface, receivers, settings, curves, order, all, swept, crew, cancel);
        long[] side = settings.reflections() || settings.corners()
                ? SideSweep.all(surface, receivers, tx, settings, crew, cancel)
                : null;
        return new SiteLoss(tx, settings, surface, receivers, order, swept, side, curves, order.radials, crew, cancel);
    }

    /** The loss over another state of the same raster: only what meets a difference is walked again. */
    public SiteLoss over(SurfaceRaster next, ReceiverSet nextReceivers, Crew crew, CancelToken cancel) {
        List<int[]> boxes = surface.differences(next);
        Bounds walls = surface.walls().differenceTo(next.walls());
        if (boxes.isEmpty() && walls.isEmpty()) {
            return this;
        }
        RasterFrame f = surface.frame();
        if (trace == null || surface.groundNear(tx.x(), tx.y()) != next.groundNear(tx.x(), tx.y())) {
            return of(tx, next, nextReceivers, settings, crew, cancel);
        }
        PolarOrder order = trace.order();
        long[] sidePower = trace.sidePower();
        boolean[] marked = new boolean[order.radials];
        Bounds changed = walls.isEmpty()
                ? Bounds.EMPTY
                : Bounds.ofPlan(
                        walls.minX() - f.originX(),
                        walls.minY() - f.originY(),
                        walls.maxX() - f.originX(),
                        walls.maxY() - f.originY());
        for (int[] b : boxes) {
            Bounds box =
                    Bounds.ofPlan(b[0] * f.cellM(), b[1] * f.cellM(), (b[2] + 1) * f.cellM(), (b[3] + 1) * f.cellM());
            order.mark(box.minX(), box.minY(), box.maxX(), box.maxY(), marked);
            changed = changed.union(box);
        }
        int[] again = IntStream.range(0, order.radials).filter(a -> marked[a]).toArray();
        SweptPath after = swept.copy();
        DistanceCurves curves = curves(tx, settings, next, nextReceivers);
        sweep(tx, next, nextReceivers, settings, curves, order, again, after, crew, cancel);
        long[] side = sidePower == null
                ? null
                : SideSweep.changed(
                        surface, receivers, next, nextReceivers, changed, sidePower, tx, settings, crew, cancel);
        return new SiteLoss(tx, settings, next, nextReceivers, order, after, side, curves, again.length, crew, cancel);
    }

    private static void sweep(
            Transmitter tx,
            SurfaceRaster surface,
            ReceiverSet receivers,
            PropagationSettings settings,
            DistanceCurves curves,
            PolarOrder order,
            int[] radials,
            SweptPath out,
            Crew crew,
            CancelToken cancel) {
        RasterFrame f = surface.frame();
        int samples = (int) (Math.min(settings.rangeM(), farthestM(tx, f, receivers)) / f.cellM()) + 3;
        crew.each(radials.length, RADIALS_A_PIECE, cancel, (from, to) -> {
            RadialSweep sweep = new RadialSweep(surface, receivers, tx, settings, curves, samples, out);
            for (int a = from; a < to; a++) {
                sweep.run(order, radials[a]);
            }
        });
    }

    private static DistanceCurves curves(
            Transmitter tx, PropagationSettings settings, SurfaceRaster s, ReceiverSet receivers) {
        double antennaM = tx.z() - s.groundNear(tx.x(), tx.y());
        double farthest = Math.hypot(Math.min(settings.rangeM(), farthestM(tx, s.frame(), receivers)), 1000);
        return new DistanceCurves(tx.frequencyGHz(), antennaM, receivers.usualHeightM(), farthest, settings);
    }

    /** No receiver is farther than that: a corner of the frame, or one beside it. */
    private static double farthestM(Transmitter tx, RasterFrame f, ReceiverSet receivers) {
        double x = tx.x() - f.originX();
        double y = tx.y() - f.originY();
        double dx = Math.max(Math.abs(x), Math.abs(f.columns() * f.cellM() - x));
        double dy = Math.max(Math.abs(y), Math.abs(f.rows() * f.cellM() - y));
        double farthest = Math.hypot(dx, dy);
        for (int i = 0; !receivers.isGrid() && i < receivers.count(); i++) {
            farthest = Math.max(farthest, Math.hypot(receivers.x[i] - x, receivers.y[i] - y));
        }
        return farthest;
    }

    public Transmitter transmitter() {
        return tx;
    }

    public SurfaceRaster surface() {
        return surface;
    }

    public PropagationSettings settings() {
        return settings;
    }

    ReceiverSet receivers() {
        return receivers;
    }

    public int count() {
        return loss.length;
    }

    /** In decibels; NaN farther off than was asked for. */
    public float lossDb(int receiver) {
        return loss[receiver] == SweptPath.NO_PATH ? Float.NaN : (float) loss[receiver] / SweptPath.UNITS_PER_DB;
    }

    /** Along the straight ray, or over the roofs where that is blocked, without other ways; NaN indoors. */
    public float directDb(int receiver) {
        int none = SweptPath.BEYOND | SweptPath.INDOORS;
        return (swept.flags[receiver] & none) != 0
                ? Float.NaN
                : (float) swept.direct[receiver] / SweptPath.UNITS_PER_DB;
    }

    /** Whether the straight ray meets nothing. */
    public boolean inSight(int receiver) {
        return (swept.flags[receiver] & SweptPath.SIGHT) != 0;
    }

    /** Whether the first Fresnel zone is clear, too, as far as counts. */
    public boolean isClear(int receiver) {
        int both = SweptPath.SIGHT | SweptPath.CLEAR;
        return (swept.flags[receiver] & both) == both;
    }

    /** Whether the value lies outside what the models were made for. */
    public boolean isOutOfRange(int receiver) {
        return (swept.flags[receiver] & SweptPath.OUT_OF_RANGE) != 0;
    }

    /** Why a receiver's value lies outside what the models were made for; null where it does not. */
    public @Nullable OutsideReason outsideReason(int receiver) {
        if (!isOutOfRange(receiver)) {
            return null;
        }
        if (LossSum.isOutOfBand(tx)) {
            return OutsideReason.BAND;
        }
        double dx = surface.frame().originX() + receivers.x[receiver] - tx.x();
        double dy = surface.frame().originY() + receivers.y[receiver] - tx.y();
        double dz = receivers.z[receiver] - tx.z();
        if (Math.sqrt(dx * dx + dy * dy + dz * dz) > LossSum.FARTHEST_M) {
            return OutsideReason.DISTANCE;
        }
        if ((swept.flags[receiver] & SweptPath.THICK) != 0) {
            return OutsideReason.TREES;
        }
        if ((swept.flags[receiver] & SweptPath.INDOORS) == 0) {
            return OutsideReason.HEIGHT;
        }
        int before = surface.outdoors[receiver];
        OutsideReason there = before < 0 || before == receiver ? null : outsideReason(before);
        return there == null ? OutsideReason.DEEP_INDOORS : there;
    }

    /** In hundredths of a decibel, {@link SweptPath#NO_PATH} for none. */
    short[] units() {
        return loss;
    }

    /** Clockwise from north, in hundredths of a degree. */
    char[] azimuth() {
        return azimuth;
    }

    short[] elevation() {
        return swept.elevation;
    }

    /** How many radials were walked to make this one. */
    public int sweptRadials() {
        return sweptRadials;
    }

    public int radials() {
        return radials;
    }
}
