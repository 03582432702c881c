package org.serdica.model.network;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Position;

/**
 * Streets as a graph over arrays. Nodes are junctions and ends; a link is a directed-as-drawn centre line between
 * two nodes with its lanes in both directions. Build with {@link RoadNetworkBuilder}.
 */
public final class RoadNetwork {
    public static final RoadNetwork EMPTY = new RoadNetworkBuilder().build();

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
    private final int[] incidentStart;
    private final int[] incident;
    private final Map<Integer, List<Double>> crossings;
    private final Map<Integer, SignalPlan> signals;
    private final ForbiddenTurns forbidden;
    private volatile @Nullable RoadIndex index;
    private volatile @Nullable Map<String, Integer> numbers;

    private RoadNetwork(RoadNetwork other, Map<Integer, SignalPlan> signals) {
        nodeXyz = other.nodeXyz;
        nodeControl = other.nodeControl;
        linkFrom = other.linkFrom;
        linkTo = other.linkTo;
        shapeStart = other.shapeStart;
        shapeXyz = other.shapeXyz;
        speedMps = other.speedMps;
        roadClass = other.roadClass;
        flags = other.flags;
        laneStart = other.laneStart;
        laneKind = other.laneKind;
        laneDirection = other.laneDirection;
        laneWidthM = other.laneWidthM;
        laneTurns = other.laneTurns;
        linkId = other.linkId;
        linkName = other.linkName;
        crossings = other.crossings;
        incidentStart = other.incidentStart;
        incident = other.incident;
        forbidden = other.forbidden;
        this.signals = Map.copyOf(signals);
    }

    /** Keeps the arrays. */
    RoadNetwork(RoadArrays a) {
        nodeXyz = a.nodeXyz();
        nodeControl = a.nodeControl();
        linkFrom = a.linkFrom();
        linkTo = a.linkTo();
        shapeStart = a.shapeStart();
        shapeXyz = a.shapeXyz();
        speedMps = a.speedMps();
        roadClass = a.roadClass();
        flags = a.flags();
        laneStart = a.laneStart();
        laneKind = a.laneKind();
        laneDirection = a.laneDirection();
        laneWidthM = a.laneWidthM();
        laneTurns = a.laneTurns();
        linkId = a.linkId();
        linkName = a.linkName();
        crossings = Map.copyOf(a.crossings());
        incidentStart = new int[nodeControl.length + 1];
        incident = new int[linkFrom.length * 2];
        joinLinksToNodes();
        forbidden = ForbiddenTurns.of(a.forbidden());
        signals = Map.copyOf(a.signals());
    }

    /**
     * A network from arrays that came from outside; they must not be changed any more.
     *
     * @throws IllegalArgumentException if they are not those of a network
     */
    public static RoadNetwork of(RoadArrays arrays) {
        arrays.requireSound();
        return new RoadNetwork(arrays);
    }

