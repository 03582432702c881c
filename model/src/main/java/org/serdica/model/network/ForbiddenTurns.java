package org.serdica.model.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chains of links that signs forbid to drive one after the other; the rule are chains of two. */
record ForbiddenTurns(List<int[]> chains, Set<Long> pairs) {
    static ForbiddenTurns of(List<List<String>> named, String[] linkId) {
        if (named.isEmpty()) {
            return new ForbiddenTurns(List.of(), Set.of());
        }
        // A town has a hundred times as many links as are named here.
        Map<String, Integer> numbers = new HashMap<>();
        named.forEach(ids -> ids.forEach(id -> numbers.put(id, -1)));
        for (int l = 0; l < linkId.length; l++) {
            numbers.replace(linkId[l], l);
        }
        List<int[]> chains = new ArrayList<>();
        for (List<String> ids : named) {
            int[] chain = ids.stream()
                    .mapToInt(id -> numbers.getOrDefault(id, -1))
                    .filter(l -> l >= 0)
                    .toArray();
            if (chain.length == ids.size()) {
                chains.add(chain);
            }
        }
        return of(chains);
    }

    static ForbiddenTurns of(List<int[]> chains) {
        Set<Long> pairs = new HashSet<>();
        for (int[] chain : chains) {
            if (chain.length == 2) {
                pairs.add(pair(chain[0], chain[1]));
            }
        }
        return new ForbiddenTurns(List.copyOf(chains), Set.copyOf(pairs));
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }

    boolean isForbidden(int from, int to) {
        return !pairs.isEmpty() && pairs.contains(pair(from, to));
    }
}
