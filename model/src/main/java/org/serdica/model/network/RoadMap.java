package org.serdica.model.network;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadPatch.Junction;
import org.serdica.model.network.RoadPatch.Street;

/** All of a road network by what its parts are known by: streets by id, junctions by place. */
public record RoadMap(Map<String, Street> streets, Map<Position, Junction> junctions, Set<List<String>> forbidden) {
    public static RoadMap of(RoadNetwork network) {
        Map<String, Street> streets = new LinkedHashMap<>();
        for (int l = 0; l < network.linkCount(); l++) {
            streets.put(network.linkId(l), network.street(l));
        }
        Map<Position, Junction> junctions = new LinkedHashMap<>();
        for (int n = 0; n < network.nodeCount(); n++) {
            Junction junction = network.junction(n);
            junctions.put(junction.place(), junction);
        }
        Set<List<String>> forbidden = new LinkedHashSet<>();
        for (int[] chain : network.forbiddenChains()) {
            forbidden.add(network.ids(chain));
        }
        return new RoadMap(streets, junctions, forbidden);
    }
}
