package org.serdica.importers.osm;

import java.util.Map;
import java.util.Optional;
import org.serdica.model.city.ObjectKind;

/**
 * What an area is in a city.
 *
 * @param function what it is for, in the words that the ground is painted by
 */
record Land(ObjectKind kind, String function) {
    private static final Map<String, Land> LANDUSE = Map.ofEntries(
            plants("forest", "forest"),
            plants("grass", "grass"),
            plants("meadow", "meadow"),
            plants("village_green", "grass"),
            plants("recreation_ground", "park"),
            plants("flowerbed", "garden"),
            plants("orchard", "orchard"),
            plants("vineyard", "orchard"),
            plants("plant_nursery", "orchard"),
            plants("allotments", "allotment"),
            plants("farmland", "farmland"),
            plants("cemetery", "cemetery"),
            water("reservoir", "lake"),
            water("basin", "pond"),
            water("salt_pond", "pond"));
    private static final Map<String, Land> LEISURE = Map.ofEntries(
            plants("park", "park"),
            plants("garden", "garden"),
            plants("golf_course", "grass"),
            plants("common", "grass"),
            plants("dog_park", "grass"),
            plants("nature_reserve", "meadow"),
            water("swimming_pool", "pond"),
            land("pitch", "pitch"),
            land("track", "track"),
            land("playground", "playground"),
            land("stadium", "stadium"),
            land("sports_centre", "stadium"),
            land("schoolyard", "school"));
    private static final Map<String, Land> NATURAL = Map.ofEntries(
            plants("wood", "wood"),
            plants("scrub", "scrub"),
            plants("grassland", "meadow"),
            plants("heath", "scrub"),
            plants("shrubbery", "garden"),
            plants("wetland", "meadow"),
            water("water", "lake"),
            water("bay", "lake"),
            land("sand", "sand"),
            land("beach", "sand"),
            land("bare_rock", "rock"),
            land("scree", "rock"));
    private static final Map<String, Land> AMENITY = Map.ofEntries(
            land("parking", "parking"),
            land("bicycle_parking", "parking"),
            land("school", "school"),
            land("kindergarten", "school"),
            land("university", "university"),
            land("college", "campus"),
            land("hospital", "hospital"),
            land("clinic", "hospital"),
            land("marketplace", "plaza"),
            plants("grave_yard", "cemetery"));

    private static Map.Entry<String, Land> plants(String value, String function) {
        return Map.entry(value, new Land(ObjectKind.PLANT_COVER, function));
    }

    private static Map.Entry<String, Land> water(String value, String function) {
        return Map.entry(value, new Land(ObjectKind.WATER_BODY, function));
    }

    private static Map.Entry<String, Land> land(String value, String function) {
        return Map.entry(value, new Land(ObjectKind.LAND_USE, function));
    }

    /** What the area is; empty if nothing that a city shows. */
    static Optional<Land> of(Tags tags) {
        String natural = tags.get("natural");
        if (natural.equals("water") || tags.is("waterway", "riverbank") || tags.is("waterway", "dock")) {
            return Optional.of(new Land(ObjectKind.WATER_BODY, waterFunction(tags)));
        }
        if (isPaved(tags)) {
            boolean walked = tags.is("highway", "pedestrian") || tags.is("highway", "footway") || tags.has("place");
            return Optional.of(walked ? new Land(ObjectKind.SQUARE, "plaza") : new Land(ObjectKind.SQUARE, "parking"));
        }
        Land land = LEISURE.get(tags.get("leisure"));
        land = land == null ? NATURAL.get(natural) : land;
        land = land == null ? AMENITY.get(tags.get("amenity")) : land;
        land = land == null ? LANDUSE.get(tags.get("landuse")) : land;
        if (land != null) {
            return Optional.of(land);
        }
        String other = tags.first("landuse", "landcover");
        return other.isEmpty() ? Optional.empty() : Optional.of(new Land(ObjectKind.LAND_USE, other));
    }

    private static boolean isPaved(Tags tags) {
        return tags.is("place", "square") || tags.has("highway") && Ways.isArea(tags);
    }

    private static String waterFunction(Tags tags) {
        return switch (tags.get("water")) {
            case "river", "stream", "rapids", "oxbow" -> "river";
            case "canal", "ditch", "lock" -> "canal";
            case "pond", "basin", "fountain", "reflecting_pool", "pool", "wastewater" -> "pond";
            case "" -> tags.has("waterway") ? "river" : "lake";
            default -> "lake";
        };
    }
}
