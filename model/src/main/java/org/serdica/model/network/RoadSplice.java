package org.serdica.model.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/**
 * Which streets and junctions a network has when one patch was taken out and another put in. What is in both keeps its
 * number, what goes leaves no gap, and what is new comes at the end.
 */
final class RoadSplice {
    private final RoadNetwork base;
    /** By the new number: the old number, or -1 - n for the n-th of the patch that is put in. */
    private final int[] links;

    private final int[] nodes;
    /** By the old number: the new one, or -1. */
    private final int[] newLink;

    private final int[] newNode;
    private final List<Street> streets;
    private final List<Junction> junctions;
    private final List<int[]> forbidden = new ArrayList<>();
    private final Map<Position, Integer> nodeAt = new HashMap<>();

    RoadSplice(RoadNetwork base, RoadPatch removed, RoadPatch added) {
        this.base = base;
        streets = added.streets();
        junctions = added.junctions();
        Map<Position, Integer> junctionNumbers = junctionNumbers(removed, added);
        newNode = new int[base.nodeCount()];
        nodes = merge(
                newNode,
                numbersOf(removed.junctions().stream().map(Junction::place).toList(), junctionNumbers, "junction"),
                junctions.stream().map(Junction::place).toList(),
                junctionNumbers,
                "junction");
        Map<String, Integer> linkNumbers = linkNumbers(removed, added);
        newLink = new int[base.linkCount()];
        links = merge(
                newLink,
                numbersOf(removed.streets().stream().map(Street::id).toList(), linkNumbers, "street"),
                streets.stream().map(Street::id).toList(),
                linkNumbers,
                "street");
        new RoadPatchCheck(base).requireAsItIs(removed, junctionNumbers, linkNumbers);
        for (int n = 0; n < nodes.length; n++) {
            int j = -1 - nodes[n];
            if (j >= 0) {
                nodeAt.put(junctions.get(j).place(), n);
            }
        }
        requireEnds(removed, junctionNumbers);
        takeForbidden(removed, added);
    }

    /** The old numbers of all junctions that the patches name. */
    private Map<Position, Integer> junctionNumbers(RoadPatch removed, RoadPatch added) {
        Set<Position> wanted = new HashSet<>();
        for (RoadPatch patch : List.of(removed, added)) {
            patch.junctions().forEach(j -> wanted.add(j.place()));
            patch.streets().forEach(s -> {
                wanted.add(s.from());
                wanted.add(s.to());
            });
        }
        Map<Position, Integer> numbers = new HashMap<>();
        for (int n = 0; n < base.nodeCount() && !wanted.isEmpty(); n++) {
            Position place = base.place(n);
            if (wanted.contains(place)) {
                numbers.put(place, n);
            }
        }
        return numbers;
    }

    private Map<String, Integer> linkNumbers(RoadPatch removed, RoadPatch added) {
        Set<String> wanted = new HashSet<>();
        for (RoadPatch patch : List.of(removed, added)) {
            patch.streets().forEach(s -> wanted.add(s.id()));
            patch.forbidden().forEach(wanted::addAll);
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int l = 0; l < base.linkCount() && !wanted.isEmpty(); l++) {
            if (wanted.contains(base.linkId(l))) {
                numbers.put(base.linkId(l), l);
            }
        }
        return numbers;
    }

    private static <K> Map<K, Integer> numbersOf(List<K> keys, Map<K, Integer> numbers, String what) {
        Map<K, Integer> found = new LinkedHashMap<>();
        for (K key : keys) {
            Integer number = numbers.get(key);
            if (number == null) {
                throw new RoadMismatch("There is no " + what + " " + text(key) + " any more.");
            }
            found.put(key, number);
        }
        return found;
    }

    private static String text(Object key) {
        return key instanceof Position p ? "at " + Math.round(p.x()) + ", " + Math.round(p.y()) : key.toString();
    }

