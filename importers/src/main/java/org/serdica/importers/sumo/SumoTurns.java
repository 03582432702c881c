package org.serdica.importers.sumo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns that streets would allow and the network has no connection for: the city takes them as forbidden. */
final class SumoTurns {
    /** Streets out of one junction; a file with more means something else. */
    private static final int MOST_STREETS = 64;

    private final Map<String, Set<String>> forbidden = new HashMap<>();

    SumoTurns(SumoNet net, SumoStreets streets) {
        if (net.connections.isEmpty()) {
            return;
        }
        Map<String, Set<String>> allowed = new HashMap<>();
        for (SumoNet.Connection c : net.connections) {
            allowed.computeIfAbsent(streets.streetOf(c.from()), s -> new HashSet<>())
                    .add(streets.streetOf(c.to()));
        }
        Map<String, List<String>> out = new HashMap<>();
        for (SumoEdge edge : net.edges) {
            out.computeIfAbsent(edge.from(), junction -> new ArrayList<>()).add(streets.streetOf(edge.id()));
        }
        for (SumoEdge edge : net.edges) {
            String from = streets.streetOf(edge.id());
            List<String> ways = out.getOrDefault(edge.to(), List.of());
            Set<String> known = allowed.getOrDefault(from, Set.of());
            for (String to : ways.size() > MOST_STREETS ? List.<String>of() : ways) {
                if (!to.equals(from) && !known.contains(to)) {
                    forbidden.computeIfAbsent(from, s -> new LinkedHashSet<>()).add(to);
                }
            }
        }
    }

    /** {@code from>to} joined by bars, empty if everything is allowed. */
    String from(String street) {
        return forbidden.getOrDefault(street, Set.of()).stream()
                .filter(to -> to.indexOf('|') < 0 && to.indexOf('>') < 0)
                .map(to -> street + ">" + to)
                .collect(Collectors.joining("|"));
    }
}