    /** The network taken apart; the arrays are its own and must not be changed. */
    public RoadArrays arrays() {
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
                signals,
                forbidden.chains());
    }

    private void joinLinksToNodes() {
        for (int l = 0; l < linkFrom.length; l++) {
            incidentStart[linkFrom[l] + 1]++;
            incidentStart[linkTo[l] + 1]++;
        }
        for (int n = 0; n < nodeControl.length; n++) {
            incidentStart[n + 1] += incidentStart[n];
        }
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

    /** How the signals of a node run; empty where it has none. */
    public Optional<SignalPlan> signals(int node) {
        return Optional.ofNullable(signals.get(node));
    }

    /** The same streets with other signal plans, by node. */
    public RoadNetwork withSignals(Map<Integer, SignalPlan> plans) {
        return new RoadNetwork(this, plans);
    }

    /**
     * The network with one patch taken out and another put in; streets that are in both keep their number.
     *
     * @throws RoadMismatch if it has not what is to be taken out, or the other does not fit
     */
    public RoadNetwork replaced(RoadPatch removed, RoadPatch added) {
        RoadSplice splice = new RoadSplice(this, removed, added);
        RoadNetwork spliced = new RoadNetwork(splice.arrays());
        return spliced.withSignals(splice.signals(spliced));
    }

    /** A street as a value, with the places it begins and ends at. */
    public RoadPatch.Street street(int link) {
        return new RoadPatch.Street(
                RoadNetworkBuilder.link(this, link, shape(link)), place(linkFrom[link]), place(linkTo[link]));
    }

    /** A node as a value. */
    public RoadPatch.Junction junction(int node) {
        return new RoadPatch.Junction(
                place(node), control(node), SignalProgram.of(this, node).orElse(null));
    }

    public Position place(int node) {
        return new Position(nodeX(node), nodeY(node), nodeZ(node));
    }

    List<String> ids(int[] links) {
        return Arrays.stream(links).mapToObj(l -> linkId[l]).toList();
    }

    Map<Integer, SignalPlan> allSignals() {
        return signals;
    }

    /** The links that end at a node; a loop stands twice. */
    public int[] linksAt(int node) {
        return Arrays.copyOfRange(incident, incidentStart[node], incidentStart[node + 1]);
    }

    /** One of the {@link #degree} links that end at a node. */
    public int linkAt(int node, int i) {
        return incident[incidentStart[node] + i];
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

    /** The link of that id; the first call gathers all ids. */
    public Optional<Integer> link(String id) {
        Map<String, Integer> known = numbers;
        if (known == null) {
            known = new HashMap<>(linkId.length * 2);
            for (int l = 0; l < linkId.length; l++) {
                known.put(linkId[l], l);
            }
            numbers = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    /** The street's name, empty if it has none. */
    public String linkName(int link) {
        return linkName[link];
    }

    /** Whether a sign forbids to go from one link on into the other. */
    public boolean isForbidden(int fromLink, int toLink) {
        return forbidden.isForbidden(fromLink, toLink);
    }

    /** All that signs forbid: links, two or more, that may not be driven one after the other. */
    public List<int[]> forbiddenChains() {
        return forbidden.chains();
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

    /** Whether no vehicle may use it. */
    public boolean isClosed(int link) {
        return (flags[link] & RoadNetworkBuilder.CLOSED) != 0;
    }

    /** Where people cross it between junctions, in metres along its line. */
    public List<Double> crossingsM(int link) {
        return crossings.getOrDefault(link, List.of());
    }

    /** Range of the link's centre line in {@link #shapeX} and its sisters, both ends included. */
    public int shapeStart(int link) {
        return shapeStart[link];
    }

    public int shapeEnd(int link) {
        return shapeStart[link + 1];
    }

    /** A copy of the link's centre line, three doubles a point. */
    public double[] shape(int link) {
        return Arrays.copyOfRange(shapeXyz, shapeStart[link] * 3, shapeStart[link + 1] * 3);
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

    /** Where the arrows on a lane lead; empty where none are painted. */
    public Set<Turn.Kind> laneTurns(int lane) {
        Set<Turn.Kind> turns = EnumSet.noneOf(Turn.Kind.class);
        for (Turn.Kind turn : Turn.Kind.values()) {
            if ((laneTurns[lane] & 1 << turn.ordinal()) != 0) {
                turns.add(turn);
            }
        }
        return turns;
    }

    /** Whether the arrows on a lane allow that turn at its end; a lane without arrows leads everywhere. */
    public boolean laneLeads(int lane, Turn.Kind turn) {
        return laneTurns[lane] == 0 || (laneTurns[lane] & 1 << turn.ordinal()) != 0;
    }

    /** How many lanes of that kind lead that way along the link: +1 as drawn, -1 against. */
    public int laneCount(int link, LaneKind kind, int direction) {
        int count = 0;
        for (int l = laneStart[link]; l < laneStart[link + 1]; l++) {
            if (laneKind[l] == kind.ordinal() && (laneDirection[l] == direction || laneDirection[l] == 0)) {
                count++;
            }
        }
        return count;
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
        return Arrays.stream(linkName)
                .filter(n -> !n.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Which street is where; the first call builds the index. */
    public RoadIndex index() {
        RoadIndex i = index;
        if (i == null) {
            i = new RoadIndex(this);
            index = i;
        }
        return i;
    }
}