    /** Fills in the new number of each old thing, and returns where each new one comes from. */
    private static <K> int[] merge(
            int[] newNumber, Map<K, Integer> gone, List<K> come, Map<K, Integer> numbers, String what) {
        Map<Integer, Integer> inPlace = new HashMap<>();
        Set<K> seen = new HashSet<>();
        List<Integer> atEnd = new ArrayList<>();
        for (int c = 0; c < come.size(); c++) {
            K key = come.get(c);
            Integer old = gone.get(key);
            if (!seen.add(key) || (old == null && numbers.containsKey(key))) {
                throw new RoadMismatch("There is a " + what + " " + text(key) + " already.");
            }
            if (old == null) {
                atEnd.add(c);
            } else {
                inPlace.put(old, c);
            }
        }
        Set<Integer> leaving = new HashSet<>(gone.values());
        int[] from = new int[newNumber.length - leaving.size() + come.size()];
        int n = 0;
        for (int old = 0; old < newNumber.length; old++) {
            if (leaving.isEmpty() || !leaving.contains(old)) {
                newNumber[old] = n;
                from[n++] = old;
            } else if (inPlace.containsKey(old)) {
                newNumber[old] = n;
                from[n++] = -1 - inPlace.getOrDefault(old, 0);
            } else {
                newNumber[old] = -1;
            }
        }
        for (int c : atEnd) {
            from[n++] = -1 - c;
        }
        return from;
    }

    /** Every junction at a changed street is named, and no street loses its end. */
    private void requireEnds(RoadPatch removed, Map<Position, Integer> junctionNumbers) {
        Set<Position> named = new HashSet<>();
        removed.junctions().forEach(j -> named.add(j.place()));
        for (Street street : removed.streets()) {
            requireNamed(street, street.from(), named);
            requireNamed(street, street.to(), named);
        }
        for (Street street : streets) {
            node(street, street.from());
            node(street, street.to());
        }
        for (Integer old : junctionNumbers.values()) {
            for (int i = 0; newNode[old] < 0 && i < base.degree(old); i++) {
                if (newLink[base.linkAt(old, i)] >= 0 && links[newLink[base.linkAt(old, i)]] >= 0) {
                    throw new RoadMismatch("The street " + base.linkId(base.linkAt(old, i)) + " would end nowhere.");
                }
            }
        }
    }

    private static void requireNamed(Street street, Position end, Set<Position> named) {
        if (!named.contains(end)) {
            throw new RoadMismatch("The junction at an end of the street " + street.id() + " is not named.");
        }
    }

    /** The new number of the junction at an end of a street that is put in. */
    private int node(Street street, Position end) {
        Integer node = nodeAt.get(end);
        if (node == null) {
            throw new RoadMismatch("The junction at an end of the street " + street.id() + " is not named.");
        }
        return node;
    }

    private void takeForbidden(RoadPatch removed, RoadPatch added) {
        List<List<String>> leaving = new ArrayList<>(removed.forbidden());
        Set<String> changed = new HashSet<>();
        removed.streets().forEach(s -> changed.add(s.id()));
        for (int[] chain : base.forbiddenChains()) {
            boolean touched = false;
            for (int link : chain) {
                touched |= newLink[link] < 0 || links[newLink[link]] < 0;
            }
            if (!leaving.isEmpty() && leaving.remove(base.ids(chain))) {
                continue;
            }
            if (touched) {
                throw new RoadMismatch("A ban on turns names the street "
                        + base.ids(chain).stream()
                                .filter(changed::contains)
                                .findFirst()
                                .orElse("") + ".");
            }
            int[] renumbered = chain.clone();
            for (int i = 0; i < chain.length; i++) {
                renumbered[i] = newLink[chain[i]];
            }
            forbidden.add(renumbered);
        }
        if (!leaving.isEmpty()) {
            throw new RoadMismatch(
                    "A ban on turns between " + String.join(", ", leaving.getFirst()) + " is not there any more.");
        }
        if (!added.forbidden().isEmpty()) {
            Map<String, Integer> numbers = numbersAfter(added);
            for (List<String> chain : added.forbidden()) {
                forbidden.add(chain.stream().mapToInt(id -> number(id, numbers)).toArray());
            }
        }
    }

    private Map<String, Integer> numbersAfter(RoadPatch added) {
        Set<String> wanted = new HashSet<>();
        added.forbidden().forEach(wanted::addAll);
        Map<String, Integer> numbers = new HashMap<>();
        for (int l = 0; l < links.length; l++) {
            String id = links[l] >= 0
                    ? base.linkId(links[l])
                    : streets.get(-1 - links[l]).id();
            if (wanted.contains(id)) {
                numbers.put(id, l);
            }
        }
        return numbers;
    }

