package org.serdica.app.ui.radio;

import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.model.city.City;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.network.NetworkChoice;
import org.serdica.model.radio.network.RadioNetwork;

/**
 * What was worked out for a state of the city.
 *
 * @param network all of the city's, also what the maps leave out
 * @param part which part of the network the maps are of
 * @param over where the receivers of the maps are
 * @param walls the same on walls and roofs, null where nobody wanted it or it is not ready
 * @param corridor the levels along a corridor, null for none
 * @param coarse whether it is a first look that a finer one follows
 */
public record Coverage(
        City city,
        RadioNetwork network,
        NetworkChoice part,
        ReceiverPlan over,
        CoverageMaps maps,
        RadioMap.@Nullable Walls walls,
        @Nullable Corridor corridor,
        boolean coarse) {
    /** A corridor and the levels at its places. */
    public record Corridor(ReceiverPlan.Corridor plan, CoverageMaps maps) {}
}
