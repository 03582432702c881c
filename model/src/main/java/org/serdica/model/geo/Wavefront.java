package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The edges of a polygon on their way inwards. Time goes from event to event: an edge has shrunk to nothing, or a corner
 * runs into another edge. At each, all corners are moved and whatever touches by then is joined anew, so that events
 * at the same moment, the rule with right angles and equal wings, need no order among themselves.
 */
final class Wavefront {
    /** Corners so near each other are one. Well below what a survey tells apart, well above the rounding of doubles. */
    private static final double NEAR_M = 1e-5;

    private static final double PARALLEL = 1e-9;

    private final SkeletonGraph graph;
    private final List<Corner> corners = new ArrayList<>();
    private final List<StraightSkeleton.Rest> rest = new ArrayList<>();
    private final double[] dirX;
    private final double[] dirY;
    /** Distance of each edge's line from the origin at the beginning, along its inward normal. */
    private final double[] offset;

    private final double[] speed;
    private double areaM2;
    private double now;
    private int firstNodeNow;
    private boolean sound = true;

    /** Where two edges of the front meet: {@code in} ends there and {@code out} begins there. */
    private static final class Corner {
        final int in;
        final int out;
        final int birth;
        final double x0;
        final double y0;
        final double t0;
        final double vx;
        final double vy;
        Corner prev = this;
        Corner next = this;

        @Nullable
        Corner twin;

        double x;
        double y;
        boolean gone;

        Corner(int in, int out, int birth, double x0, double y0, double t0, double vx, double vy) {
            this.in = in;
            this.out = out;
            this.birth = birth;
            this.x0 = x0;
            this.y0 = y0;
            this.t0 = t0;
            this.vx = vx;
            this.vy = vy;
            x = x0;
            y = y0;
        }
    }

    Wavefront(SkeletonGraph graph, List<double[]> rings, double[] speeds) {
        this.graph = graph;
        int edges = speeds.length;
        speed = speeds.clone();
        dirX = new double[edges];
        dirY = new double[edges];
        offset = new double[edges];
        graph.edges(edges);
        int first = 0;
        for (double[] ring : rings) {
            begin(ring, first);
            first += ring.length / 2;
        }
        sound &= first == edges && areaM2 > 0;
    }

