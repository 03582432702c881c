package org.serdica.model.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/** What leads from one road network to another: what is taken out and what is put in. */
public record RoadChange(RoadPatch removed, RoadPatch added) {
    /** The change from one network to another, with all that {@link RoadNetwork#replaced} wants named. */
    public static RoadChange between(RoadMap from, RoadMap to) {
        Set<String> streets = unlike(from.streets(), to.streets());
        Set<Position> junctions = unlike(from.junctions(), to.junctions());
        Set<List<String>> bans = new LinkedHashSet<>(from.forbidden());
        bans.addAll(to.forbidden());
        bans.removeIf(ban -> from.forbidden().contains(ban)
                && to.forbidden().contains(ban)
                && ban.stream().noneMatch(streets::contains));
        for (RoadMap map : List.of(from, to)) {
            for (Street street : chosen(map.streets(), streets)) {
                junctions.add(street.from());
                junctions.add(street.to());
            }
        }
        return new RoadChange(patch(from, streets, junctions, bans), patch(to, streets, junctions, bans));
    }

    private static RoadPatch patch(RoadMap map, Set<String> streets, Set<Position> junctions, Set<List<String>> bans) {
        return new RoadPatch(
                chosen(map.streets(), streets),
                chosen(map.junctions(), junctions),
                map.forbidden().stream().filter(bans::contains).toList());
    }

    private static <K, V> Set<K> unlike(Map<K, V> from, Map<K, V> to) {
        Set<K> keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        keys.removeIf(key -> Objects.equals(from.get(key), to.get(key)));
        return keys;
    }

    private static <K, V> List<V> chosen(Map<K, V> all, Set<K> keys) {
        List<V> chosen = new ArrayList<>();
        for (K key : keys) {
            V value = all.get(key);
            if (value != null) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    public boolean isNothing() {
        return removed.equals(added);
    }

    /**
     * A network's parts as they can stand together: junctions that a street ends at are there, those that no street
     * reaches any more are not, bans name streets that are there, and signals whose streets are others run as usual.
     *
     * @param others where junctions that are missing are looked for
     */
    public static RoadMap consistent(RoadMap wanted, List<RoadMap> others) {
        Map<Position, Set<Street>> reached = ends(wanted);
        List<Map<Position, Set<Street>>> otherEnds =
                others.stream().map(RoadChange::ends).toList();
        Map<Position, Junction> junctions = new LinkedHashMap<>();
        wanted.junctions().forEach((place, junction) -> {
            if (reached.containsKey(place) || otherEnds.stream().noneMatch(o -> o.containsKey(place))) {
                junctions.put(place, junction);
            }
        });
        for (Position place : reached.keySet()) {
            for (RoadMap other : others) {
                Junction junction = other.junctions().get(place);
                if (junction != null) {
                    junctions.putIfAbsent(place, junction);
                }
            }
        }
        junctions.replaceAll((place, junction) -> {
            boolean known = false;
            for (int i = 0; i < others.size(); i++) {
                known |= junction.equals(others.get(i).junctions().get(place))
                        && Objects.equals(otherEnds.get(i).get(place), reached.get(place));
            }
            return known ? junction : new Junction(place, junction.control(), null);
        });
        Set<List<String>> bans = new LinkedHashSet<>(wanted.forbidden());
        bans.removeIf(ban -> !wanted.streets().keySet().containsAll(ban));
        return new RoadMap(wanted.streets(), junctions, bans);
    }

    private static Map<Position, Set<Street>> ends(RoadMap map) {
        Map<Position, Set<Street>> ends = new LinkedHashMap<>();
        for (Street street : map.streets().values()) {
            ends.computeIfAbsent(street.from(), p -> new LinkedHashSet<>()).add(street);
            ends.computeIfAbsent(street.to(), p -> new LinkedHashSet<>()).add(street);
        }
        return ends;
    }
}
