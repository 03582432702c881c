package org.serdica.model.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays streets down as the arrays of a {@link RoadNetwork}, one after the other. */
final class RoadArraysBuilder {
    private final double[] nodeXyz;
    private final byte[] nodeControl;
    private final int[] linkFrom;
    private final int[] linkTo;
    private final int[] shapeStart;
    private final double[] shapeXyz;
    private final float[] speedMps;
    private final byte[] roadClass;
    private final byte[] flags;
    private final int[] laneStart;
    private final byte[] laneKind;
    private final byte[] laneDirection;
    private final float[] laneWidthM;
    private final byte[] laneTurns;
    private final String[] linkId;
    private final String[] linkName;
    private final Map<Integer, List<Double>> crossings = new HashMap<>();
    private int count;

    /** Keeps the arrays of nodes; the numbers are those of all links, of their points and of their lanes. */
    RoadArraysBuilder(double[] nodeXyz, byte[] nodeControl, int links, int points, int lanes) {
        this.nodeXyz = nodeXyz;
        this.nodeControl = nodeControl;
        linkFrom = new int[links];
        linkTo = new int[links];
        shapeStart = new int[links + 1];
        shapeXyz = new double[points * 3];
        speedMps = new float[links];
        roadClass = new byte[links];
        flags = new byte[links];
        laneStart = new int[links + 1];
        laneKind = new byte[lanes];
        laneDirection = new byte[lanes];
        laneWidthM = new float[lanes];
        laneTurns = new byte[lanes];
        linkId = new String[links];
        linkName = new String[links];
    }

    void add(RoadNetworkBuilder.Link link, int from, int to) {
        int l = begin(from, to, link.crossingsM());
        System.arraycopy(link.xyz(), 0, shapeXyz, shapeStart[l] * 3, link.xyz().length);
        shapeStart[l + 1] = shapeStart[l] + link.xyz().length / 3;
        speedMps[l] = link.speedMps();
        roadClass[l] = (byte) link.roadClass().ordinal();
        flags[l] = (byte) ((link.bridge() ? RoadNetworkBuilder.BRIDGE : 0)
                | (link.tunnel() ? RoadNetworkBuilder.TUNNEL : 0)
                | (link.closed() ? RoadNetworkBuilder.CLOSED : 0));
        linkId[l] = link.id();
        linkName[l] = link.name();
        int lane = laneStart[l];
        for (RoadNetworkBuilder.Lane across : link.lanes()) {
            laneKind[lane] = (byte) across.kind().ordinal();
            laneDirection[lane] = (byte) across.direction();
            for (Turn.Kind turn : across.turns()) {
                laneTurns[lane] |= (byte) (1 << turn.ordinal());
            }
            laneWidthM[lane++] = across.widthM();
        }
        laneStart[l + 1] = lane;
    }

    /** Adds a link of a network that is there already. */
    void add(RoadArrays there, int link, int from, int to) {
        int l = begin(from, to, there.crossings().getOrDefault(link, List.of()));
        int points = there.shapeStart()[link + 1] - there.shapeStart()[link];
        System.arraycopy(there.shapeXyz(), there.shapeStart()[link] * 3, shapeXyz, shapeStart[l] * 3, points * 3);
        shapeStart[l + 1] = shapeStart[l] + points;
        speedMps[l] = there.speedMps()[link];
        roadClass[l] = there.roadClass()[link];
        flags[l] = there.flags()[link];
        linkId[l] = there.linkId()[link];
        linkName[l] = there.linkName()[link];
        int first = there.laneStart()[link];
        int lanes = there.laneStart()[link + 1] - first;
        System.arraycopy(there.laneKind(), first, laneKind, laneStart[l], lanes);
        System.arraycopy(there.laneDirection(), first, laneDirection, laneStart[l], lanes);
        System.arraycopy(there.laneWidthM(), first, laneWidthM, laneStart[l], lanes);
        System.arraycopy(there.laneTurns(), first, laneTurns, laneStart[l], lanes);
        laneStart[l + 1] = laneStart[l] + lanes;
    }

    private int begin(int from, int to, List<Double> crossingsM) {
        linkFrom[count] = from;
        linkTo[count] = to;
        if (!crossingsM.isEmpty()) {
            crossings.put(count, List.copyOf(crossingsM));
        }
        return count++;
    }

    String[] linkIds() {
        return linkId;
    }

    RoadArrays build(List<int[]> forbidden) {
        return new RoadArrays(
                nodeXyz,
                nodeControl,
                linkFrom,
                linkTo,
                shapeStart,
                shapeXyz,
                speedMps,
                roadClass,
                flags,
                laneStart,
                laneKind,
                laneDirection,
                laneWidthM,
                laneTurns,
                linkId,
                linkName,
                crossings,
                Map.of(),
                forbidden);
    }
}
