package org.serdica.model.network;

import java.util.List;

/**
 * Streets as a graph over arrays. Nodes are junctions and ends; a link is a directed-as-drawn centre line between
 * two nodes with its lanes in both directions. Build with {@link RoadNetworkBuilder}.
 */
public final class RoadNetwork {
    public static final RoadNetwork EMPTY = new RoadNetworkBuilder().build();

    final double[] nodeXyz;
    final byte[] nodeControl;
    final int[] linkFrom;
    final int[] linkTo;
    final int[] shapeStart;
    final double[] shapeXyz;
    final float[] speedMps;
    final byte[] roadClass;
    final byte[] flags;
    final int[] laneStart;
    final byte[] laneKind;
    final byte[] laneDirection;
    final float[] laneWidthM;
    final String[] linkId;
    final String[] linkName;
    private final int[] incidentStart;
    private final int[] incident;

    RoadNetwork(RoadNetworkBuilder b) {
        nodeXyz = b.nodeXyz();
        nodeControl = b.nodeControl();
        linkFrom = b.linkFrom();
        linkTo = b.linkTo();
        shapeStart = b.shapeStart();
        shapeXyz = b.shapeXyz();
        speedMps = b.speedMps();
        roadClass = b.roadClass();
        flags = b.flags();
        laneStart = b.laneStart();
        laneKind = b.laneKind();
        laneDirection = b.laneDirection();
        laneWidthM = b.laneWidthM();
        linkId = b.linkId();
        linkName = b.linkName();
        int nodes = nodeControl.length;
        incidentStart = new int[nodes + 1];
        for (int l = 0; l < linkFrom.length; l++) {
            incidentStart[linkFrom[l] + 1]++;
            incidentStart[linkTo[l] + 1]++;
        }
        for (int n = 0; n < nodes; n++) {
            incidentStart[n + 1] += incidentStart[n];
        }
        incident = new int[linkFrom.length * 2];
        int[] next = incidentStart.clone();
        for (int l = 0; l < linkFrom.length; l++) {
            incident[next[linkFrom[l]]++] = l;
            incident[next[linkTo[l]]++] = l;
        }
    }

    public int nodeCount() {
        return nodeControl.length;
    }

    public double nodeX(int node) {
        return nodeXyz[node * 3];
    }

    public double nodeY(int node) {
        return nodeXyz[node * 3 + 1];
    }

    public double nodeZ(int node) {
        return nodeXyz[node * 3 + 2];
    }

    public JunctionControl control(int node) {
        return JunctionControl.of(nodeControl[node]);
    }

    /** The links that end at a node; a loop stands twice. */
    public int[] linksAt(int node) {
        return java.util.Arrays.copyOfRange(incident, incidentStart[node], incidentStart[node + 1]);
    }

    public int degree(int node) {
        return incidentStart[node + 1] - incidentStart[node];
    }

    public int linkCount() {
        return linkFrom.length;
    }

    public String linkId(int link) {
        return linkId[link];
    }

    /** The street's name, empty if it has none. */
    public String linkName(int link) {
        return linkName[link];
    }

    public int from(int link) {
        return linkFrom[link];
    }

    public int to(int link) {
        return linkTo[link];
    }

    public RoadClass roadClass(int link) {
        return RoadClass.of(roadClass[link]);
    }

    public float speedMps(int link) {
        return speedMps[link];
    }

    public boolean isBridge(int link) {
        return (flags[link] & RoadNetworkBuilder.BRIDGE) != 0;
    }

    public boolean isTunnel(int link) {
        return (flags[link] & RoadNetworkBuilder.TUNNEL) != 0;
    }

    /** Range of the link's centre line in {@link #shapeX} and its sisters, both ends included. */
    public int shapeStart(int link) {
        return shapeStart[link];
    }

    public int shapeEnd(int link) {
        return shapeStart[link + 1];
    }

    public double shapeX(int point) {
        return shapeXyz[point * 3];
    }

    public double shapeY(int point) {
        return shapeXyz[point * 3 + 1];
    }

    public double shapeZ(int point) {
        return shapeXyz[point * 3 + 2];
    }

    /** Range of the link's lanes, from the left edge to the right edge as the centre line is drawn. */
    public int laneStart(int link) {
        return laneStart[link];
    }

    public int laneEnd(int link) {
        return laneStart[link + 1];
    }

    public LaneKind laneKind(int lane) {
        return LaneKind.of(laneKind[lane]);
    }

    /** +1 along the centre line, -1 against it, 0 both ways (footways, parking). */
    public int laneDirection(int lane) {
        return laneDirection[lane];
    }

    public float laneWidthM(int lane) {
        return laneWidthM[lane];
    }

    /** The lanes' widths together. */
    public double widthM(int link) {
        double w = 0;
        for (int l = laneStart[link]; l < laneStart[link + 1]; l++) {
            w += laneWidthM[l];
        }
        return w;
    }

    public double lengthM(int link) {
        double length = 0;
        for (int p = shapeStart[link] + 1; p < shapeStart[link + 1]; p++) {
            length += Math.hypot(shapeX(p) - shapeX(p - 1), shapeY(p) - shapeY(p - 1));
        }
        return length;
    }

    /** All street names, sorted, each once. */
    public List<String> names() {
        return java.util.Arrays.stream(linkName)
                .filter(n -> !n.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
