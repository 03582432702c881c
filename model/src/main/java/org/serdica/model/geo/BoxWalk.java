package org.serdica.model.geo;

import java.util.Arrays;

/** One search through a {@link BoxTree}, the nearest boxes first, with its stack. */
abstract sealed class BoxWalk {
    private int[] node = new int[64];
    private byte[] level = new byte[64];
    private double[] distance = new double[64];
    private int depth;

    /** How far the box at that place of the array is; infinite if it is of no interest. */
    abstract double distance(float[] box, int i);

    double walk(BoxTree tree, double limit, BoxTree.Visitor visitor) {
        if (tree.itemCount() == 0) {
            return limit;
        }
        double best = limit;
        float[] box = tree.boxes();
        push(tree.root(), tree.rootLevel(), distance(box, tree.root() * 6));
        while (depth > 0) {
            depth--;
            // Infinity is never before the limit, not even where that is infinite too.
            if (!(distance[depth] <= best) || distance[depth] == Double.POSITIVE_INFINITY) {
                continue;
            }
            int n = node[depth];
            int l = level[depth];
            if (l == 0) {
                best = visitor.visit(tree.link(n), best);
                continue;
            }
            int mark = depth;
            for (int c = tree.link(n), end = tree.childEnd(l, n); c < end; c++) {
                double d = distance(box, c * 6);
                if (d <= best && d != Double.POSITIVE_INFINITY) {
                    push(c, l - 1, d);
                    sink(mark);
                }
            }
        }
        return best;
    }

    private void push(int n, int l, double d) {
        if (depth == node.length) {
            node = Arrays.copyOf(node, depth * 2);
            level = Arrays.copyOf(level, depth * 2);
            distance = Arrays.copyOf(distance, depth * 2);
        }
        node[depth] = n;
        level[depth] = (byte) l;
        distance[depth++] = d;
    }

    /** Moves the entry just pushed below all nearer ones of its siblings, so that the nearest is on top. */
    private void sink(int mark) {
        for (int i = depth - 1; i > mark && distance[i] > distance[i - 1]; i--) {
            double d = distance[i];
            int n = node[i];
            distance[i] = distance[i - 1];
            node[i] = node[i - 1];
            distance[i - 1] = d;
            node[i - 1] = n;
        }
    }

    static final class AlongRay extends BoxWalk {
        private final double x;
        private final double y;
        private final double z;
        private final double ix;
        private final double iy;
        private final double iz;
        private final double margin;

        AlongRay(Ray ray, double originX, double originY, double originZ, double margin) {
            x = ray.x() - originX;
            y = ray.y() - originY;
            z = ray.z() - originZ;
            ix = 1 / ray.dx();
            iy = 1 / ray.dy();
            iz = 1 / ray.dz();
            this.margin = margin;
        }

        @Override
        double distance(float[] box, int i) {
            double near = 0;
            double far = Double.POSITIVE_INFINITY;
            for (int a = 0; a < 3; a++) {
                double o = a == 0 ? x : a == 1 ? y : z;
                double inverse = a == 0 ? ix : a == 1 ? iy : iz;
                double lo = box[i + a] - margin - o;
                double hi = box[i + a + 3] + margin - o;
                if (Double.isInfinite(inverse)) {
                    // Parallel to these two sides: in between or never.
                    if (lo > 0 || hi < 0) {
                        return Double.POSITIVE_INFINITY;
                    }
                    continue;
                }
                double t0 = lo * inverse;
                double t1 = hi * inverse;
                near = Math.max(near, Math.min(t0, t1));
                far = Math.min(far, Math.max(t0, t1));
            }
            return near <= far ? near : Double.POSITIVE_INFINITY;
        }
    }

    static final class Around extends BoxWalk {
        private final double x;
        private final double y;

        Around(double x, double y) {
            this.x = x;
            this.y = y;
        }

        @Override
        double distance(float[] box, int i) {
            double dx = Math.max(0, Math.max(box[i] - x, x - box[i + 3]));
            double dy = Math.max(0, Math.max(box[i + 1] - y, y - box[i + 4]));
            return Math.sqrt(dx * dx + dy * dy);
        }
    }
}
