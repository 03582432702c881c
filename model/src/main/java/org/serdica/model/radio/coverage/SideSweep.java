package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/** Walks all walls and corners of a raster, spread over cores; each core sums for itself, over what is reached. */
final class SideSweep {
    private static final int CELLS_A_PIECE = 16384;

    private SideSweep() {}

    static long[] all(
            SurfaceRaster s,
            ReceiverSet set,
            Transmitter tx,
            PropagationSettings settings,
            Crew crew,
            CancelToken cancel) {
        return sum(null, s, set, null, 1, tx, settings, crew, cancel);
    }

    /** The sum after an edit: what paths through the box gave is taken away, and added as they run now. */
    static long[] changed(
            SurfaceRaster before,
            ReceiverSet beforeSet,
            SurfaceRaster after,
            ReceiverSet afterSet,
            Bounds box,
            long[] power,
            Transmitter tx,
            PropagationSettings settings,
            Crew crew,
            CancelToken cancel) {
        long[] sum = sum(power.clone(), before, beforeSet, box, -1, tx, settings, crew, cancel);
        return sum(sum, after, afterSet, box, 1, tx, settings, crew, cancel);
    }

    /** @param before to which is added, or from which is taken; none to begin with */
    private static long[] sum(
            long @Nullable [] before,
            SurfaceRaster s,
            ReceiverSet set,
            @Nullable Bounds box,
            int sign,
            Transmitter tx,
            PropagationSettings settings,
            Crew crew,
            CancelToken cancel) {
        SideScene scene = SidePaths.scene(s, set, tx, settings);
        SideChoice choice = scene.choice;
        List<Wall> walls = new ArrayList<>();
        List<Corner> corners = new ArrayList<>();
        for (Wall w : s.walls().walls()) {
            if (choice.mayReflect(w) && (box == null || choice.concerns(w, box))) {
                walls.add(w);
            }
        }
        for (Corner c : s.walls().corners()) {
            if (choice.mayBend(c) && (box == null || choice.concerns(c, box))) {
                corners.add(c);
            }
        }
        if (walls.isEmpty() && corners.isEmpty()) {
            return before == null ? new long[set.count()] : before;
        }
        int[] reached = reached(s.frame(), set, choice.reach(walls, corners));
        int first = reached[0];
        int count = reached[1];
        int ways = walls.size() + corners.size();
        AtomicInteger next = new AtomicInteger();
        long[][] own = new long[crew.hands()][];
        crew.each(own.length, 1, cancel, (from, to) -> {
            for (int h = from; h < to && next.get() < ways; h++) {
                own[h] = new long[count];
                SidePaths paths = new SidePaths(scene, own[h], first, -1);
                for (int w = next.getAndIncrement(); w < ways && !cancel.isCancelled(); w = next.getAndIncrement()) {
                    if (w < walls.size()) {
                        paths.reflect(walls.get(w));
                    } else {
                        paths.bend(corners.get(w - walls.size()));
                    }
                }
            }
        });
        long[] sum = before == null ? beginning(own, set.count()) : before;
        crew.each(count, CELLS_A_PIECE, cancel, (from, to) -> {
            for (long[] part : own) {
                // A hand that came late found nothing to do.
                for (int i = from; i < to && part != null && part != sum; i++) {
                    sum[first + i] += sign * part[i];
                }
            }
        });
        return sum;
    }

    /** What one of the hands found if that is of all receivers, to which the others' is added; else nothing yet. */
    private static long[] beginning(long[][] own, int count) {
        for (long[] part : own) {
            if (part != null && part.length == count) {
                return part;
            }
        }
        return new long[count];
    }

    /** The first receiver that may be reached, and how many from there on: whole rows of a grid, or all points. */
    private static int[] reached(RasterFrame f, ReceiverSet set, double[] southNorth) {
        if (!set.isGrid()) {
            return new int[] {0, set.count()};
        }
        int row = (int) Math.clamp(southNorth[0] / f.cellM() - 2, 0, f.rows());
        int lastRow = (int) Math.clamp(southNorth[1] / f.cellM() + 3, row, f.rows());
        return new int[] {row * f.columns(), (lastRow - row) * f.columns()};
    }
}