    private void begin(double[] ring, int first) {
        int n = ring.length / 2;
        int base = graph.nodeCount();
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double dx = ring[j * 2] - ring[i * 2];
            double dy = ring[j * 2 + 1] - ring[i * 2 + 1];
            double length = Math.hypot(dx, dy);
            sound &= length > NEAR_M;
            dirX[first + i] = dx / length;
            dirY[first + i] = dy / length;
            offset[first + i] = -dirY[first + i] * ring[i * 2] + dirX[first + i] * ring[i * 2 + 1];
            areaM2 += ((ring[i * 2] - ring[0]) * (ring[j * 2 + 1] - ring[1])
                            - (ring[j * 2] - ring[0]) * (ring[i * 2 + 1] - ring[1]))
                    / 2;
            graph.node(ring[i * 2], ring[i * 2 + 1], 0);
            graph.border(first + i, base + i, base + j);
        }
        @Nullable Corner last = null;
        @Nullable Corner head = null;
        for (int i = 0; i < n && sound; i++) {
            Corner c = corner(first + (i + n - 1) % n, first + i, base + i, ring[i * 2], ring[i * 2 + 1]);
            if (last == null) {
                head = c;
            } else {
                join(last, c);
            }
            last = c;
        }
        if (last != null && head != null) {
            join(last, head);
        }
    }

    private static void join(Corner a, Corner b) {
        a.next = b;
        b.prev = a;
    }

    /** Moves on until all has met, or time is up; false where that cannot be followed. */
    boolean run(double until) {
        int most = 20 * speed.length + 100;
        settle();
        while (sound && !corners.isEmpty()) {
            double next = nextEvent();
            if (next >= until - NEAR_M) {
                advance(until);
                firstNodeNow = graph.nodeCount();
                settle();
                stop();
                return sound;
            }
            if (Double.isInfinite(next) || most-- == 0) {
                return false;
            }
            advance(next);
            firstNodeNow = graph.nodeCount();
            settle();
        }
        return sound;
    }

    double areaM2() {
        return areaM2;
    }

    List<StraightSkeleton.Rest> rest() {
        return rest;
    }

    private void advance(double t) {
        now = t;
        for (Corner c : corners) {
            c.x = c.x0 + c.vx * (t - c.t0);
            c.y = c.y0 + c.vy * (t - c.t0);
        }
    }

    private double nextEvent() {
        double dt = Double.POSITIVE_INFINITY;
        for (Corner c : corners) {
            Corner n = c.next;
            double length = (n.x - c.x) * dirX[c.out] + (n.y - c.y) * dirY[c.out];
            double growth = (n.vx - c.vx) * dirX[c.out] + (n.vy - c.vy) * dirY[c.out];
            if (growth < -PARALLEL) {
                dt = Math.min(dt, Math.max(0, length / -growth));
            }
            if (isReflex(c)) {
                for (Corner e : corners) {
                    dt = Math.min(dt, hit(c, e, dt));
                }
            }
        }
        return now + dt;
    }

    private boolean isReflex(Corner c) {
        return dirX[c.in] * dirY[c.out] - dirY[c.in] * dirX[c.out] < -PARALLEL;
    }

    /** How long until the corner runs into the edge that begins at {@code e}; infinite if later than {@code within} or never. */
    private double hit(Corner c, Corner e, double within) {
        int f = e.out;
        if (e == c || e.next == c) {
            return Double.POSITIVE_INFINITY;
        }
        double distance = -dirY[f] * c.x + dirX[f] * c.y - offset[f] - speed[f] * now;
        double rate = -dirY[f] * c.vx + dirX[f] * c.vy - speed[f];
        if (rate >= -PARALLEL || distance < -NEAR_M) {
            return Double.POSITIVE_INFINITY;
        }
        double dt = Math.max(0, distance / -rate);
        boolean left = dt <= PARALLEL && (c.birth == e.birth || c.birth == e.next.birth);
        if (dt >= within || left) {
            return Double.POSITIVE_INFINITY;
        }
        double px = c.x + c.vx * dt;
        double py = c.y + c.vy * dt;
        Corner g = e.next;
        double from = (px - e.x - e.vx * dt) * dirX[f] + (py - e.y - e.vy * dt) * dirY[f];
        double to = (g.x + g.vx * dt - px) * dirX[f] + (g.y + g.vy * dt - py) * dirY[f];
        return from >= -NEAR_M && to >= -NEAR_M ? dt : Double.POSITIVE_INFINITY;
    }

    /** Joins anew what touches, until nothing does. */
    private void settle() {
        int most = 4 * speed.length + 20;
        while (sound && most-- > 0 && (collapse() || touch(true) || touch(false))) {
            corners.removeIf(c -> c.gone);
        }
        corners.removeIf(c -> c.gone);
        sound &= most > 0;
    }

    private boolean collapse() {
        boolean any = false;
        for (int i = 0; i < corners.size() && sound; i++) {
            Corner c = corners.get(i);
            Corner n = c.next;
            if (c.gone) {
                continue;
            }
            if (n == c) {
                end(c, node(c));
                any = true;
            } else if (n.next == c) {
                ridge(c, n);
                any = true;
            } else if (Math.hypot(n.x - c.x, n.y - c.y) <= NEAR_M) {
                Corner before = c.prev;
                Corner after = n.next;
                int node = node(c);
                end(c, node);
                end(n, node);
                Corner one = corner(c.in, n.out, node, c.x, c.y);
                join(before, one);
                join(one, after);
                any = true;
            }
        }
        return any;
    }

    /** A ring of two edges lies between two points: there the sides have met. */
    private void ridge(Corner c, Corner n) {
        int a = node(c);
        int b = node(n);
        end(c, a);
        end(n, b);
        graph.border(c.out, b, a);
        graph.border(n.out, a, b);
    }

    private int node(Corner c) {
        return graph.nodeAt(c.x, c.y, now, firstNodeNow, 2 * NEAR_M);
    }

    private void end(Corner c, int node) {
        c.gone = true;
        graph.border(c.in, c.birth, node);
        graph.border(c.out, node, c.birth);
    }

    /**
     * Finds one corner on an edge or corner that it is no neighbour of, and joins them crosswise. Where many meet in one
     * point, the wings that end there are cut off first.
     *
     * @param ends whether only such cuts are wanted
     */
    private boolean touch(boolean ends) {
        for (int i = 0; i < corners.size(); i++) {
            Corner c = corners.get(i);
            for (int j = 0; j < corners.size(); j++) {
                Corner e = corners.get(j);
                Corner g = e.next;
                if (e == c || g == c || c.gone || e.gone) {
                    continue;
                }
                double ex = g.x - e.x;
                double ey = g.y - e.y;
                double length = Math.hypot(ex, ey);
                double along = ((c.x - e.x) * ex + (c.y - e.y) * ey) / length;
                double off = ((c.y - e.y) * ex - (c.x - e.x) * ey) / length;
                if (Math.abs(off) <= NEAR_M && along >= -NEAR_M && along <= length + NEAR_M) {
                    @Nullable Corner met = along <= NEAR_M ? e : along >= length - NEAR_M ? g : null;
                    boolean end = met == null ? c.prev == g || c.next == e : c.next.next == met || met.next.next == c;
                    // Two that were born of one meeting are on their way apart.
                    if ((ends && !end) || (met != null && met == c.twin)) {
                        continue;
                    }
                    if (met == null) {
                        split(c, e);
                    } else {
                        cross(c, met);
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private void cross(Corner c, Corner other) {
        int node = node(c);
        Corner cp = c.prev;
        Corner cn = c.next;
        Corner op = other.prev;
        Corner on = other.next;
        if (cn == other || on == c) {
            sound = false;
            return;
        }
        end(c, node);
        end(other, node);
        Corner a = corner(c.in, other.out, node, c.x, c.y);
        Corner b = corner(other.in, c.out, node, c.x, c.y);
        a.twin = b;
        b.twin = a;
        join(cp, a);
        join(a, on);
        join(op, b);
        join(b, cn);
    }

    private void split(Corner c, Corner e) {
        int node = node(c);
        Corner cp = c.prev;
        Corner cn = c.next;
        Corner g = e.next;
        end(c, node);
        Corner a = corner(c.in, e.out, node, c.x, c.y);
        Corner b = corner(e.out, c.out, node, c.x, c.y);
        a.twin = b;
        b.twin = a;
        join(cp, a);
        join(a, g);
        join(e, b);
        join(b, cn);
    }

    /** A corner born now. Edges that run against each other have no corner that moves: the next touch ends it. */
    private Corner corner(int in, int out, int node, double x, double y) {
        double det = dirX[in] * dirY[out] - dirY[in] * dirX[out];
        boolean against = dirX[in] * dirX[out] + dirY[in] * dirY[out] < 0;
        double vx = 0;
        double vy = 0;
        double px = x;
        double py = y;
        if (Math.abs(det) > PARALLEL) {
            vx = (speed[in] * dirX[out] - speed[out] * dirX[in]) / det;
            vy = (speed[in] * dirY[out] - speed[out] * dirY[in]) / det;
            if (Math.abs(det) > 1e-3) {
                // On both lines again, so that small differences do not add up from event to event.
                double a = offset[in] + speed[in] * now;
                double b = offset[out] + speed[out] * now;
                px = (a * dirX[out] - b * dirX[in]) / det;
                py = (a * dirY[out] - b * dirY[in]) / det;
            }
        } else if (!against) {
            sound &= Math.abs(speed[in] - speed[out]) <= PARALLEL;
            vx = -dirY[in] * speed[in];
            vy = dirX[in] * speed[in];
        }
        Corner c = new Corner(in, out, node, px, py, now, vx, vy);
        corners.add(c);
        return c;
    }

    private void stop() {
        for (Corner c : corners) {
            if (c.gone) {
                continue;
            }
            List<Corner> ring = new ArrayList<>();
            Corner at = c;
            do {
                ring.add(at);
                at = at.next;
            } while (at != c);
            int[] nodes = new int[ring.size()];
            int[] edges = new int[ring.size()];
            for (int i = 0; i < nodes.length; i++) {
                nodes[i] = node(ring.get(i));
                edges[i] = ring.get(i).out;
            }
            for (int i = 0; i < nodes.length; i++) {
                end(ring.get(i), nodes[i]);
                graph.border(edges[i], nodes[(i + 1) % nodes.length], nodes[i]);
            }
            rest.add(new StraightSkeleton.Rest(nodes, edges));
        }
    }
}
