package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadClass;

/** Where streets and tracks meet: the nodes at which ways are cut into links, and who goes first there. */
final class RoadPlan {
    /** Signals stand at the stop line; the crossing they are for is this near. */
    private static final double SIGNAL_REACH_M = 40;

    private static final RoadClass[] CLASSES = RoadClass.values();

    private final OsmMap map;
    /** The rank of each way's street, counted from 1; 0 for what is none. */
    private final byte[] rank;

    private final BitSet met;
    private final BitSet cut;
    private final BitSet crossing;
    /** Which of several words about one junction counts, the strongest first. */
    private static final List<JunctionControl> STRENGTH = List.of(
            JunctionControl.SIGNAL,
            JunctionControl.ROUNDABOUT,
            JunctionControl.ALL_WAY_STOP,
            JunctionControl.STOP,
            JunctionControl.GIVE_WAY,
            JunctionControl.PRIORITY,
            JunctionControl.UNCONTROLLED);

    private final Map<Integer, JunctionControl> controls = new HashMap<>();
    private final Country country;

    RoadPlan(OsmMap map) {
        this.map = map;
        rank = new byte[map.wayCount()];
        met = new BitSet(map.nodeCount());
        cut = new BitSet(map.nodeCount());
        crossing = new BitSet(map.nodeCount());
        BitSet driven = new BitSet(map.nodeCount());
        Map<String, Integer> countries = new HashMap<>();
        for (int w = 0; w < map.wayCount(); w++) {
            Tags tags = map.wayTags(w);
            Optional<RoadClass> c = Ways.roadClass(tags);
            if (c.isEmpty()) {
                String said = tags.get("addr:country");
                if (said.length() == 2) {
                    countries.merge(said, 1, Integer::sum);
                }
                continue;
            }
            rank[w] = (byte) (c.get().ordinal() + 1);
            String zone = tags.first("maxspeed:type", "source:maxspeed", "maxspeed");
            if (zone.length() > 3 && zone.charAt(2) == ':') {
                countries.merge(zone.substring(0, 2), 1, Integer::sum);
            }
            boolean isDriven = Ways.isDriven(c.get());
            for (int i = map.refStart(w); i < map.refEnd(w); i++) {
                int node = map.ref(i);
                if (node >= 0) {
                    mark(node, met, cut);
                    if (isDriven) {
                        mark(node, driven, crossing);
                    }
                }
            }
        }
        country = countries.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> Country.of(e.getKey()))
                .orElse(Country.UNKNOWN);
        rule();
    }

    private static void mark(int node, BitSet once, BitSet twice) {
        if (once.get(node)) {
            twice.set(node);
        } else {
            once.set(node);
        }
    }

    /** The rank of the street that the way is; empty if it is none. */
    Optional<RoadClass> roadClass(int way) {
        return rank[way] == 0 ? Optional.empty() : Optional.of(CLASSES[rank[way] - 1]);
    }

    boolean isDriven(int way) {
        return rank[way] > 0 && Ways.isDriven(CLASSES[rank[way] - 1]);
    }

    Country country() {
        return country;
    }

    /** Nodes at which somebody goes first. */
    Map<Integer, JunctionControl> controls() {
        return controls;
    }

    /** The way between junctions, and between gaps where the file does not bring its nodes. */
    List<int[]> pieces(int way) {
        List<int[]> pieces = new ArrayList<>();
        Ints piece = new Ints(16);
        for (int i = map.refStart(way); i < map.refEnd(way); i++) {
            int node = map.ref(i);
            boolean again = node >= 0 && !piece.isEmpty() && piece.get(piece.size() - 1) == node;
            if (node < 0 || again) {
                piece = node < 0 ? close(piece, pieces) : piece;
                continue;
            }
            piece.add(node);
            if (cut.get(node) && piece.size() > 1) {
                piece = close(piece, pieces);
                piece.add(node);
            }
        }
        close(piece, pieces);
        return pieces;
    }

    private static Ints close(Ints piece, List<int[]> pieces) {
        if (piece.size() > 1) {
            pieces.add(piece.toArray());
        }
        return new Ints(16);
    }

    private void rule() {
        Map<Integer, JunctionControl> said = new HashMap<>();
        for (int b = 0; b < map.blockCount(); b++) {
            map.forEachTaggedNode(b, (id, node, tags) -> {
                if (met.get(node)) {
                    control(tags).ifPresent(c -> said.put(node, c));
                }
            });
        }
        for (int w = 0; w < map.wayCount(); w++) {
            if (!isDriven(w)) {
                continue;
            }
            boolean round = Ways.isRoundabout(map.wayTags(w));
            for (int i = map.refStart(w); i < map.refEnd(w); i++) {
                int node = map.ref(i);
                if (node >= 0 && round && crossing.get(node)) {
                    put(node, JunctionControl.ROUNDABOUT);
                }
                JunctionControl control = said.isEmpty() || node < 0 ? null : said.get(node);
                if (control != null) {
                    place(w, i, control);
                }
            }
        }
    }

    private static Optional<JunctionControl> control(Tags tags) {
        if (tags.is("crossing", "traffic_signals")) {
            return Optional.of(JunctionControl.SIGNAL);
        }
        return switch (tags.get("highway")) {
            case "traffic_signals" -> Optional.of(JunctionControl.SIGNAL);
            case "mini_roundabout" -> Optional.of(JunctionControl.ROUNDABOUT);
            case "stop" -> Optional.of(tags.is("stop", "all") ? JunctionControl.ALL_WAY_STOP : JunctionControl.STOP);
            case "give_way" -> Optional.of(JunctionControl.GIVE_WAY);
            default -> Optional.empty();
        };
    }

    /** At the crossing that the sign is for; signals far from any stand by themselves. */
    private void place(int way, int at, JunctionControl control) {
        int node = map.ref(at);
        if (crossing.get(node)) {
            put(node, control);
            return;
        }
        int best = -1;
        double nearest = SIGNAL_REACH_M;
        for (int step = -1; step <= 1; step += 2) {
            double metres = 0;
            int last = node;
            for (int i = at + step; i >= map.refStart(way) && i < map.refEnd(way); i += step) {
                int next = map.ref(i);
                metres += next < 0 ? Double.POSITIVE_INFINITY : metres(last, next);
                if (metres > nearest) {
                    break;
                }
                if (crossing.get(next)) {
                    nearest = metres;
                    best = next;
                    break;
                }
                last = next;
            }
        }
        if (best >= 0) {
            put(best, control);
        } else if (control == JunctionControl.SIGNAL) {
            cut.set(node);
            put(node, control);
        }
    }

    private double metres(int a, int b) {
        LocalPlane plane = LocalPlane.at(map.longitude(a), map.latitude(a));
        return Math.hypot(plane.x(map.longitude(b)), plane.y(map.latitude(b)));
    }

    private void put(int node, JunctionControl control) {
        controls.merge(node, control, RoadPlan::stronger);
    }

    private static JunctionControl stronger(JunctionControl a, JunctionControl b) {
        return STRENGTH.indexOf(a) <= STRENGTH.indexOf(b) ? a : b;
    }
}
