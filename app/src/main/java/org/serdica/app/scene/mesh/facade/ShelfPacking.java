package org.serdica.app.scene.mesh.facade;

import java.util.Arrays;

/**
 * Rectangles on shelves of one width: sorted by group and falling height, each shelf as high as its first rectangle.
 * Groups stay together so that what bleeds at the coarsest mip levels bleeds between neighbours of one kind.
 */
final class ShelfPacking {
    final int[] x;
    final int[] y;
    final int width;
    final int height;

    /** Places rectangles of {@code w} by {@code h}; {@code maxWidth} is only passed by a single wider rectangle. */
    ShelfPacking(int[] w, int[] h, byte[] group, int maxWidth) {
        int n = w.length;
        x = new int[n];
        y = new int[n];
        width = chooseWidth(w, h, maxWidth);
        long[] order = new long[n];
        for (int i = 0; i < n; i++) {
            order[i] = (long) group[i] << 56 | (long) (0xFFFF - h[i]) << 36 | i;
        }
        Arrays.sort(order);
        int shelfY = 0;
        int shelfHeight = 0;
        int cursor = width;
        int lastGroup = -1;
        for (long key : order) {
            int i = (int) (key & 0xFFFFFFFFFL);
            // Heights fall within a group only: the next one may start higher than the open shelf.
            boolean misfit = group[i] != lastGroup && h[i] > shelfHeight;
            if (cursor + w[i] > width || misfit) {
                shelfY += shelfHeight;
                shelfHeight = h[i];
                cursor = 0;
            }
            lastGroup = group[i];
            x[i] = cursor;
            y[i] = shelfY;
            cursor += w[i];
        }
        height = roundUp(Math.max(1, shelfY + shelfHeight));
    }

    private static int chooseWidth(int[] w, int[] h, int maxWidth) {
        long area = 0;
        int widest = 1;
        for (int i = 0; i < w.length; i++) {
            area += (long) w[i] * h[i];
            widest = Math.max(widest, w[i]);
        }
        int square = roundUp((int) Math.ceil(Math.sqrt(area * 1.06)));
        return Math.max(roundUp(widest), Math.min(square, maxWidth));
    }

    private static int roundUp(int n) {
        return (n + 15) / 16 * 16;
    }
}
