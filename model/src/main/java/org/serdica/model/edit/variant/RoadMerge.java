package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.ReplaceRoads;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadChange;
import org.serdica.model.network.RoadMap;
import org.serdica.model.network.RoadNetwork;

/** Brings two states of the road network together, street by street and junction by junction. */
final class RoadMerge {
    private final RoadMap common;
    private final RoadMap ours;
    private final RoadMap theirs;
    private final boolean isNothing;
    private final Map<String, Conflict> streets = new LinkedHashMap<>();
    private final Map<Position, Conflict> junctions = new LinkedHashMap<>();

    RoadMerge(RoadNetwork commonRoads, RoadNetwork ourRoads, RoadNetwork theirRoads) {
        isNothing = commonRoads == theirRoads || ourRoads == theirRoads;
        common = RoadMap.of(isNothing ? RoadNetwork.EMPTY : commonRoads);
        ours = RoadMap.of(isNothing ? RoadNetwork.EMPTY : ourRoads);
        theirs = RoadMap.of(isNothing ? RoadNetwork.EMPTY : theirRoads);
        for (String id : keys(ours.streets(), theirs.streets())) {
            if (clash(common.streets(), ours.streets(), theirs.streets(), id)) {
                streets.put(
                        id,
                        new Conflict.OfStreet(
                                id, ours.streets().get(id), theirs.streets().get(id)));
            }
        }
        for (Position place : keys(ours.junctions(), theirs.junctions())) {
            if (clash(common.junctions(), ours.junctions(), theirs.junctions(), place)
                    && ours.junctions().containsKey(place)
                    && theirs.junctions().containsKey(place)) {
                junctions.put(
                        place,
                        new Conflict.OfJunction(
                                new Bounds(place.x(), place.y(), place.z(), place.x(), place.y(), place.z())));
            }
        }
    }

    List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>(streets.values());
        all.addAll(junctions.values());
        return all;
    }

    /** @param theirsWins whether a conflict is settled for their side */
    List<Edit> edits(Predicate<Conflict> theirsWins) {
        if (isNothing) {
            return List.of();
        }
        RoadMap wanted = new RoadMap(
                merged(common.streets(), ours.streets(), theirs.streets(), streets, theirsWins),
                merged(common.junctions(), ours.junctions(), theirs.junctions(), junctions, theirsWins),
                bans());
        RoadChange change = RoadChange.between(ours, RoadChange.consistent(wanted, List.of(ours, theirs)));
        return change.isNothing() ? List.of() : List.of(new ReplaceRoads(change.removed(), change.added()));
    }

    private static <K, V> Map<K, V> merged(
            Map<K, V> common,
            Map<K, V> ours,
            Map<K, V> theirs,
            Map<K, Conflict> clashes,
            Predicate<Conflict> theirsWins) {
        Map<K, V> merged = new LinkedHashMap<>(ours);
        for (K key : keys(common, theirs)) {
            V their = theirs.get(key);
            Conflict clash = clashes.get(key);
            boolean take = clash == null
                    ? !Objects.equals(common.get(key), their) && Objects.equals(common.get(key), ours.get(key))
                    : theirsWins.test(clash);
            if (take && their == null) {
                merged.remove(key);
            } else if (take && their != null) {
                merged.put(key, their);
            }
        }
        return merged;
    }

    private Set<List<String>> bans() {
        Set<List<String>> bans = new LinkedHashSet<>(ours.forbidden());
        theirs.forbidden().stream()
                .filter(ban -> !common.forbidden().contains(ban))
                .forEach(bans::add);
        bans.removeIf(
                ban -> common.forbidden().contains(ban) && !theirs.forbidden().contains(ban));
        return bans;
    }

    private static <K, V> boolean clash(Map<K, V> common, Map<K, V> ours, Map<K, V> theirs, K key) {
        V was = common.get(key);
        return !Objects.equals(was, ours.get(key))
                && !Objects.equals(was, theirs.get(key))
                && !Objects.equals(ours.get(key), theirs.get(key));
    }

    private static <K, V> Set<K> keys(Map<K, V> a, Map<K, V> b) {
        Set<K> keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        return keys;
    }
}
