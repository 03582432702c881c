package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.importers.api.Reading;

/**
 * Turns that a relation forbids, as chains of links that nobody may drive one after the other. What only allows one
 * way on forbids all others.
 */
final class Restrictions {
    private static final String BETWEEN = ">";
    private static final String NEXT = "|";

    private final OsmMap map;
    private final RoadPlan roads;
    private final Map<Integer, StringBuilder> byFromWay = new HashMap<>();
    private final Map<Integer, List<Link>> linksAt = new HashMap<>();
    private final BitSet used = new BitSet();

    /** A piece of a way with the nodes at its ends. */
    private record Link(int way, int piece, int first, int last) {
        boolean touches(int node) {
            return first == node || last == node;
        }

        int other(int node) {
            return first == node ? last : first;
        }
    }

    Restrictions(OsmMap map, RoadPlan roads, Reading reading) {
        this.map = map;
        this.roads = roads;
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < map.relationCount(); r++) {
            if (map.relationTags(r).is("type", "restriction")) {
                all.add(r);
            }
        }
        if (all.isEmpty()) {
            return;
        }
        index(all);
        for (int r : all) {
            if (take(r)) {
                used.set(r);
            } else {
                String id = ElementId.relation(map.relationId(r));
                reading.warn(
                        "RESTRICTION_UNCLEAR",
                        id,
                        "The turn that " + id + " rules is not told by its members; it was left out.");
            }
        }
    }

    /** What is forbidden to those who come by the way: link ids joined by {@code >}, chains joined by bars. */
    String of(int way) {
        StringBuilder text = byFromWay.get(way);
        return text == null ? "" : text.toString();
    }

    boolean isUsed(int relation) {
        return used.get(relation);
    }

    /** Links at the ends of all ways that restrictions name. */
    private void index(List<Integer> relations) {
        BitSet nodes = new BitSet();
        for (int r : relations) {
            for (OsmMap.Member m : map.members(r)) {
                int way = m.type() == OsmBlock.WAY ? map.way(m.ref()) : -1;
                int node = m.type() == OsmBlock.NODE ? map.node(m.ref()) : -1;
                if (node >= 0) {
                    nodes.set(node);
                }
                if (way >= 0 && m.role().equals("via")) {
                    for (int i = map.refStart(way); i < map.refEnd(way); i++) {
                        nodes.set(Math.max(0, map.ref(i)));
                    }
                }
            }
        }
        for (int w = 0; w < map.wayCount(); w++) {
            if (!roads.isDriven(w) || !touches(w, nodes)) {
                continue;
            }
            List<int[]> pieces = roads.pieces(w);
            for (int p = 0; p < pieces.size(); p++) {
                int[] nodesOf = pieces.get(p);
                Link link = new Link(w, p, nodesOf[0], nodesOf[nodesOf.length - 1]);
                linksAt.computeIfAbsent(link.first, k -> new ArrayList<>()).add(link);
                if (link.last != link.first) {
                    linksAt.computeIfAbsent(link.last, k -> new ArrayList<>()).add(link);
                }
            }
        }
    }

    private boolean touches(int way, BitSet nodes) {
        for (int i = map.refStart(way); i < map.refEnd(way); i++) {
            if (map.ref(i) >= 0 && nodes.get(map.ref(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean take(int relation) {
        String rule =
                map.relationTags(relation).first("restriction", "restriction:motorcar", "restriction:motor_vehicle");
        boolean only = rule.startsWith("only_");
        if (!only && !rule.startsWith("no_")) {
            return false;
        }
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        List<Integer> viaWays = new ArrayList<>();
        int viaNode = -1;
        for (OsmMap.Member m : map.members(relation)) {
            int way = m.type() == OsmBlock.WAY ? map.way(m.ref()) : -1;
            switch (m.role()) {
                case "from" -> from.add(way);
                case "to" -> to.add(way);
                case "via" -> {
                    if (m.type() == OsmBlock.NODE) {
                        viaNode = map.node(m.ref());
                    } else {
                        viaWays.add(way);
                    }
                }
                default -> {}
            }
        }
        boolean any = false;
        for (int f : from) {
            for (int t : to) {
                any |= viaWays.isEmpty() ? overNode(f, viaNode, t, only) : overWays(f, viaWays, t, only);
            }
        }
        return any;
    }

    private boolean overNode(int from, int node, int to, boolean only) {
        List<Link> here = linksAt.getOrDefault(node, List.of());
        List<Link> in = here.stream()
                .filter(l -> l.way == from && isOpen(l, node, true))
                .toList();
        List<Link> out =
                here.stream().filter(l -> l.way == to && isOpen(l, node, false)).toList();
        // A way that goes on over the node would leave open from which side one comes.
        if (node < 0 || in.size() != 1 || out.isEmpty() || out.size() > 1 && to != from) {
            return false;
        }
        forbid(List.of(in.getFirst()), here, out.getFirst(), only);
        return true;
    }

    /** Whether one may drive the link to the node, or away from it. */
    private boolean isOpen(Link link, int node, boolean towards) {
        int oneWay = Ways.oneWay(map.wayTags(link.way));
        return oneWay == 0 || link.first == link.last || (link.last == node) == (towards == oneWay > 0);
    }

    /** Forbids the way on, or all others; back by the link one came on is no matter of {@code only}. */
    private void forbid(List<Link> chain, List<Link> exits, Link to, boolean only) {
        for (Link exit : exits) {
            boolean wanted = only ? !exit.equals(to) && !exit.equals(chain.getLast()) : exit.equals(to);
            if (wanted) {
                List<Link> whole = new ArrayList<>(chain);
                whole.add(exit);
                write(whole);
            }
        }
    }

    private boolean overWays(int from, List<Integer> via, int to, boolean only) {
        for (Link start : new ArrayList<>(linksOf(from))) {
            for (int node : new int[] {start.first, start.last}) {
                List<Link> chain = new ArrayList<>(List.of(start));
                int end = follow(chain, node, via);
                List<Link> exits = end < 0 ? List.of() : linksAt.getOrDefault(end, List.of());
                List<Link> out = exits.stream()
                        .filter(l -> l.way == to && !l.equals(chain.getLast()))
                        .toList();
                if (out.size() == 1) {
                    forbid(chain, exits, out.getFirst(), only);
                    return true;
                }
            }
        }
        return false;
    }

    private List<Link> linksOf(int way) {
        return linksAt.values().stream()
                .flatMap(List::stream)
                .filter(l -> l.way == way)
                .distinct()
                .toList();
    }

    /** Goes along the via ways from a node, each link once; where they end, or -1 if they do not begin there. */
    private int follow(List<Link> chain, int from, List<Integer> via) {
        int node = from;
        int begun = chain.size();
        int most = 50;
        while (most-- > 0) {
            int at = node;
            List<Link> next = linksAt.getOrDefault(at, List.of()).stream()
                    .filter(l -> via.contains(l.way) && !chain.contains(l) && l.touches(at))
                    .toList();
            if (next.size() != 1) {
                break;
            }
            chain.add(next.getFirst());
            node = next.getFirst().other(node);
        }
        return chain.size() > begun ? node : -1;
    }

    private void write(List<Link> chain) {
        StringBuilder text = byFromWay.computeIfAbsent(chain.getFirst().way, k -> new StringBuilder());
        text.append(text.isEmpty() ? "" : NEXT);
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            text.append(i == 0 ? "" : BETWEEN).append(ElementId.link(map.wayId(link.way), link.piece));
        }
    }
}
