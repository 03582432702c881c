package org.serdica.model.street;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.network.RoadNetwork;

/**
 * The turns that nobody may make, as an object's attribute keeps them. Each ban is kept by the object whose street comes
 * first in it.
 *
 * @param chains ids of links that may not be driven one after the other
 */
record TurnBans(List<List<String>> chains) {
    static final String ATTRIBUTE = "turnsForbidden";

    TurnBans {
        chains = List.copyOf(chains);
    }

    static TurnBans of(ObjectDraft draft) {
        return new TurnBans(StreetObject.forbidden(draft));
    }

    TurnBans without(List<String> chain) {
        return new TurnBans(chains.stream().filter(c -> !c.equals(chain)).toList());
    }

    TurnBans with(List<String> chain) {
        List<List<String>> more = new ArrayList<>(without(chain).chains);
        more.add(List.copyOf(chain));
        return new TurnBans(more);
    }

    void writeTo(ObjectDraft draft) {
        if (chains.isEmpty()) {
            draft.attributes().remove(ATTRIBUTE);
        } else {
            draft.put(
                    ATTRIBUTE,
                    AttributeValue.of(
                            chains.stream().map(c -> String.join(">", c)).collect(Collectors.joining("|"))));
        }
    }

    /** The links of a ban by their ids. */
    static List<String> ids(RoadNetwork roads, int[] chain) {
        return Arrays.stream(chain).mapToObj(roads::linkId).toList();
    }

    /** Where a link stands in a ban; negative if it does not. */
    static int indexOf(int[] chain, int link) {
        int at = chain.length - 1;
        while (at >= 0 && chain[at] != link) {
            at--;
        }
        return at;
    }

    /**
     * What a ban says once one of its links has lost its far end to a link of another id: both are driven through, or the
     * one that meets the others.
     *
     * @param at where the link stands in it
     */
    static List<String> afterSplit(RoadNetwork roads, int[] chain, int at, String restId) {
        int far = roads.to(chain[at]);
        boolean inAtFar = at > 0 && meets(roads, chain[at - 1], far);
        boolean outAtFar = at + 1 < chain.length && meets(roads, chain[at + 1], far);
        List<String> next = new ArrayList<>(ids(roads, chain));
        if (at > 0 && at + 1 < chain.length) {
            next.add(inAtFar ? at : at + 1, restId);
        } else if (inAtFar || outAtFar) {
            next.set(at, restId);
        }
        return next;
    }

    private static boolean meets(RoadNetwork roads, int link, int node) {
        return roads.from(link) == node || roads.to(link) == node;
    }
}
