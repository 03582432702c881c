package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadNetworkBuilder.Link;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/**
 * Changes to streets and junctions gathered, and made into the two patches that lead from the network to the changed
 * one. Ends of streets are joined to junctions within half a metre; a junction that no street reaches any more goes.
 */
public final class RoadWork {
    private static final double SNAP_M = 0.5;
    private static final double SNAP_Z_M = 3;

    private final RoadNetwork network;

    /** By id what the street is to be; null for one that goes. */
    private final Map<String, @Nullable Link> streets = new LinkedHashMap<>();

    private final Map<Position, JunctionControl> controls = new LinkedHashMap<>();
    private final Map<Position, Optional<SignalProgram>> programs = new LinkedHashMap<>();
    private final Set<List<String>> forbidden = new LinkedHashSet<>();
    private final Set<List<String>> allowed = new LinkedHashSet<>();

    public RoadWork(RoadNetwork network) {
        this.network = network;
    }

    /** The number of a street in the network as it was; empty where it has none of that id. */
    public Optional<Integer> link(String id) {
        return network.link(id);
    }

    /** Adds a street, or puts it in the place of the one of its id. */
    public RoadWork put(Link link) {
        streets.put(link.id(), link);
        return this;
    }

    public RoadWork remove(String id) {
        streets.put(id, null);
        return this;
    }

    /** Rules a junction, known by its place. Where it has signals, they run as usual until a program is given. */
    public RoadWork control(Position junction, JunctionControl control) {
        controls.put(junction, control);
        return this;
    }

    /** Lets the signals of a junction run so; empty for the usual plan. */
    public RoadWork signals(Position junction, Optional<SignalProgram> program) {
        programs.put(junction, program);
        return this;
    }

    /** Forbids to drive these streets one after the other. */
    public RoadWork forbid(List<String> chain) {
        allowed.remove(chain);
        forbidden.add(List.copyOf(chain));
        return this;
    }

    /** Lifts such a ban. */
    public RoadWork allow(List<String> chain) {
        forbidden.remove(chain);
        allowed.add(List.copyOf(chain));
        return this;
    }

    /** What is taken out and what is put in. */
    public record Patches(RoadPatch removed, RoadPatch added) {
        public boolean isEmpty() {
            return removed.equals(added);
        }
    }

    /** The two patches; equal ones where nothing changes. */
    public Patches patches() {
        List<Street> gone = new ArrayList<>();
        Set<Integer> nodes = new LinkedHashSet<>();
        streets.keySet().forEach(id -> link(id).ifPresent(l -> {
            gone.add(network.street(l));
            nodes.add(network.from(l));
            nodes.add(network.to(l));
        }));
        boolean ruled = !controls.isEmpty() || !programs.isEmpty();
        for (int n = 0; ruled && n < network.nodeCount(); n++) {
            if (controls.containsKey(network.place(n)) || programs.containsKey(network.place(n))) {
                nodes.add(n);
            }
        }
        List<Street> come = new ArrayList<>();
        Set<Position> fresh = new LinkedHashSet<>();
        for (Link link : streets.values()) {
            if (link != null) {
                double[] p = link.xyz();
                come.add(new Street(link, end(p, 0, nodes, fresh), end(p, p.length - 3, nodes, fresh)));
            }
        }
        List<Junction> before = nodes.stream().map(network::junction).toList();
        List<Junction> after = new ArrayList<>();
        nodes.stream().filter(n -> isStillReached(n, come)).forEach(n -> after.add(after(n)));
        fresh.forEach(place -> after.add(new Junction(
                place,
                controls.getOrDefault(place, JunctionControl.UNCONTROLLED),
                programs.getOrDefault(place, Optional.empty()).orElse(null))));
        List<List<String>> bansBefore = new ArrayList<>();
        List<List<String>> bansAfter = new ArrayList<>();
        bans(bansBefore, bansAfter);
        return new Patches(new RoadPatch(gone, before, bansBefore), new RoadPatch(come, after, bansAfter));
    }

    /** The junction that an end of a line belongs to: one that is there, one that comes with another street, or its own. */
    private Position end(double[] p, int at, Set<Integer> nodes, Set<Position> fresh) {
        int nearest = -1;
        double reach = SNAP_M;
        for (int n = 0; n < network.nodeCount(); n++) {
            // Nearly all of them are far away, and a root for each would be most of what a drawn street costs.
            double dx = Math.abs(network.nodeX(n) - p[at]);
            double dy = Math.abs(network.nodeY(n) - p[at + 1]);
            if (dx > reach || dy > reach) {
                continue;
            }
            double d = Math.hypot(dx, dy);
            if (d <= reach && Math.abs(network.nodeZ(n) - p[at + 2]) < SNAP_Z_M) {
                reach = d;
                nearest = n;
            }
        }
        if (nearest >= 0) {
            nodes.add(nearest);
            return network.place(nearest);
        }
        for (Position place : fresh) {
            if (Math.hypot(place.x() - p[at], place.y() - p[at + 1]) <= SNAP_M
                    && Math.abs(place.z() - p[at + 2]) < SNAP_Z_M) {
                return place;
            }
        }
        Position place = new Position(p[at], p[at + 1], p[at + 2]);
        fresh.add(place);
        return place;
    }

