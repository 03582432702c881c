package org.serdica.model.planning;

import java.util.Optional;
import java.util.Set;
import org.serdica.model.city.CityObject;

/** What an area on the ground counts for. */
enum CoverKind {
    GREEN,
    WATER,
    PARKING;

    private static final Set<String> GREEN_USES = Set.of(
            "park",
            "forest",
            "wood",
            "grass",
            "meadow",
            "garden",
            "orchard",
            "cemetery",
            "allotments",
            "playground",
            "recreation",
            "recreation_ground",
            "village_green",
            "greenSpace",
            "scrub",
            "heath");

    /** Plants cover is green whatever it is; land use by its function; fields are land but no green of a city. */
    static Optional<CoverKind> of(CityObject o) {
        return switch (o.kind()) {
            case WATER_BODY, WATERWAY -> Optional.of(WATER);
            case PLANT_COVER -> o.text("function").equals("farmland") ? Optional.empty() : Optional.of(GREEN);
            case LAND_USE, SQUARE, TRAFFIC_SPACE -> {
                String use = o.text("function");
                yield use.equals("parking")
                        ? Optional.of(PARKING)
                        : GREEN_USES.contains(use) ? Optional.of(GREEN) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
