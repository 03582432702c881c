package org.serdica.model.network;

import java.util.Map;
import org.serdica.model.geo.Position;

/** Whether a network has what a patch says that it has. */
record RoadPatchCheck(RoadNetwork network) {
    /** @throws RoadMismatch if anything is not as the patch says */
    void requireAsItIs(RoadPatch patch, Map<Position, Integer> nodes, Map<String, Integer> links) {
        for (RoadPatch.Junction junction : patch.junctions()) {
            int node = nodes.getOrDefault(junction.place(), -1);
            boolean same = node >= 0
                    && network.control(node) == junction.control()
                    && (junction.signals() == null
                            || SignalProgram.of(network, node)
                                    .filter(junction.signals()::equals)
                                    .isPresent());
            if (!same) {
                throw new RoadMismatch(
                        "The junction at " + Math.round(junction.place().x()) + ", "
                                + Math.round(junction.place().y()) + " is not as it was when the edit was made.");
            }
        }
        for (RoadPatch.Street street : patch.streets()) {
            int link = links.getOrDefault(street.id(), -1);
            boolean same = link >= 0 && network.street(link).equals(street);
            if (!same) {
                throw new RoadMismatch("The street " + street.id() + " is not as it was when the edit was made.");
            }
        }
    }
}
