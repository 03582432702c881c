package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A way that vehicles can take over a node: in by one link, out by another.
 *
 * @param angleDeg how far they turn: positive to the left, -180 to 180
 */
public record Turn(int fromLink, int toLink, double angleDeg) {
    private static final double STRAIGHT_DEG = 30;
    private static final double BACK_DEG = 170;

    /** The names that drivers give to turns. */
    public enum Kind {
        LEFT,
        STRAIGHT,
        RIGHT,
        BACK
    }

    public Kind kind() {
        if (Math.abs(angleDeg) <= STRAIGHT_DEG) {
            return Kind.STRAIGHT;
        }
        if (Math.abs(angleDeg) >= BACK_DEG) {
            return Kind.BACK;
        }
        return angleDeg > 0 ? Kind.LEFT : Kind.RIGHT;
    }

    /**
     * The lanes that lead into this turn: those for driving and for buses towards the node whose arrows allow it, or all
     * of those where the arrows of none do.
     */
    public int[] lanes(RoadNetwork network, int node) {
        int direction = network.to(fromLink) == node ? 1 : -1;
        int[] towards = IntStream.range(network.laneStart(fromLink), network.laneEnd(fromLink))
                .filter(lane -> network.laneKind(lane) == LaneKind.DRIVE || network.laneKind(lane) == LaneKind.BUS)
                .filter(lane -> network.laneDirection(lane) == direction || network.laneDirection(lane) == 0)
                .toArray();
        int[] wanted = Arrays.stream(towards)
                .filter(lane -> network.laneLeads(lane, kind()))
                .toArray();
        return wanted.length == 0 ? towards : wanted;
    }

    /** All turns that lanes for driving and signs allow at a node; back into the same street only where it ends. */
    public static List<Turn> at(RoadNetwork network, int node) {
        return possible(network, node).stream()
                .filter(turn -> !network.isForbidden(turn.fromLink(), turn.toLink()))
                .toList();
    }

    /** The same with those that signs forbid. */
    public static List<Turn> possible(RoadNetwork network, int node) {
        List<Turn> turns = new ArrayList<>();
        int degree = network.degree(node);
        for (int i = 0; i < degree; i++) {
            int from = network.linkAt(node, i);
            if (!leads(network, from, node, true)) {
                continue;
            }
            for (int j = 0; j < degree; j++) {
                int to = network.linkAt(node, j);
                if (leads(network, to, node, false) && ((i != j && from != to) || degree == 1)) {
                    double angle = headingOutDeg(network, to, node) - headingOutDeg(network, from, node) - 180;
                    turns.add(new Turn(from, to, Math.IEEEremainder(angle, 360)));
                }
            }
        }
        return turns;
    }

    /** Where a link goes as it leaves a node, counterclockwise from east. */
    public static double headingOutDeg(RoadNetwork network, int link, int node) {
        int start = network.shapeStart(link);
        int end = network.shapeEnd(link) - 1;
        boolean forward = network.from(link) == node;
        int at = forward ? start : end;
        int step = forward ? 1 : -1;
        int ahead = at + step;
        // A first piece of a few centimetres says little about where a street goes.
        while (ahead != (forward ? end : start)
                && Math.hypot(network.shapeX(ahead) - network.shapeX(at), network.shapeY(ahead) - network.shapeY(at))
                        < 3) {
            ahead += step;
        }
        return Math.toDegrees(
                Math.atan2(network.shapeY(ahead) - network.shapeY(at), network.shapeX(ahead) - network.shapeX(at)));
    }

    /** Whether a lane for driving leads to the node ({@code in}) or away from it. */
    static boolean leads(RoadNetwork network, int link, int node, boolean in) {
        boolean towardsEnd = in == (network.to(link) == node);
        boolean loop = network.to(link) == network.from(link);
        return drives(network, link, towardsEnd ? 1 : -1) || (loop && drives(network, link, towardsEnd ? -1 : 1));
    }

    private static boolean drives(RoadNetwork network, int link, int direction) {
        return !network.isClosed(link)
                && network.laneCount(link, LaneKind.DRIVE, direction) + network.laneCount(link, LaneKind.BUS, direction)
                        > 0;
    }
}