    private boolean isStillReached(int node, List<Street> come) {
        for (int i = 0; i < network.degree(node); i++) {
            if (!streets.containsKey(network.linkId(network.linkAt(node, i)))) {
                return true;
            }
        }
        Position place = network.place(node);
        return come.stream().anyMatch(s -> s.from().equals(place) || s.to().equals(place));
    }

    private Junction after(int node) {
        Junction now = network.junction(node);
        JunctionControl control = controls.getOrDefault(now.place(), now.control());
        Optional<SignalProgram> given = programs.get(now.place());
        boolean signals = control == JunctionControl.SIGNAL;
        SignalProgram program =
                !signals ? null : given != null ? given.orElse(null) : touches(node) ? null : now.signals();
        return new Junction(now.place(), control, program);
    }

    /** Whether turns at the node may be others by now, so that a program made for the old ones no longer fits. */
    private boolean touches(int node) {
        for (int i = 0; i < network.degree(node); i++) {
            int link = network.linkAt(node, i);
            if (streets.containsKey(network.linkId(link))) {
                Link to = streets.get(network.linkId(link));
                if (to == null || !sameWays(node, link, to)) {
                    return true;
                }
            }
        }
        Position place = network.place(node);
        for (Link link : streets.values()) {
            if (link != null && network.link(link.id()).isEmpty() && (meets(link, 0, place) || meets(link, 1, place))) {
                return true;
            }
        }
        return changesBansAt(node);
    }

    private boolean changesBansAt(int node) {
        Set<String> there = new LinkedHashSet<>();
        for (int i = 0; i < network.degree(node); i++) {
            there.add(network.linkId(network.linkAt(node, i)));
        }
        return forbidden.stream().anyMatch(there::containsAll)
                || allowed.stream().anyMatch(there::containsAll);
    }

    private static boolean meets(Link link, int end, Position place) {
        double[] p = link.xyz();
        int at = end == 0 ? 0 : p.length - 3;
        return Math.hypot(p[at] - place.x(), p[at + 1] - place.y()) <= SNAP_M
                && Math.abs(p[at + 2] - place.z()) < SNAP_Z_M;
    }

    /** Whether the street meets the node as before, and vehicles go the same ways on it. */
    private boolean sameWays(int node, int link, Link to) {
        boolean meets = (network.from(link) != node || meets(to, 0, network.place(node)))
                && (network.to(link) != node || meets(to, 1, network.place(node)));
        return meets
                && network.isClosed(link) == to.closed()
                && drives(link, 1) == drives(to, 1)
                && drives(link, -1) == drives(to, -1);
    }

    private boolean drives(int link, int direction) {
        return network.laneCount(link, LaneKind.DRIVE, direction) + network.laneCount(link, LaneKind.BUS, direction)
                > 0;
    }

    private static boolean drives(Link link, int direction) {
        return link.lanes().stream()
                .anyMatch(l -> (l.kind() == LaneKind.DRIVE || l.kind() == LaneKind.BUS)
                        && (l.direction() == direction || l.direction() == 0));
    }

    /** Bans that name a changed street are named in both patches; those of streets that go are lifted. */
    private void bans(List<List<String>> before, List<List<String>> after) {
        Set<List<String>> there = new LinkedHashSet<>();
        for (int[] chain : network.forbiddenChains()) {
            List<String> ids = Arrays.stream(chain).mapToObj(network::linkId).toList();
            there.add(ids);
            boolean lifted = allowed.contains(ids);
            boolean touched = ids.stream().anyMatch(streets::containsKey);
            if (touched || lifted) {
                before.add(ids);
                if (!lifted && ids.stream().noneMatch(this::goes)) {
                    after.add(ids);
                }
            }
        }
        forbidden.stream()
                .filter(chain -> !there.contains(chain) && chain.stream().allMatch(this::isThereAfter))
                .forEach(after::add);
    }

    private boolean goes(String id) {
        return streets.containsKey(id) && streets.get(id) == null;
    }

    private boolean isThereAfter(String id) {
        return streets.containsKey(id)
                ? streets.get(id) != null
                : network.link(id).isPresent();
    }
}
