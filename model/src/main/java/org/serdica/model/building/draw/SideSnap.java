package org.serdica.model.building.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.serdica.model.city.City;

/**
 * Brings an outline that is carried over a city to what stands near it: turned parallel to the nearest edge, its side
 * flush with a side, its corner on a corner. A street has no side here; it only gives a direction. One instance serves
 * one thread and keeps its arrays from move to move.
 */
public final class SideSnap {
    /** So far off an edge still gives a direction. */
    private static final double AROUND_M = 15;

    private static final double LEAST_EDGE_M = 3;
    private static final double MOST_TURN_DEG = 15;
    private static final double PARALLEL = Math.sin(Math.toRadians(0.3));

    private final NearEdges edges = new NearEdges();
    private double[] ring = {};
    private double best;
    private double bestDx;
    private double bestDy;
    private int bestEdge;

    /**
     * Where the outline would rather be.
     *
     * @param corners x and y of its corners where it is now
     * @param x east of the point it turns about
     * @param turning whether it may turn
     * @param skip ids of objects that do not attract
     */
    public Docked snap(
            City city, double[] corners, double x, double y, double reachM, boolean turning, Predicate<String> skip) {
        ring = corners.clone();
        double radius = 0;
        for (int i = 0; i < ring.length; i += 2) {
            radius = Math.max(radius, Math.hypot(ring[i] - x, ring[i + 1] - y));
        }
        edges.load(city, x, y, radius + Math.max(reachM, AROUND_M), skip);
        List<Guide> guides = new ArrayList<>();
        double turn = turning ? turnDeg(x, y, guides) : 0;
        turn(x, y, turn);
        best = reachM;
        bestEdge = -1;
        sides();
        double dx = 0;
        double dy = 0;
        if (bestEdge >= 0) {
            dx = bestDx;
            dy = bestDy;
            guides.clear();
            guides.add(guide(bestEdge, SnapKind.EDGE));
            for (int i = 0; i < ring.length; i += 2) {
                ring[i] += dx;
                ring[i + 1] += dy;
            }
        }
        int side = bestEdge;
        best = reachM;
        bestEdge = -1;
        corners(side);
        if (bestEdge >= 0) {
            dx += bestDx;
            dy += bestDy;
            guides.add(guide(bestEdge, SnapKind.VERTEX));
        }
        return guides.isEmpty() ? Docked.FREE : new Docked(dx, dy, turn, guides);
    }

    private Guide guide(int e, SnapKind kind) {
        double[] p = edges.xy;
        return new Guide(kind, p[e * 4], p[e * 4 + 1], p[e * 4 + 2], p[e * 4 + 3], edges.id[e]);
    }

    private double length(int e) {
        return Math.hypot(edges.xy[e * 4 + 2] - edges.xy[e * 4], edges.xy[e * 4 + 3] - edges.xy[e * 4 + 1]);
    }

    /** Clockwise, so that a side of the outline runs as the nearest long edge does. */
    private double turnDeg(double x, double y, List<Guide> guides) {
        int nearest = -1;
        double off = Double.POSITIVE_INFINITY;
        for (int e = 0; e < edges.count; e++) {
            if (length(e) >= LEAST_EDGE_M) {
                double d = offOutline(e, x, y);
                if (d < off) {
                    off = d;
                    nearest = e;
                }
            }
        }
        if (nearest < 0 || off > AROUND_M || ring.length < 6) {
            return 0;
        }
        double[] p = edges.xy;
        double edge = azimuthDeg(p[nearest * 4 + 2] - p[nearest * 4], p[nearest * 4 + 3] - p[nearest * 4 + 1]);
        double side = mainDeg();
        double turn = Math.IEEEremainder(edge - side, 90);
        if (Math.abs(turn) > MOST_TURN_DEG) {
            return 0;
        }
        guides.add(guide(nearest, SnapKind.PARALLEL));
        return turn;
    }

    /** How far an edge is from the outline, about: from its corners, its middle and the point it turns about. */
    private double offOutline(int e, double x, double y) {
        double off = distance(e, x, y);
        for (int i = 0; i < ring.length; i += 2) {
            off = Math.min(off, distance(e, ring[i], ring[i + 1]));
            int j = (i + 2) % ring.length;
            off = Math.min(off, distance(e, (ring[i] + ring[j]) / 2, (ring[i + 1] + ring[j + 1]) / 2));
        }
        return off;
    }

