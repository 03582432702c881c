package org.serdica.model.edit;

import java.util.List;
import org.serdica.model.network.RoadPatch;

/**
 * Takes streets and junctions out of the road network and puts others in. Streets are known by their ids and junctions
 * by their places, so that the edit outlives the numbers they have in one network; {@link RoadPatch} says what must be
 * in it.
 */
public record ReplaceRoads(RoadPatch removed, RoadPatch added) implements Edit {
    @Override
    public List<String> objectIds() {
        return List.of();
    }

    @Override
    public Edit inverse() {
        return new ReplaceRoads(added, removed);
    }
}
