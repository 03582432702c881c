package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides the edge of a block into plots: corner plots that go round, and plots between them. */
final class Frontage {
    private static final double CORNER_TURN = StrictMath.cos(StrictMath.toRadians(14));
    private static final double SHARP_TURN = StrictMath.cos(StrictMath.toRadians(112));
    private static final double PLOT_M = 17;
    private final Xy[] ring;
    private final double depth;

    Frontage(Xy[] blockRing, double depth) {
        ring = blunted(Rings.tidied(blockRing, 0.6), depth);
        this.depth = depth;
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
    @Nullable List<Xy[]> plots(Dice dice) {
        List<Integer> corners = new ArrayList<>();
        int n = ring.length;
        for (int i = 0; i < n; i++) {
            if (turn(i) < CORNER_TURN) {
                corners.add(i);
            }
        }
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

    private double turn(int i) {
        int n = ring.length;
        return ring[i]
                .minus(ring[(i + n - 1) % n])
                .unit()
                .dot(ring[(i + 1) % n].minus(ring[i]).unit());
    }

    private @Nullable List<Xy> cuts(int from, int to, Dice dice) {
        List<Xy> line = new ArrayList<>();
        for (int i = from; i != to; i = (i + 1) % ring.length) {
            line.add(ring[i]);
        }
        line.add(ring[to]);
        Xy[] side = line.toArray(Xy[]::new);
        double length = Curve.length(side);
        double legA = leg(from);
        double legB = leg(to);
        double middle = length - legA - legB;
        List<Xy> cuts = new ArrayList<>();
        if (middle < 8) {
            if (middle < -4) {
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