    private static int number(String id, Map<String, Integer> numbers) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new RoadMismatch("A ban on turns names the street " + id + ", which is not there.");
        }
        return number;
    }

    /** The new network, still without its signals. */
    RoadArrays arrays() {
        RoadArrays old = base.arrays();
        double[] nodeXyz = new double[nodes.length * 3];
        byte[] nodeControl = new byte[nodes.length];
        for (int n = 0; n < nodes.length; n++) {
            if (nodes[n] >= 0) {
                System.arraycopy(old.nodeXyz(), nodes[n] * 3, nodeXyz, n * 3, 3);
                nodeControl[n] = old.nodeControl()[nodes[n]];
            } else {
                Junction junction = junctions.get(-1 - nodes[n]);
                nodeXyz[n * 3] = junction.place().x();
                nodeXyz[n * 3 + 1] = junction.place().y();
                nodeXyz[n * 3 + 2] = junction.place().z();
                nodeControl[n] = (byte) junction.control().ordinal();
            }
        }
        int points = 0;
        int lanes = 0;
        for (int l : links) {
            points += l >= 0 ? base.shapeEnd(l) - base.shapeStart(l) : link(l).xyz().length / 3;
            lanes += l >= 0
                    ? base.laneEnd(l) - base.laneStart(l)
                    : link(l).lanes().size();
        }
        RoadArraysBuilder arrays = new RoadArraysBuilder(nodeXyz, nodeControl, links.length, points, lanes);
        for (int l : links) {
            if (l >= 0) {
                arrays.add(old, l, newNode[base.from(l)], newNode[base.to(l)]);
            } else {
                Street street = streets.get(-1 - l);
                arrays.add(street.link(), node(street, street.from()), node(street, street.to()));
            }
        }
        return arrays.build(forbidden);
    }

    private RoadNetworkBuilder.Link link(int number) {
        return streets.get(-1 - number).link();
    }

    /** How signals run in the new network, whose streets and junctions stand already. */
    Map<Integer, SignalPlan> signals(RoadNetwork network) {
        Map<Integer, SignalPlan> plans = new HashMap<>();
        boolean renumbered = !keepsNumbers(newLink);
        base.allSignals().forEach((old, plan) -> {
            int node = newNode[old];
            if (node >= 0 && nodes[node] >= 0) {
                plans.put(node, renumbered ? renumbered(plan) : plan);
            }
        });
        for (int n = 0; n < nodes.length; n++) {
            if (nodes[n] < 0 && junctions.get(-1 - nodes[n]).control() == JunctionControl.SIGNAL) {
                plans.put(n, plan(network, n, junctions.get(-1 - nodes[n])));
            }
        }
        return Map.copyOf(plans);
    }

    private static SignalPlan plan(RoadNetwork network, int node, Junction junction) {
        SignalProgram program = junction.signals();
        if (program == null) {
            return SignalPlan.usualAtPlace(network, node);
        }
        Map<String, Integer> there = new HashMap<>();
        for (int i = 0; i < network.degree(node); i++) {
            there.put(network.linkId(network.linkAt(node, i)), network.linkAt(node, i));
        }
        SignalPlan plan = program.at(network, node, there);
        if (!SignalProgram.of(network, plan).equals(program)) {
            throw new RoadMismatch(
                    "The signals at " + text(junction.place()).substring(3) + " name a turn that nobody can take.");
        }
        return plan;
    }

    private static boolean keepsNumbers(int[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != i) {
                return false;
            }
        }
        return true;
    }

    private SignalPlan renumbered(SignalPlan plan) {
        List<SignalPlan.Phase> phases = new ArrayList<>();
        for (SignalPlan.Phase phase : plan.phases()) {
            List<Turn> green = phase.green().stream()
                    .map(t -> new Turn(newLink[t.fromLink()], newLink[t.toLink()], t.angleDeg()))
                    .toList();
            phases.add(new SignalPlan.Phase(phase.greenS(), phase.yellowS(), phase.allRedS(), green));
        }
        return new SignalPlan(plan.offsetS(), phases);
    }
}
