package org.serdica.model.network;

import java.util.List;
import java.util.Map;

/**
 * A road network taken apart into its arrays, to be kept somewhere and put together again by {@link RoadNetwork#of}.
 * The arrays are the network's own and must not be changed. Bytes of {@code nodeControl}, {@code roadClass} and {@code
 * laneKind} are ordinals of {@link JunctionControl}, {@link RoadClass} and {@link LaneKind}.
 *
 * @param flags {@link #BRIDGE}, {@link #TUNNEL} and {@link #CLOSED}
 * @param laneTurns a bit for each kind of turn that a lane's arrows show, by the ordinals of {@link Turn.Kind}
 * @param crossings where people cross links between junctions, by link
 * @param signals plans by node
 * @param forbidden links, by number, that may not be driven one after the other
 */
public record RoadArrays(
        double[] nodeXyz,
        byte[] nodeControl,
        int[] linkFrom,
        int[] linkTo,
        int[] shapeStart,
        double[] shapeXyz,
        float[] speedMps,
        byte[] roadClass,
        byte[] flags,
        int[] laneStart,
        byte[] laneKind,
        byte[] laneDirection,
        float[] laneWidthM,
        byte[] laneTurns,
        String[] linkId,
        String[] linkName,
        Map<Integer, List<Double>> crossings,
        Map<Integer, SignalPlan> signals,
        List<int[]> forbidden) {
    public static final byte BRIDGE = RoadNetworkBuilder.BRIDGE;
    public static final byte TUNNEL = RoadNetworkBuilder.TUNNEL;
    public static final byte CLOSED = RoadNetworkBuilder.CLOSED;

    /** @throws IllegalArgumentException if they are not those of a network, with what is wrong */
    void requireSound() {
        int nodes = nodeControl.length;
        int links = linkFrom.length;
        int lanes = laneKind.length;
        require(nodeXyz.length == nodes * 3, "junctions and their places differ in number");
        require(
                linkTo.length == links
                        && speedMps.length == links
                        && roadClass.length == links
                        && flags.length == links
                        && linkId.length == links
                        && linkName.length == links,
                "streets and what they are differ in number");
        require(
                laneDirection.length == lanes && laneWidthM.length == lanes && laneTurns.length == lanes,
                "lanes and widths differ in number");
        require(shapeXyz.length % 3 == 0, "a point of a street lacks a coordinate");
        requireRanges(shapeStart, links, shapeXyz.length / 3, 2, "points of streets");
        requireRanges(laneStart, links, lanes, 0, "lanes");
        requireOrdinals(nodeControl, JunctionControl.values().length, "junction control");
        requireOrdinals(roadClass, RoadClass.values().length, "road class");
        requireOrdinals(laneKind, LaneKind.values().length, "lane kind");
        for (int l = 0; l < links; l++) {
            requireIn(linkFrom[l], nodes, "junction");
            requireIn(linkTo[l], nodes, "junction");
        }
        for (byte direction : laneDirection) {
            require(direction >= -1 && direction <= 1, "a lane leads no way");
        }
        requireFinite(nodeXyz);
        requireFinite(shapeXyz);
        crossings.forEach((link, along) -> {
            requireIn(link, links, "street");
            along.forEach(m -> require(Double.isFinite(m), "a crossing is nowhere"));
        });
        forbidden.forEach(chain -> requireLinks(chain, links));
        signals.forEach((node, plan) -> {
            requireIn(node, nodes, "junction");
            plan.phases().forEach(phase -> phase.green()
                    .forEach(turn -> requireLinks(new int[] {turn.fromLink(), turn.toLink()}, links)));
        });
    }

    private static void requireLinks(int[] numbers, int links) {
        for (int link : numbers) {
            requireIn(link, links, "street");
        }
    }

    private static void requireIn(int number, int count, String what) {
        require(number >= 0 && number < count, "there is no " + what + " " + number);
    }

    private static void requireRanges(int[] start, int owners, int members, int least, String what) {
        require(start.length == owners + 1 && start[0] == 0 && start[owners] == members, what + " are miscounted");
        for (int i = 0; i < owners; i++) {
            require(start[i] <= start[i + 1] && start[i + 1] - start[i] >= least, what + " are miscounted");
        }
    }

    private static void requireOrdinals(byte[] ordinals, int count, String what) {
        for (byte ordinal : ordinals) {
            require(ordinal >= 0 && ordinal < count, "there is no such " + what);
        }
    }

    private static void requireFinite(double[] coordinates) {
        for (double c : coordinates) {
            require(Double.isFinite(c), "a coordinate is no number");
        }
    }

    private static void require(boolean holds, String trouble) {
        if (!holds) {
            throw new IllegalArgumentException(trouble);
        }
    }
}
