package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.serdica.model.geo.StraightSkeleton;

/**
 * Roofs whose sides rise from every edge of the outline, whatever its shape: hipped, and with gables where the outline
 * has ends. Roofs with a break are two: the lower one is stopped on its way, the upper one stands on what is left.
 */
final class SkeletonRoof {
    /** Ends of a wing run back to back, or nearly so. */
    private static final double OPPOSITE = -0.8;

    private final Outline outline;
    private final double eaveM;
    private final double heightM;
    private final List<List<double[]>> faces = new ArrayList<>();
    private final List<double[]> tops = new ArrayList<>();

    private SkeletonRoof(Outline outline, double eaveM, double heightM) {
        this.outline = outline;
        this.eaveM = eaveM;
        this.heightM = heightM;
    }

    /** The distance from the eaves to the ridge in plan; NaN where the outline is too intricate. */
    static double reach(Outline outline) {
        return StraightSkeleton.of(outline.rings(), ones(outline.edgeCount()), Double.POSITIVE_INFINITY)
                .map(StraightSkeleton::lastTime)
                .orElse(Double.NaN);
    }

    static Optional<RoofMesh> of(Outline outline, RoofShape shape, double eaveM, double heightM) {
        if (heightM <= 0) {
            return Optional.empty();
        }
        SkeletonRoof roof = new SkeletonRoof(outline, eaveM, heightM);
        double[] sloped = ones(outline.edgeCount());
        Optional<StraightSkeleton> hipped = StraightSkeleton.of(outline.rings(), sloped, Double.POSITIVE_INFINITY);
        if (hipped.isEmpty()) {
            return Optional.empty();
        }
        double[] gabled = withGables(outline, hipped.get());
        boolean done =
                switch (shape) {
                    case GABLED -> roof.whole(gabled);
                    case GAMBREL -> roof.broken(gabled, gabled, 0.4, 0.62);
                    case HALF_HIPPED -> roof.broken(gabled, sloped, 0.5, 0.5);
                    case MANSARD -> roof.broken(sloped, sloped, 0.3, 0.7);
                    default -> roof.whole(sloped);
                };
        return done ? Optional.of(new RoofMesh(outline, roof.faces, roof.tops)) : Optional.empty();
    }

    private static double[] ones(int n) {
        double[] speeds = new double[n];
        Arrays.fill(speeds, 1);
        return speeds;
    }

    /** Speed 0 for the ends of wings: edges over which a hip is a triangle, between sides that run back to back. */
    static double[] withGables(Outline outline, StraightSkeleton hipped) {
        double[] speeds = ones(outline.edgeCount());
        int first = 0;
        for (double[] ring : outline.rings()) {
            int n = ring.length / 2;
            Integer[] byLength = new Integer[n];
            Arrays.setAll(byLength, i -> i);
            Arrays.sort(byLength, (a, b) -> Double.compare(length(ring, a), length(ring, b)));
            for (int i : byLength) {
                int before = (i + n - 1) % n;
                int after = (i + 1) % n;
                boolean triangle = hipped.faces().get(first + i).nodes().length == 3;
                boolean free = speeds[first + before] > 0 && speeds[first + after] > 0;
                if (triangle && free && dot(ring, before, after) < OPPOSITE && turns(ring, before, i, after)) {
                    speeds[first + i] = 0;
                }
            }
            first += n;
        }
        return speeds;
    }

    private static double dx(double[] r, int i) {
        return r[(i + 1) % (r.length / 2) * 2] - r[i * 2];
    }

    private static double dy(double[] r, int i) {
        return r[(i + 1) % (r.length / 2) * 2 + 1] - r[i * 2 + 1];
    }

    private static double length(double[] r, int i) {
        return Math.hypot(dx(r, i), dy(r, i));
    }

    private static double dot(double[] r, int a, int b) {
        return (dx(r, a) * dx(r, b) + dy(r, a) * dy(r, b)) / (length(r, a) * length(r, b));
    }

    /** Whether both corners of the edge point outwards. */
    private static boolean turns(double[] r, int before, int i, int after) {
        return dx(r, before) * dy(r, i) - dy(r, before) * dx(r, i) > 0
                && dx(r, i) * dy(r, after) - dy(r, i) * dx(r, after) > 0;
    }

    private boolean whole(double[] speeds) {
        Optional<StraightSkeleton> s = StraightSkeleton.of(outline.rings(), speeds, Double.POSITIVE_INFINITY);
        if (s.isEmpty()) {
            return false;
        }
        double slope = heightM / s.get().lastTime();
        for (StraightSkeleton.Face face : s.get().faces()) {
            if (speeds[face.edge()] > 0) {
                faces.add(List.of(points(s.get(), face.nodes(), eaveM, slope)));
                tops.add(points(s.get(), new int[] {face.nodes()[0], face.nodes()[1]}, eaveM, slope));
            } else {
                tops.add(points(s.get(), upwards(face.nodes()), eaveM, slope));
            }
        }
        return true;
    }

