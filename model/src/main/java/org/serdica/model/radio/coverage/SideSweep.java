package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/** Walks all walls and corners of a raster, spread over cores; each core sums for itself, over the rows that are reached. */
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
        return sum(new long[set.count()], s, set, null, 1, tx, settings, crew, cancel);
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

    private static long[] sum(
            long[] sum,
            SurfaceRaster s,
            ReceiverSet set,
            @Nullable Bounds box,
            int sign,
            Transmitter tx,
            PropagationSettings settings,
            Crew crew,
            CancelToken cancel) {
        SidePaths probe = new SidePaths(s, set, tx, settings, new long[0], 0);
        List<Wall> walls = new ArrayList<>();
        List<Corner> corners = new ArrayList<>();
        for (Wall w : s.walls().walls()) {
            if (probe.mayReflect(w) && (box == null || probe.concerns(w, box))) {
                walls.add(w);
            }
        }
        for (Corner c : s.walls().corners()) {
            if (probe.mayBend(c) && (box == null || probe.concerns(c, box))) {
                corners.add(c);
            }
        }
        if (walls.isEmpty() && corners.isEmpty()) {
            return sum;
        }
        RasterFrame f = s.frame();
        double[] reach = probe.reach(walls, corners);
        int row = (int) Math.clamp(reach[0] / f.cellM() - 2, 0, f.rows());
        int lastRow = (int) Math.clamp(reach[1] / f.cellM() + 3, row, f.rows());
        int first = row * f.columns();
        int count = (lastRow - row) * f.columns();
        int hands = crew.size();
        long[][] own = new long[hands][];
        crew.each(hands, 1, cancel, (from, to) -> {
            for (int h = from; h < to; h++) {
                own[h] = new long[count];
                SidePaths paths = new SidePaths(s, set, tx, settings, own[h], first);
                for (int w = h; w < walls.size() && !cancel.isCancelled(); w += hands) {
                    paths.reflect(walls.get(w));
                }
                for (int c = h; c < corners.size() && !cancel.isCancelled(); c += hands) {
                    paths.bend(corners.get(c));
                }
            }
        });
        crew.each(count, CELLS_A_PIECE, cancel, (from, to) -> {
            for (long[] part : own) {
                for (int i = from; i < to; i++) {
                    sum[first + i] += sign * part[i];
                }
            }
        });
        return sum;
    }
}