    private double distance(int e, double x, double y) {
        double dx = edges.xy[e * 4 + 2] - edges.xy[e * 4];
        double dy = edges.xy[e * 4 + 3] - edges.xy[e * 4 + 1];
        double t =
                Math.clamp(((x - edges.xy[e * 4]) * dx + (y - edges.xy[e * 4 + 1]) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(edges.xy[e * 4] + t * dx - x, edges.xy[e * 4 + 1] + t * dy - y);
    }

    private double mainDeg() {
        double longest = 0;
        double deg = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int j = (i + 2) % ring.length;
            double dx = ring[j] - ring[i];
            double dy = ring[j + 1] - ring[i + 1];
            if (Math.hypot(dx, dy) > longest) {
                longest = Math.hypot(dx, dy);
                deg = azimuthDeg(dx, dy);
            }
        }
        return deg;
    }

    private static double azimuthDeg(double dx, double dy) {
        return Math.toDegrees(Math.atan2(dx, dy));
    }

    private void turn(double x, double y, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        for (int i = 0; i < ring.length; i += 2) {
            double east = ring[i] - x;
            double north = ring[i + 1] - y;
            ring[i] = x + east * cos + north * sin;
            ring[i + 1] = y - east * sin + north * cos;
        }
    }

    /** The least move that lays a side of the outline on the line of an edge beside it. */
    private void sides() {
        for (int e = 0; e < edges.streetsFrom; e++) {
            double length = length(e);
            double ux = (edges.xy[e * 4 + 2] - edges.xy[e * 4]) / length;
            double uy = (edges.xy[e * 4 + 3] - edges.xy[e * 4 + 1]) / length;
            for (int i = 0; i < ring.length; i += 2) {
                int j = (i + 2) % ring.length;
                double dx = ring[j] - ring[i];
                double dy = ring[j + 1] - ring[i + 1];
                double side = Math.hypot(dx, dy);
                if (side > 0 && Math.abs(dx * uy - dy * ux) < PARALLEL * side && beside(e, i, j, ux, uy, length)) {
                    double off = (edges.xy[e * 4] - ring[i]) * -uy + (edges.xy[e * 4 + 1] - ring[i + 1]) * ux;
                    if (Math.abs(off) < best) {
                        best = Math.abs(off);
                        bestDx = -uy * off;
                        bestDy = ux * off;
                        bestEdge = e;
                    }
                }
            }
        }
    }

    private boolean beside(int e, int i, int j, double ux, double uy, double length) {
        double a = (ring[i] - edges.xy[e * 4]) * ux + (ring[i + 1] - edges.xy[e * 4 + 1]) * uy;
        double b = (ring[j] - edges.xy[e * 4]) * ux + (ring[j + 1] - edges.xy[e * 4 + 1]) * uy;
        return Math.max(a, b) > 0 && Math.min(a, b) < length;
    }

    /** The least move that lays a corner on a corner; along the side that is flush already, if one is. */
    private void corners(int side) {
        double ux = 0;
        double uy = 0;
        if (side >= 0) {
            double length = length(side);
            ux = (edges.xy[side * 4 + 2] - edges.xy[side * 4]) / length;
            uy = (edges.xy[side * 4 + 3] - edges.xy[side * 4 + 1]) / length;
        }
        for (int e = 0; e < edges.streetsFrom; e++) {
            for (int end = 0; end < 2; end++) {
                double px = edges.xy[e * 4 + end * 2];
                double py = edges.xy[e * 4 + end * 2 + 1];
                for (int i = 0; i < ring.length; i += 2) {
                    double dx = px - ring[i];
                    double dy = py - ring[i + 1];
                    boolean onSide = side < 0 || Math.abs(dx * uy - dy * ux) < 0.05;
                    if (onSide && Math.hypot(dx, dy) < best) {
                        best = Math.hypot(dx, dy);
                        bestDx = dx;
                        bestDy = dy;
                        bestEdge = e;
                    }
                }
            }
        }
    }
}
