package org.serdica.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How the signals of one node run: phases one after the other, over and over.
 *
 * @param offsetS when the first phase begins, counted from the beginning of time
 */
public record SignalPlan(double offsetS, List<Phase> phases) {
    private static final double YELLOW_S = 3;
    private static final double ALL_RED_S = 2;
    private static final double GREEN_S = 30;

    /**
     * A time in which some turns have green, followed by their yellow and a moment of red for all.
     *
     * @param green who may go
     */
    public record Phase(double greenS, double yellowS, double allRedS, List<Turn> green) {
        public Phase {
            green = List.copyOf(green);
        }

        public double lengthS() {
            return greenS + yellowS + allRedS;
        }
    }

    /** What a driver sees. */
    public enum Light {
        GREEN,
        YELLOW,
        RED
    }

    public SignalPlan {
        phases = List.copyOf(phases);
    }

    /** The time after which all repeats. */
    public double cycleS() {
        return phases.stream().mapToDouble(Phase::lengthS).sum();
    }

    /** What those see at that time who want to go from one link to the other. */
    public Light light(int fromLink, int toLink, double timeS) {
        double cycle = cycleS();
        if (phases.isEmpty() || cycle <= 0) {
            return Light.GREEN;
        }
        double t = ((timeS - offsetS) % cycle + cycle) % cycle;
        for (Phase phase : phases) {
            if (t < phase.lengthS()) {
                boolean go = phase.green().stream().anyMatch(g -> g.fromLink() == fromLink && g.toLink() == toLink);
                if (!go || t >= phase.greenS() + phase.yellowS()) {
                    return Light.RED;
                }
                return t < phase.greenS() ? Light.GREEN : Light.YELLOW;
            }
            t -= phase.lengthS();
        }
        return Light.RED;
    }

    /**
     * What stands at most crossings: the widest street and the one opposite share a phase, those across share the
     * other. Neighbouring nodes start at other times, or a whole city would turn green at once.
     */
    public static SignalPlan usual(RoadNetwork network, int node) {
        return usual(network, node, network.linksAt(node), Turn.at(network, node), node * 7 % 60);
    }

    private static SignalPlan usual(RoadNetwork network, int node, int[] links, List<Turn> turns, double offsetS) {
        double axisDeg = 0;
        double widest = -1;
        for (int link : links) {
            if (network.widthM(link) > widest) {
                widest = network.widthM(link);
                axisDeg = Turn.headingOutDeg(network, link, node);
            }
        }
        List<Turn> main = new ArrayList<>();
        List<Turn> across = new ArrayList<>();
        for (Turn turn : turns) {
            double off = Math.IEEEremainder(Turn.headingOutDeg(network, turn.fromLink(), node) - axisDeg, 180);
            (Math.abs(off) <= 45 ? main : across).add(turn);
        }
        List<Phase> phases = new ArrayList<>();
        for (List<Turn> green : List.of(main, across)) {
            if (!green.isEmpty()) {
                phases.add(new Phase(GREEN_S, YELLOW_S, ALL_RED_S, green));
            }
        }
        return new SignalPlan(offsetS, phases);
    }

    /** {@link #usual} as it follows from places and ids alone, since numbers change as streets come and go. */
    static SignalPlan usualAtPlace(RoadNetwork network, int node) {
        Comparator<Integer> byId = Comparator.comparing(network::linkId);
        int[] links = Arrays.stream(network.linksAt(node))
                .boxed()
                .sorted(byId)
                .mapToInt(Integer::intValue)
                .toArray();
        List<Turn> turns = new ArrayList<>(Turn.at(network, node));
        turns.sort(Comparator.comparing(Turn::fromLink, byId).thenComparing(Turn::toLink, byId));
        long place = Math.round(network.nodeX(node)) + Math.round(network.nodeY(node));
        return usual(network, node, links, turns, Math.floorMod(place * 7, 60));
    }
}
