package org.serdica.model.geo;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A static tree over boxes, packed in arrays in the order of a Hilbert curve. Boxes are kept as floats relative to a
 * corner, rounded outwards: a query may name a box that is missed by a hair, and never misses one. Safe for use by
 * many threads.
 */
public final class BoxTree {
    private static final int FAN_OUT = 16;

    private final double originX;
    private final double originY;
    private final double originZ;
    private final Bounds bounds;
    private final int itemCount;
    /** Items first, then the nodes above them level by level, the root last; six floats each. */
    private final float[] box;
    /** The item a leaf stands for, or the first child of a node. */
    private final int[] link;
    /** Where each level begins, and where the last ends. */
    private final int[] levelStart;

    /** @param boxes minX, minY, minZ, maxX, maxY, maxZ an item; items with an empty box are left out */
    public BoxTree(double[] boxes) {
        Bounds all = Bounds.EMPTY;
        int count = 0;
        for (int i = 0; i < boxes.length; i += 6) {
            Bounds b = of(boxes, i);
            if (!b.isEmpty()) {
                all = all.union(b);
                count++;
            }
        }
        bounds = all;
        itemCount = count;
        originX = count == 0 ? 0 : all.minX();
        originY = count == 0 ? 0 : all.minY();
        originZ = count == 0 ? 0 : all.minZ();
        levelStart = levels(count);
        int nodes = levelStart[levelStart.length - 1];
        box = new float[nodes * 6];
        link = new int[nodes];
        placeItems(boxes);
        for (int level = 1; level + 1 < levelStart.length; level++) {
            gather(level);
        }
    }

    private static Bounds of(double[] b, int i) {
        return new Bounds(b[i], b[i + 1], b[i + 2], b[i + 3], b[i + 4], b[i + 5]);
    }

    private static int[] levels(int count) {
        int[] start = {0, count};
        int width = count;
        while (width > 1) {
            width = (width + FAN_OUT - 1) / FAN_OUT;
            start = Arrays.copyOf(start, start.length + 1);
            start[start.length - 1] = start[start.length - 2] + width;
        }
        return start;
    }

    private void placeItems(double[] boxes) {
        double scale = (HilbertCurve.SIDE - 1) / Math.max(1e-9, Math.max(bounds.width(), bounds.depth()));
        long[] order = new long[itemCount];
        int k = 0;
        for (int i = 0; i < boxes.length / 6; i++) {
            Bounds b = of(boxes, i * 6);
            if (!b.isEmpty()) {
                long place = HilbertCurve.place(
                        (int) ((b.centreX() - originX) * scale), (int) ((b.centreY() - originY) * scale));
                order[k++] = place << 31 | i;
            }
        }
        Arrays.sort(order);
        for (int n = 0; n < itemCount; n++) {
            int item = (int) (order[n] & Integer.MAX_VALUE);
            link[n] = item;
            box[n * 6] = down(boxes[item * 6] - originX);
            box[n * 6 + 1] = down(boxes[item * 6 + 1] - originY);
            box[n * 6 + 2] = down(boxes[item * 6 + 2] - originZ);
            box[n * 6 + 3] = up(boxes[item * 6 + 3] - originX);
            box[n * 6 + 4] = up(boxes[item * 6 + 4] - originY);
            box[n * 6 + 5] = up(boxes[item * 6 + 5] - originZ);
        }
    }

    private void gather(int level) {
        for (int node = levelStart[level]; node < levelStart[level + 1]; node++) {
            int first = levelStart[level - 1] + (node - levelStart[level]) * FAN_OUT;
            link[node] = first;
            System.arraycopy(box, first * 6, box, node * 6, 6);
            for (int c = first + 1; c < Math.min(first + FAN_OUT, levelStart[level]); c++) {
                for (int a = 0; a < 3; a++) {
                    box[node * 6 + a] = Math.min(box[node * 6 + a], box[c * 6 + a]);
                    box[node * 6 + 3 + a] = Math.max(box[node * 6 + 3 + a], box[c * 6 + 3 + a]);
                }
            }
        }
    }

    private static float down(double v) {
        float f = (float) v;
        return f <= v ? f : Math.nextDown(f);
    }

    private static float up(double v) {
        float f = (float) v;
        return f >= v ? f : Math.nextUp(f);
    }

    /** The box around all items. */
    public Bounds bounds() {
        return bounds;
    }

    /** How many items have a box. */
    public int itemCount() {
        return itemCount;
    }

    /** Names every item whose box touches {@code query}, in no particular order. */
    public void forEachIn(Bounds query, IntConsumer visitor) {
        if (itemCount > 0) {
            float minX = down(query.minX() - originX);
            float minY = down(query.minY() - originY);
            float minZ = down(query.minZ() - originZ);
            float maxX = up(query.maxX() - originX);
            float maxY = up(query.maxY() - originY);
            float maxZ = up(query.maxZ() - originZ);
            forEachIn(levelStart.length - 2, link.length - 1, minX, minY, minZ, maxX, maxY, maxZ, visitor);
        }
    }

    private void forEachIn(
            int level, int node, float x0, float y0, float z0, float x1, float y1, float z1, IntConsumer visitor) {
        int i = node * 6;
        if (box[i] > x1
                || box[i + 3] < x0
                || box[i + 1] > y1
                || box[i + 4] < y0
                || box[i + 2] > z1
                || box[i + 5] < z0) {
            return;
        }
        if (level == 0) {
            visitor.accept(link[node]);
            return;
        }
        for (int c = link[node], end = childEnd(level, node); c < end; c++) {
            forEachIn(level - 1, c, x0, y0, z0, x1, y1, z1, visitor);
        }
    }

    /** Told of items as a search comes to them. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * @param limit what the search has found so far: anything farther is of no interest
         * @return the limit from here on
         */
        double visit(int item, double limit);
    }

    /**
     * Follows a ray from box to box, about front to back, as long as boxes begin before the limit.
     *
     * @param marginM boxes count as this much larger on every side
     * @return the last limit: the t of the nearest hit if the visitor returns those
     */
    public double alongRay(Ray ray, double marginM, double limit, Visitor visitor) {
        return new BoxWalk.AlongRay(ray, originX, originY, originZ, marginM).walk(this, limit, visitor);
    }

    /**
     * Names items in about the order of their boxes' distance in plan from a point.
     *
     * @return the last limit: the distance of the nearest if the visitor returns those
     */
    public double around(double x, double y, double limit, Visitor visitor) {
        return new BoxWalk.Around(x - originX, y - originY).walk(this, limit, visitor);
    }

    int rootLevel() {
        return levelStart.length - 2;
    }

    int root() {
        return link.length - 1;
    }

    int link(int node) {
        return link[node];
    }

    int childEnd(int level, int node) {
        return Math.min(link[node] + FAN_OUT, levelStart[level]);
    }

    float[] boxes() {
        return box;
    }
}
