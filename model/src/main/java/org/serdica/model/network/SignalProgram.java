package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signal plan as files bring it: in ids of streets, before there is a network with nodes. All its movements cross one
 * node.
 *
 * @param offsetS when the first step begins
 */
public record SignalProgram(double offsetS, List<Step> steps) {
    /** A way over the crossing. */
    public record Movement(String fromLink, String toLink) {}

    /** A time in which some movements have green, then yellow, then nobody. */
    public record Step(double greenS, double yellowS, double allRedS, List<Movement> green) {
        public Step {
            green = List.copyOf(green);
        }

        public double lengthS() {
            return greenS + yellowS + allRedS;
        }

        /** With other times, for the same movements. */
        public Step lasting(double greenSeconds, double yellowSeconds, double allRedSeconds) {
            return new Step(greenSeconds, yellowSeconds, allRedSeconds, green);
        }

        /** Gives a movement green, or takes it away. */
        public Step toggled(Movement movement) {
            List<Movement> next = new ArrayList<>(green);
            if (!next.remove(movement)) {
                next.add(movement);
            }
            return new Step(greenS, yellowS, allRedS, next);
        }
    }

    public SignalProgram {
        steps = List.copyOf(steps);
    }

    /** The plan of a node in ids; empty where it has none. */
    public static Optional<SignalProgram> of(RoadNetwork network, int node) {
        return network.signals(node).map(plan -> of(network, plan));
    }

    static SignalProgram of(RoadNetwork network, SignalPlan plan) {
        return new SignalProgram(
                plan.offsetS(),
                plan.phases().stream().map(phase -> step(network, phase)).toList());
    }

    private static Step step(RoadNetwork network, SignalPlan.Phase phase) {
        return new Step(
                phase.greenS(),
                phase.yellowS(),
                phase.allRedS(),
                phase.green().stream()
                        .map(turn -> new Movement(network.linkId(turn.fromLink()), network.linkId(turn.toLink())))
                        .toList());
    }

    /** The time after which all repeats. */
    public double cycleS() {
        return steps.stream().mapToDouble(Step::lengthS).sum();
    }

    /** With another step in that one's place. */
    public SignalProgram replaced(int place, Step step) {
        List<Step> next = new ArrayList<>(steps);
        next.set(place, step);
        return new SignalProgram(offsetS, next);
    }

    /** With a step more; those at that place and after come later. */
    public SignalProgram with(int place, Step step) {
        List<Step> next = new ArrayList<>(steps);
        next.add(place, step);
        return new SignalProgram(offsetS, next);
    }

    public SignalProgram without(int place) {
        List<Step> next = new ArrayList<>(steps);
        next.remove(place);
        return new SignalProgram(offsetS, next);
    }

    /** Nobody goes that way any more; all others as before. */
    public SignalProgram without(Movement movement) {
        return new SignalProgram(
                offsetS,
                steps.stream()
                        .map(s -> s.green().contains(movement) ? s.toggled(movement) : s)
                        .toList());
    }

    /** With a step earlier or later in the cycle. */
    public SignalProgram moved(int from, int to) {
        List<Step> next = new ArrayList<>(steps);
        next.add(to, next.remove(from));
        return new SignalProgram(offsetS, next);
    }

    /** A movement that was forbidden so far goes along with the others from its street. */
    public SignalProgram alongWithItsStreet(Movement movement) {
        return new SignalProgram(
                offsetS,
                steps.stream()
                        .map(s -> s.green().contains(movement)
                                        || s.green().stream()
                                                .noneMatch(m -> m.fromLink().equals(movement.fromLink()))
                                ? s
                                : s.toggled(movement))
                        .toList());
    }

    /** The same program where a street goes by another id. */
    public SignalProgram renamed(String id, String otherId) {
        return new SignalProgram(
                offsetS,
                steps.stream()
                        .map(s -> new Step(
                                s.greenS(),
                                s.yellowS(),
                                s.allRedS(),
                                s.green().stream()
                                        .map(m -> new Movement(
                                                m.fromLink().equals(id) ? otherId : m.fromLink(),
                                                m.toLink().equals(id) ? otherId : m.toLink()))
                                        .toList()))
                        .toList());
    }

    /** The network with these programs at the nodes they belong to; those whose streets it has not are passed over. */
    public static RoadNetwork at(RoadNetwork network, Collection<SignalProgram> programs) {
        if (programs.isEmpty()) {
            return network;
        }
        Map<String, Integer> links = new HashMap<>();
        for (int l = 0; l < network.linkCount(); l++) {
            links.putIfAbsent(network.linkId(l), l);
        }
        Map<Integer, SignalPlan> plans = new HashMap<>();
        for (int n = 0; n < network.nodeCount(); n++) {
            int node = n;
            network.signals(n).ifPresent(plan -> plans.put(node, plan));
        }
        for (SignalProgram program : programs) {
            program.place(network, links, plans);
        }
        return network.withSignals(plans);
    }

    private void place(RoadNetwork network, Map<String, Integer> links, Map<Integer, SignalPlan> plans) {
        int node = node(network, links);
        if (node < 0) {
            return;
        }
        plans.put(node, at(network, node, links));
    }

    /** The plan of that node; movements that it has not are left out. */
    SignalPlan at(RoadNetwork network, int node, Map<String, Integer> links) {
        List<Turn> turns = Turn.at(network, node);
        List<SignalPlan.Phase> phases = new ArrayList<>();
        for (Step step : steps) {
            List<Turn> green = new ArrayList<>();
            for (Movement movement : step.green()) {
                turns.stream()
                        .filter(turn -> is(turn, movement, links))
                        .findFirst()
                        .ifPresent(green::add);
            }
            phases.add(new SignalPlan.Phase(step.greenS(), step.yellowS(), step.allRedS(), green));
        }
        return new SignalPlan(offsetS, phases);
    }

    private static boolean is(Turn turn, Movement movement, Map<String, Integer> links) {
        return turn.fromLink() == links.getOrDefault(movement.fromLink(), -1)
                && turn.toLink() == links.getOrDefault(movement.toLink(), -1);
    }

    /** The node where its movements turn: two streets may meet at both their ends, so all movements vote. */
    private int node(RoadNetwork network, Map<String, Integer> links) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (Step step : steps) {
            for (Movement movement : step.green()) {
                Integer a = links.get(movement.fromLink());
                Integer b = links.get(movement.toLink());
                if (a != null && b != null) {
                    vote(network, network.from(a), a, b, votes);
                    vote(network, network.to(a), a, b, votes);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static void vote(RoadNetwork network, int node, int from, int to, Map<Integer, Integer> votes) {
        boolean meets = network.from(to) == node || network.to(to) == node;
        if (meets && Turn.leads(network, from, node, true) && Turn.leads(network, to, node, false)) {
            votes.merge(node, 1, Integer::sum);
        }
    }
}
