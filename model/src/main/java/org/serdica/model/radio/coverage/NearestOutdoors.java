package org.serdica.model.radio.coverage;

import java.util.stream.IntStream;
import org.serdica.model.scenario.RasterFrame;

/** Finds for each cell under a roof the nearest one in the open: where waves come in. */
final class NearestOutdoors {
    /** Deeper inside nobody asks for coverage from outside. */
    static final double DEEPEST_M = 40;

    private NearestOutdoors() {}

    static int reach(RasterFrame frame) {
        return (int) Math.ceil(DEEPEST_M / frame.cellM());
    }

    static void search(RasterFrame frame, int[] building, int[] outdoors, int c0, int r0, int c1, int r1) {
        int[] steps = steps(reach(frame));
        IntStream.range(r0, r1).parallel().forEach(r -> {
            for (int c = c0; c < c1; c++) {
                int i = r * frame.columns() + c;
                outdoors[i] = building[i] < 0 ? i : nearest(frame, building, steps, c, r);
            }
        });
    }

    private static int nearest(RasterFrame frame, int[] building, int[] steps, int c, int r) {
        int columns = frame.columns();
        for (int s = 0; s < steps.length; s += 2) {
            int cc = c + steps[s];
            int rr = r + steps[s + 1];
            if (cc >= 0 && rr >= 0 && cc < columns && rr < frame.rows() && building[rr * columns + cc] < 0) {
                return rr * columns + cc;
            }
        }
        return -1;
    }

    /** All steps within reach, the shortest first. */
    private static int[] steps(int reach) {
        return IntStream.rangeClosed(-reach, reach)
                .boxed()
                .flatMap(dy -> IntStream.rangeClosed(-reach, reach)
                        .filter(dx -> dx * dx + dy * dy <= reach * reach && (dx != 0 || dy != 0))
                        .mapToObj(dx -> new int[] {dx, dy}))
                .sorted((a, b) -> Integer.compare(a[0] * a[0] + a[1] * a[1], b[0] * b[0] + b[1] * b[1]))
                .flatMapToInt(IntStream::of)
                .toArray();
    }
}