    /** The border of a gable's face from the start of its edge over the ridge to the end. */
    private static int[] upwards(int[] nodes) {
        int[] up = new int[nodes.length];
        up[0] = nodes[0];
        for (int i = 1; i < nodes.length; i++) {
            up[i] = nodes[nodes.length - i];
        }
        return up;
    }

    private static double[] points(StraightSkeleton s, int[] nodes, double base, double slope) {
        double[] xyz = new double[nodes.length * 3];
        for (int i = 0; i < nodes.length; i++) {
            xyz[i * 3] = s.x(nodes[i]);
            xyz[i * 3 + 1] = s.y(nodes[i]);
            xyz[i * 3 + 2] = base + s.time(nodes[i]) * slope;
        }
        return xyz;
    }

    /**
     * A lower and an upper roof.
     *
     * @param inward how far in the break is, of the way to the ridge
     * @param upward how high it is, of the roof's height
     */
    private boolean broken(double[] lowSpeeds, double[] highSpeeds, double inward, double upward) {
        Optional<StraightSkeleton> reach = StraightSkeleton.of(outline.rings(), lowSpeeds, Double.POSITIVE_INFINITY);
        if (reach.isEmpty()) {
            return false;
        }
        double stop = reach.get().lastTime() * inward;
        Optional<StraightSkeleton> low = StraightSkeleton.of(outline.rings(), lowSpeeds, stop);
        if (low.isEmpty() || low.get().rest().isEmpty()) {
            return false;
        }
        double breakM = eaveM + heightM * upward;
        List<double[]> rings = new ArrayList<>();
        List<Integer> edges = new ArrayList<>();
        List<int[]> ends = new ArrayList<>();
        for (StraightSkeleton.Rest rest : low.get().rest()) {
            int n = rest.nodes().length;
            double[] ring = new double[n * 2];
            for (int i = 0; i < n; i++) {
                ring[i * 2] = low.get().x(rest.nodes()[i]);
                ring[i * 2 + 1] = low.get().y(rest.nodes()[i]);
                edges.add(rest.edges()[i]);
                ends.add(new int[] {rest.nodes()[i], rest.nodes()[(i + 1) % n]});
            }
            rings.add(ring);
        }
        double[] speeds = new double[edges.size()];
        for (int i = 0; i < speeds.length; i++) {
            speeds[i] = highSpeeds[edges.get(i)];
        }
        Optional<StraightSkeleton> high = StraightSkeleton.of(rings, speeds, Double.POSITIVE_INFINITY);
        if (high.isEmpty()) {
            return false;
        }
        double highSlope = (eaveM + heightM - breakM) / high.get().lastTime();
        double lowSlope = (breakM - eaveM) / stop;
        for (StraightSkeleton.Face face : high.get().faces()) {
            if (speeds[face.edge()] > 0) {
                faces.add(List.of(points(high.get(), face.nodes(), breakM, highSlope)));
            }
        }
        for (StraightSkeleton.Face face : low.get().faces()) {
            if (lowSpeeds[face.edge()] > 0) {
                faces.add(List.of(points(low.get(), face.nodes(), eaveM, lowSlope)));
                tops.add(points(low.get(), new int[] {face.nodes()[0], face.nodes()[1]}, eaveM, lowSlope));
            } else {
                tops.add(gable(low.get(), face, lowSlope, high.get(), speeds, ends, breakM, highSlope));
            }
        }
        return true;
    }

    /** The upper border of a gable that goes on over the break, or ends there under a hip. */
    private double[] gable(
            StraightSkeleton low,
            StraightSkeleton.Face face,
            double lowSlope,
            StraightSkeleton high,
            double[] highSpeeds,
            List<int[]> ends,
            double breakM,
            double highSlope) {
        List<double[]> pieces = new ArrayList<>();
        int[] up = upwards(face.nodes());
        for (int i = 0; i < up.length; i++) {
            pieces.add(points(low, new int[] {up[i]}, eaveM, lowSlope));
            for (int e = 0; i + 1 < up.length && e < ends.size(); e++) {
                if (highSpeeds[e] == 0 && ends.get(e)[0] == up[i] && ends.get(e)[1] == up[i + 1]) {
                    int[] over = upwards(high.faces().get(e).nodes());
                    pieces.add(points(high, Arrays.copyOfRange(over, 1, over.length - 1), breakM, highSlope));
                }
            }
        }
        double[] all = new double[pieces.stream().mapToInt(p -> p.length).sum()];
        int at = 0;
        for (double[] p : pieces) {
            System.arraycopy(p, 0, all, at, p.length);
            at += p.length;
        }
        return all;
    }
}
