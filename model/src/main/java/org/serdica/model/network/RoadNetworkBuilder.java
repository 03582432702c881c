package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link RoadNetwork} from centre lines as they come; line ends within half a metre of each other become one
 * node. Time and memory grow with the number of links and no faster.
 */
public final class RoadNetworkBuilder {
    static final int BRIDGE = 1;
    static final int TUNNEL = 2;
    static final int CLOSED = 4;

    /**
     * A lane across a link.
     *
     * @param direction +1 along the centre line, -1 against it, 0 both ways
     * @param turns where its arrows lead at its end; empty where none are painted, so that it leads everywhere
     */
    public record Lane(LaneKind kind, int direction, float widthM, Set<Turn.Kind> turns) {
        public Lane {
            turns = Set.copyOf(turns);
        }

        public Lane(LaneKind kind, int direction, float widthM) {
            this(kind, direction, widthM, Set.of());
        }
    }

    /**
     * A street between two junctions.
     *
     * @param xyz its centre line, three doubles a point, two points or more
     * @param lanes from the left edge to the right edge
     * @param closed whether no vehicle may use it, whatever its lanes
     * @param crossingsM where people cross it between junctions, as distances along the line
     */
    public record Link(
            String id,
            String name,
            RoadClass roadClass,
            float speedMps,
            boolean bridge,
            boolean tunnel,
            double[] xyz,
            List<Lane> lanes,
            boolean closed,
            List<Double> crossingsM) {
        public Link {
            lanes = List.copyOf(lanes);
            crossingsM = List.copyOf(crossingsM);
        }

        /** One that is open and that nobody crosses but at junctions. */
        public Link(
                String id,
                String name,
                RoadClass roadClass,
                float speedMps,
                boolean bridge,
                boolean tunnel,
                double[] xyz,
                List<Lane> lanes) {
            this(id, name, roadClass, speedMps, bridge, tunnel, xyz, lanes, false, List.of());
        }

        /** Equal where all is, point by point. */
        @Override
        public boolean equals(@Nullable Object o) {
            return o instanceof Link other
                    && id.equals(other.id)
                    && name.equals(other.name)
                    && roadClass == other.roadClass
                    && speedMps == other.speedMps
                    && bridge == other.bridge
                    && tunnel == other.tunnel
                    && closed == other.closed
                    && crossingsM.equals(other.crossingsM)
                    && lanes.equals(other.lanes)
                    && Arrays.equals(xyz, other.xyz);
        }

        @Override
        public int hashCode() {
            return id.hashCode() * 31 + Arrays.hashCode(xyz);
        }
    }

    final NodeGrid nodes = new NodeGrid();
    final List<Link> links = new ArrayList<>();
    final List<List<String>> forbidden = new ArrayList<>();
    int[] ends = new int[128];
    byte[] control = new byte[64];
    int shapePoints;
    int lanes;

    /** Adds a link; its ends are snapped to nodes that stand there already. */
    public void add(Link link) {
        double[] p = link.xyz();
        if (p.length < 6 || p.length % 3 != 0) {
            throw new IllegalArgumentException("street " + link.id() + " has no line");
        }
        int n = p.length;
        int at = links.size() * 2;
        if (ends.length < at + 2) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[at] = nodes.node(p[0], p[1], p[2]);
        ends[at + 1] = nodes.node(p[n - 3], p[n - 2], p[n - 1]);
        links.add(link);
        shapePoints += n / 3;
        lanes += link.lanes().size();
    }

    /** Adds all streets and junctions of a network that is there already. */
    public void addAll(RoadNetwork network) {
        for (int l = 0; l < network.linkCount(); l++) {
            add(link(network, l, network.shape(l)));
        }
        for (int[] chain : network.forbiddenChains()) {
            forbid(Arrays.stream(chain).mapToObj(network::linkId).toList());
        }
        for (int n = 0; n < network.nodeCount(); n++) {
            control(network.nodeX(n), network.nodeY(n), network.nodeZ(n), network.control(n));
        }
    }

    /** A link of a network that is there already, along another line. */
    public static Link link(RoadNetwork network, int link, double[] shape) {
        List<Lane> lanes = new ArrayList<>();
        for (int i = network.laneStart(link); i < network.laneEnd(link); i++) {
            lanes.add(new Lane(
                    network.laneKind(i), network.laneDirection(i), network.laneWidthM(i), network.laneTurns(i)));
        }
        return new Link(
                network.linkId(link),
                network.linkName(link),
                network.roadClass(link),
                network.speedMps(link),
                network.isBridge(link),
                network.isTunnel(link),
                shape,
                lanes,
                network.isClosed(link),
                network.crossingsM(link));
    }

    /** Says how traffic is ruled at the node there; makes the node if none is. */
    public void control(double x, double y, double z, JunctionControl rule) {
        int node = nodes.node(x, y, z);
        if (control.length <= node) {
            control = Arrays.copyOf(control, Math.max(node + 1, control.length * 2));
        }
        control[node] = (byte) rule.ordinal();
    }

    /** Forbids to drive those links, named by their ids, one after the other. Links that never come forbid nothing. */
    public void forbid(List<String> linkIds) {
        if (linkIds.size() > 1) {
            forbidden.add(List.copyOf(linkIds));
        }
    }

    /** The network of all that was added; nodes ruled by signals get plans, see {@link SignalPlan#usual}. */
    public RoadNetwork build() {
        return new RoadNetwork(this);
    }
}
