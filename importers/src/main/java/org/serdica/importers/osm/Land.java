package org.serdica.importers.osm;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.serdica.model.city.ObjectKind;

/**
 * What an area is in a city.
 *
 * @param function what it is for, in the words that the ground is painted by
 */
record Land(ObjectKind kind, String function) {
    /** By key, earlier ones first, and value: what it is, and what it is for where that has another word. */
    private static final Map<String, Map<String, Land>> TABLE = table("""
            leisure PLANT_COVER: park garden golf_course>grass common>grass dog_park>grass nature_reserve>meadow
            leisure WATER_BODY: swimming_pool>pond
            leisure LAND_USE: pitch track playground stadium sports_centre>stadium schoolyard>school
            natural PLANT_COVER: wood scrub grassland>meadow heath>scrub shrubbery>garden wetland>meadow
            natural WATER_BODY: water>lake bay>lake
            natural LAND_USE: sand beach>sand bare_rock>rock scree>rock
            amenity PLANT_COVER: grave_yard>cemetery
            amenity LAND_USE: parking bicycle_parking>parking school kindergarten>school university college>campus \
                hospital clinic>hospital marketplace>plaza
            landuse PLANT_COVER: forest grass meadow village_green>grass recreation_ground>park flowerbed>garden \
                orchard vineyard>orchard plant_nursery>orchard allotments>allotment farmland cemetery
            landuse WATER_BODY: reservoir>lake basin>pond salt_pond>pond
            """);

    private static Map<String, Map<String, Land>> table(String text) {
        Map<String, Map<String, Land>> table = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            Map<String, Land> values = table.computeIfAbsent(head[0], key -> new HashMap<>());
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" +")) {
                String value = word.contains(">") ? word.substring(0, word.indexOf('>')) : word;
                values.put(value, new Land(ObjectKind.valueOf(head[1]), word.substring(word.indexOf('>') + 1)));
            }
        });
        return table;
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
        for (Map.Entry<String, Map<String, Land>> key : TABLE.entrySet()) {
            Land land = key.getValue().get(tags.get(key.getKey()));
            if (land != null) {
                return Optional.of(land);
            }
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
