package org.serdica.model.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Which streets go first at a junction where the greater ones do: of the greatest class the two that run straightest
 * through it. All others yield to them.
 */
public final class RightOfWay {
    private RightOfWay() {}

    /** Whether who comes along a street has to let others go first at a junction, by rank or by a sign. */
    public static boolean yields(RoadNetwork roads, int node, int link) {
        JunctionControl control = roads.control(node);
        if (control == JunctionControl.ALL_WAY_STOP) {
            return isDriven(roads, link);
        }
        return control.isOfRank()
                && isDriven(roads, link)
                && !first(roads, node).contains(link);
    }

    /** The streets that go first by rank; none where fewer than three are driven, for there is nobody to yield. */
    public static List<Integer> first(RoadNetwork roads, int node) {
        List<Integer> driven = new ArrayList<>();
        for (int i = 0; i < roads.degree(node); i++) {
            int link = roads.linkAt(node, i);
            if (isDriven(roads, link) && !driven.contains(link)) {
                driven.add(link);
            }
        }
        if (driven.size() < 3) {
            return driven;
        }
        int best = -1;
        int beside = -1;
        double straightest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < driven.size(); i++) {
            for (int j = i + 1; j < driven.size(); j++) {
                double cost = cost(roads, node, driven.get(i), driven.get(j));
                if (cost < straightest) {
                    straightest = cost;
                    best = driven.get(i);
                    beside = driven.get(j);
                }
            }
        }
        return List.of(best, beside);
    }

    /** A class counts for more than any bend. */
    private static double cost(RoadNetwork roads, int node, int a, int b) {
        double between = Turn.headingOutDeg(roads, a, node) - Turn.headingOutDeg(roads, b, node);
        double bend = 180 - Math.abs(Math.IEEEremainder(between, 360));
        return (roads.roadClass(a).ordinal() + roads.roadClass(b).ordinal()) * 360.0 + bend;
    }

    private static boolean isDriven(RoadNetwork roads, int link) {
        for (int lane = roads.laneStart(link); lane < roads.laneEnd(link); lane++) {
            LaneKind kind = roads.laneKind(lane);
            if (kind == LaneKind.DRIVE || kind == LaneKind.BUS) {
                return true;
            }
        }
        return false;
    }
}
