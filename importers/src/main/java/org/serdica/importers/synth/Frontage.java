package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the edge of a block into plots: corner plots that go round, and plots between them. */
final class Frontage {
    private static final double CORNER_TURN = StrictMath.cos(StrictMath.toRadians(21));
    private static final double SHARP_TURN = StrictMath.cos(StrictMath.toRadians(112));
    private static final double PLOT_M = 17;
    private static final double TIGHT_M = 4;
    private final Xy[] ring;
    private final double depth;

    private Frontage(Xy[] ring, double depth) {
        this.ring = ring;
        this.depth = depth;
    }

    static Frontage of(Xy[] blockRing, double depth) {
        Xy[] ring = blunted(Rings.tidied(blockRing, 0.6), depth);
        for (int tries = 0; tries < 8; tries++) {
            Frontage frontage = new Frontage(ring, depth);
            int tight = frontage.tightest();
            if (tight < 0) {
                return frontage;
            }
            ring = frontage.without(tight);
        }
        return new Frontage(ring, depth);
    }

    /** Sharp corners are cut off, as town planners did, so that the houses there have room. */
    private static Xy[] blunted(Xy[] ring, double depth) {
        List<Xy> result = new ArrayList<>();
        int n = ring.length;
        for (int i = 0; i < n; i++) {
            Xy before = ring[(i + n - 1) % n];
            Xy after = ring[(i + 1) % n];
            Xy in = ring[i].minus(before);
            Xy out = after.minus(ring[i]);
            if (in.unit().dot(out.unit()) < SHARP_TURN) {
                double leg = Math.min(depth * 1.6, Math.min(in.length(), out.length()) * 0.4);
                result.add(ring[i].plus(in.unit(), -leg));
                result.add(ring[i].plus(out.unit(), leg));
            } else {
                result.add(ring[i]);
            }
        }
        return result.toArray(Xy[]::new);
    }

    /** The fronts of the plots, counter-clockwise, each starting where the last one ended; null where there is no room. */
    @Nullable
    List<Xy[]> plots(Dice dice) {
        List<Integer> corners = corners();
        if (corners.size() < 3) {
            return null;
        }
        // Cuts along each side, then plots from cut to cut; a corner lies inside its plot.
        List<List<Xy>> cuts = new ArrayList<>();
        for (int c = 0; c < corners.size(); c++) {
            List<Xy> side = cuts(corners.get(c), corners.get((c + 1) % corners.size()), dice);
            if (side == null) {
                return null;
            }
            cuts.add(side);
        }
        List<Xy[]> plots = new ArrayList<>();
        for (int c = 0; c < corners.size(); c++) {
            List<Xy> before = cuts.get((c + corners.size() - 1) % corners.size());
            List<Xy> side = cuts.get(c);
            plots.add(new Xy[] {before.getLast(), ring[corners.get(c)], side.getFirst()});
            for (int i = 1; i < side.size(); i++) {
                plots.add(new Xy[] {side.get(i - 1), side.get(i)});
            }
        }
        return plots;
    }

    private List<Integer> corners() {
        List<Integer> corners = new ArrayList<>();
        for (int i = 0; i < ring.length; i++) {
            if (turn(i) < CORNER_TURN) {
                corners.add(i);
            }
        }
        return corners;
    }

    /** The corner at the start of the side that is most too short for its two corner houses, or -1. */
    private int tightest() {
        List<Integer> corners = corners();
        int worst = -1;
        double room = -TIGHT_M;
        for (int c = 0; c < corners.size() && corners.size() > 3; c++) {
            int from = corners.get(c);
            int to = corners.get((c + 1) % corners.size());
            double left = Curve.length(side(from, to)) - leg(from) - leg(to);
            if (left < room) {
                room = left;
                worst = from;
            }
        }
        return worst;
    }

    /** The ring with the side that starts there drawn together into its middle. */
    private Xy[] without(int from) {
        List<Integer> corners = corners();
        int to = corners.get((corners.indexOf(from) + 1) % corners.size());
        Xy[] side = side(from, to);
        List<Xy> result = new ArrayList<>();
        for (int i = (to + 1) % ring.length; i != from; i = (i + 1) % ring.length) {
            result.add(ring[i]);
        }
        result.add(Curve.at(side, Curve.length(side) / 2));
        return result.toArray(Xy[]::new);
    }

    private Xy[] side(int from, int to) {
        List<Xy> line = new ArrayList<>();
        for (int i = from; i != to; i = (i + 1) % ring.length) {
            line.add(ring[i]);
        }
        line.add(ring[to]);
        return line.toArray(Xy[]::new);
    }

    private double turn(int i) {
        int n = ring.length;
        return ring[i].minus(ring[(i + n - 1) % n])
                .unit()
                .dot(ring[(i + 1) % n].minus(ring[i]).unit());
    }

    private @Nullable List<Xy> cuts(int from, int to, Dice dice) {
        Xy[] side = side(from, to);
        double length = Curve.length(side);
        double legA = leg(from);
        double legB = leg(to);
        double middle = length - legA - legB;
        List<Xy> cuts = new ArrayList<>();
        if (middle < 8) {
            if (middle < -TIGHT_M) {
                return null;
            }
            cuts.add(Curve.at(side, legA + middle / 2));
            return cuts;
        }
        int count = Math.max(1, (int) Math.round(middle / (PLOT_M + dice.between(-1.5, 2.5))));
        double at = legA;
        for (int i = 0; i <= count; i++) {
            double jitter = i == 0 || i == count ? 0 : dice.between(-0.14, 0.14);
            cuts.add(Curve.at(side, at + (i + jitter) * middle / count));
        }
        return cuts;
    }

    /** How much of each street a corner house takes: its depth round the corner and a room or two. */
    private double leg(int corner) {
        int n = ring.length;
        Xy in = ring[corner].minus(ring[(corner + n - 1) % n]).unit();
        Xy out = ring[(corner + 1) % n].minus(ring[corner]).unit();
        double half = StrictMath.atan2(in.cross(out), in.dot(out)) / 2;
        return half > 0 ? depth * StrictMath.tan(half) + 5.5 : 7;
    }
}
