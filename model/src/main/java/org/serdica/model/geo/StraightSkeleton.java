package org.serdica.model.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What remains of a polygon whose edges all move inwards: the lines that the corners draw (Aichholzer and others 1995).
 * With height in place of time these are the ridges, hips and valleys of a roof whose sides are equally steep. An edge
 * of speed 0 stays where it is: a gable. The way can be stopped early; a second skeleton of what is left by then, with
 * other speeds, makes roofs with a break.
 */
public final class StraightSkeleton {
    /** More corners cost more time than a roof is worth: the work grows with their cube. */
    public static final int MOST_CORNERS = 400;

    private static final double AREA_TOLERANCE = 1e-5;

    private final SkeletonGraph graph;
    private final List<Face> faces;
    private final List<Rest> rest;

    /**
     * What an edge swept over.
     *
     * @param edge number of the edge, counted through all rings
     * @param nodes counter-clockwise: the edge's start, its end, and the way back
     */
    public record Face(int edge, int[] nodes) {}

    /**
     * A ring that was left when time was up.
     *
     * @param edges the edge from each node to the next
     */
    public record Rest(int[] nodes, int[] edges) {}

    private StraightSkeleton(SkeletonGraph graph, List<Face> faces, List<Rest> rest) {
        this.graph = graph;
        this.faces = List.copyOf(faces);
        this.rest = List.copyOf(rest);
    }

    /**
     * The skeleton of a polygon; empty where the polygon is degenerate or too intricate.
     *
     * @param rings x and y of each corner, not closed: the outer ring counter-clockwise, holes clockwise
     * @param speeds of each edge through all rings, each ring's first edge from its first corner to its second
     * @param until when to stop; infinite for never
     */
    public static Optional<StraightSkeleton> of(List<double[]> rings, double[] speeds, double until) {
        if (speeds.length > MOST_CORNERS) {
            return Optional.empty();
        }
        SkeletonGraph graph = new SkeletonGraph();
        Wavefront front = new Wavefront(graph, rings, speeds);
        if (!front.run(until)) {
            return Optional.empty();
        }
        List<Face> faces = new ArrayList<>(speeds.length);
        double swept = 0;
        for (int e = 0; e < speeds.length; e++) {
            int[] nodes = graph.face(e);
            if (nodes.length == 0) {
                return Optional.empty();
            }
            double area = graph.area(nodes);
            if (area < -AREA_TOLERANCE * front.areaM2()) {
                return Optional.empty();
            }
            swept += area;
            faces.add(new Face(e, nodes));
        }
        for (Rest r : front.rest()) {
            swept += graph.area(r.nodes());
        }
        boolean covers = Math.abs(swept - front.areaM2()) <= AREA_TOLERANCE * front.areaM2();
        return covers ? Optional.of(new StraightSkeleton(graph, faces, front.rest())) : Optional.empty();
    }

    /** One for each edge, in the order of the edges. */
    public List<Face> faces() {
        return faces;
    }

    public List<Rest> rest() {
        return rest;
    }

    /** Corners of the polygon first, in their order. */
    public int nodeCount() {
        return graph.nodeCount();
    }

    public double x(int node) {
        return graph.x(node);
    }

    public double y(int node) {
        return graph.y(node);
    }

    /** When the front came by: the distance from an edge of speed 1. */
    public double time(int node) {
        return graph.time(node);
    }

    /** When the last of it vanished, or was stopped. */
    public double lastTime() {
        double last = 0;
        for (int n = 0; n < nodeCount(); n++) {
            last = Math.max(last, time(n));
        }
        return last;
    }
}
