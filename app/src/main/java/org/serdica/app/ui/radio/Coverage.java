package org.serdica.app.ui.radio;

import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.model.city.City;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.network.RadioNetwork;

/**
 * What was worked out for a state of the city.
 *
 * @param walls the same on walls and roofs, null where nobody wanted it or it is not ready
 * @param coarse whether it is a first look that a finer one follows
 */
public record Coverage(
        City city, RadioNetwork network, CoverageMaps maps, RadioMap.@Nullable Walls walls, boolean coarse) {}
