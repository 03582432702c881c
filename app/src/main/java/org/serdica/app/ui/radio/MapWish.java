package org.serdica.app.ui.radio;

import java.util.Optional;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.network.NetworkChoice;

/**
 * Which map a person wants to see.
 *
 * @param over where the receivers of the map over the city are: above the ground or on a storey
 * @param along a drone's corridor that is looked at instead of the city; empty for none
 * @param cellM how finely, 0 for as finely as is quick
 * @param walls whether on walls and roofs, too
 * @param network which part of the city's network it is of
 * @param model by which ways waves travel, and what takes from them
 */
public record MapWish(
        CoverageLayer layer,
        ReceiverPlan over,
        Optional<ReceiverPlan.Corridor> along,
        double cellM,
        boolean walls,
        NetworkChoice network,
        PropagationSettings model) {
    public static final MapWish USUAL = new MapWish(
            CoverageLayer.RSRP,
            ReceiverPlan.OverGround.STREET,
            Optional.empty(),
            0,
            true,
            NetworkChoice.USUAL,
            PropagationSettings.URBAN);

    public MapWish layer(CoverageLayer other) {
        return new MapWish(other, over, along, cellM, walls, network, model);
    }

    /** Over the city, along nothing. */
    public MapWish over(ReceiverPlan other) {
        return new MapWish(layer, other, Optional.empty(), cellM, walls, network, model);
    }

    /** Along a corridor; over the city at its height, for whoever reads a place beside it. */
    public MapWish along(ReceiverPlan.Corridor corridor) {
        ReceiverPlan beside = new ReceiverPlan.OverGround(corridor.heightsM()[0]);
        return new MapWish(layer, beside, Optional.of(corridor), cellM, walls, network, model);
    }

    public MapWish cellM(double other) {
        return new MapWish(layer, over, along, other, walls, network, model);
    }

    public MapWish walls(boolean other) {
        return new MapWish(layer, over, along, cellM, other, network, model);
    }

    public MapWish network(NetworkChoice other) {
        return new MapWish(layer, over, along, cellM, walls, other, model);
    }

    public MapWish model(PropagationSettings other) {
        return new MapWish(layer, over, along, cellM, walls, network, other);
    }

    /** Whether buildings have colours: what their rooms receive is always shown on them. */
    boolean isOnBuildings() {
        return isOfRooms() || (walls && along.isEmpty());
    }

    /** Whether it is a map of rooms. */
    boolean isOfRooms() {
        return over instanceof ReceiverPlan.Storey;
    }
}
