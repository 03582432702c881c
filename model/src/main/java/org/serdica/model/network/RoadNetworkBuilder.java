package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link RoadNetwork} from centre lines; line ends within half a metre of each other become one node. */
public final class RoadNetworkBuilder {
    static final int BRIDGE = 1;
    static final int TUNNEL = 2;
    private static final double SNAP_M = 0.5;

    /**
     * A lane across a link.
     *
     * @param direction +1 along the centre line, -1 against it, 0 both ways
     */
    public record Lane(LaneKind kind, int direction, float widthM) {}

    /**
     * A street between two junctions.
     *
     * @param xyz its centre line, three doubles a point, two points or more
     * @param lanes from the left edge to the right edge
     */
    public record Link(
            String id,
            String name,
            RoadClass roadClass,
            float speedMps,
            boolean bridge,
            boolean tunnel,
            double[] xyz,
            List<Lane> lanes) {}

    private final List<double[]> nodes = new ArrayList<>();
    private final List<JunctionControl> controls = new ArrayList<>();
    private final Map<Long, List<Integer>> nodeGrid = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();

    /** Adds a link; its ends are snapped to nodes that stand there already. */
    public void add(Link link) {
        double[] p = link.xyz();
        if (p.length < 6 || p.length % 3 != 0) {
            throw new IllegalArgumentException("street " + link.id() + " has no line");
        }
        int n = p.length;
        int from = node(p[0], p[1], p[2]);
        int to = node(p[n - 3], p[n - 2], p[n - 1]);
        links.add(link);
        ends.add(new int[] {from, to});
    }

    /** Adds all streets and junctions of a network that is there already. */
    public void addAll(RoadNetwork network) {
        for (int l = 0; l < network.linkCount(); l++) {
            List<Lane> lanes = new ArrayList<>();
            for (int i = network.laneStart(l); i < network.laneEnd(l); i++) {
                lanes.add(new Lane(network.laneKind(i), network.laneDirection(i), network.laneWidthM(i)));
            }
            add(new Link(
                    network.linkId(l),
                    network.linkName(l),
                    network.roadClass(l),
                    network.speedMps(l),
                    network.isBridge(l),
                    network.isTunnel(l),
                    Arrays.copyOfRange(network.shapeXyz, network.shapeStart(l) * 3, network.shapeEnd(l) * 3),
                    lanes));
        }
        for (int n = 0; n < network.nodeCount(); n++) {
            control(network.nodeX(n), network.nodeY(n), network.nodeZ(n), network.control(n));
        }
    }

    /** Says how traffic is ruled at the node there; makes the node if none is. */
    public void control(double x, double y, double z, JunctionControl control) {
        controls.set(node(x, y, z), control);
    }

    private int node(double x, double y, double z) {
        long cx = (long) Math.floor(x / SNAP_M);
        long cy = (long) Math.floor(y / SNAP_M);
        for (long dx = -1; dx <= 1; dx++) {
            for (long dy = -1; dy <= 1; dy++) {
                for (int i : nodeGrid.getOrDefault(key(cx + dx, cy + dy), List.of())) {
                    double[] q = nodes.get(i);
                    // Streets on a bridge do not meet those below.
                    if (Math.hypot(q[0] - x, q[1] - y) <= SNAP_M && Math.abs(q[2] - z) < 3) {
                        return i;
                    }
                }
            }
        }
        nodes.add(new double[] {x, y, z});
        controls.add(JunctionControl.UNCONTROLLED);
        nodeGrid.computeIfAbsent(key(cx, cy), k -> new ArrayList<>(1)).add(nodes.size() - 1);
        return nodes.size() - 1;
    }

    private static long key(long cx, long cy) {
        return cx << 32 ^ cy & 0xFFFFFFFFL;
    }

    public RoadNetwork build() {
        return new RoadNetwork(this);
    }

    double[] nodeXyz() {
        return nodes.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    byte[] nodeControl() {
        byte[] result = new byte[controls.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) controls.get(i).ordinal();
        }
        return result;
    }

    int[] linkFrom() {
        return ends.stream().mapToInt(e -> e[0]).toArray();
    }

    int[] linkTo() {
        return ends.stream().mapToInt(e -> e[1]).toArray();
    }

    int[] shapeStart() {
        int[] start = new int[links.size() + 1];
        for (int i = 0; i < links.size(); i++) {
            start[i + 1] = start[i] + links.get(i).xyz().length / 3;
        }
        return start;
    }

    double[] shapeXyz() {
        return links.stream().flatMapToDouble(l -> Arrays.stream(l.xyz())).toArray();
    }

    float[] speedMps() {
        float[] result = new float[links.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = links.get(i).speedMps();
        }
        return result;
    }

    byte[] roadClass() {
        byte[] result = new byte[links.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) links.get(i).roadClass().ordinal();
        }
        return result;
    }

    byte[] flags() {
        byte[] result = new byte[links.size()];
        for (int i = 0; i < result.length; i++) {
            Link l = links.get(i);
            result[i] = (byte) ((l.bridge() ? BRIDGE : 0) | (l.tunnel() ? TUNNEL : 0));
        }
        return result;
    }

    private List<Lane> lanes() {
        return links.stream().flatMap(l -> l.lanes().stream()).toList();
    }

    int[] laneStart() {
        int[] start = new int[links.size() + 1];
        for (int i = 0; i < links.size(); i++) {
            start[i + 1] = start[i] + links.get(i).lanes().size();
        }
        return start;
    }

    byte[] laneKind() {
        List<Lane> lanes = lanes();
        byte[] result = new byte[lanes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) lanes.get(i).kind().ordinal();
        }
        return result;
    }

    byte[] laneDirection() {
        List<Lane> lanes = lanes();
        byte[] result = new byte[lanes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) lanes.get(i).direction();
        }
        return result;
    }

    float[] laneWidthM() {
        List<Lane> lanes = lanes();
        float[] result = new float[lanes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = lanes.get(i).widthM();
        }
        return result;
    }

    String[] linkId() {
        return links.stream().map(Link::id).toArray(String[]::new);
    }

    String[] linkName() {
        return links.stream().map(Link::name).toArray(String[]::new);
    }
}
