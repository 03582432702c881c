package org.serdica.importers.osm;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.model.network.RoadClass;

/** How fast one may go: as tagged, by the zone that is tagged, or as the law has it for such a street. */
final class Speeds {
    private static final double MILE_KM = 1.609344;
    private static final double KNOT_KM = 1.852;
    private static final double WALK_KMH = 7;
    private static final double MOST_KMH = 400;
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?) ?(mph|km/h|kmh|kph|knots)?(?: ?;.*)?");
    private static final Pattern ZONE = Pattern.compile("(?:([A-Z]{2}):)?(?:zone:?)?([a-z_]+|[0-9]{1,3})");

    private Speeds() {}

    static double kmh(Tags tags, RoadClass roadClass, Country country) {
        String[] said = {
            "maxspeed", "maxspeed:forward", "maxspeed:type", "source:maxspeed", "zone:maxspeed", "zone:traffic"
        };
        for (String key : said) {
            double kmh = kmh(tags.get(key), country);
            if (!Double.isNaN(kmh)) {
                return kmh;
            }
        }
        return usual(tags, roadClass, country);
    }

    /** NaN where the text tells no speed. */
    static double kmh(String text, Country country) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        String word = text.strip();
        Matcher m = NUMBER.matcher(word);
        if (m.matches()) {
            double value = Double.parseDouble(m.group(1));
            String unit = m.group(2) == null ? "" : m.group(2);
            double kmh = value * (unit.equals("mph") ? MILE_KM : unit.equals("knots") ? KNOT_KM : 1);
            return kmh > 0 && kmh <= MOST_KMH ? kmh : Double.NaN;
        }
        Matcher zone = ZONE.matcher(word);
        if (!zone.matches()) {
            return Double.NaN;
        }
        Country law = zone.group(1) == null ? country : Country.of(zone.group(1));
        String kind = zone.group(2).toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "urban" -> law.urbanKmh();
            case "rural", "nsl_single", "nsl_dual" -> law.ruralKmh();
            case "motorway", "trunk" -> kind.equals("trunk") ? law.ruralKmh() : law.motorwayKmh();
            case "none" -> law.motorwayKmh();
            case "walk", "living_street" -> kind.equals("walk") ? WALK_KMH : 20;
            case "bicycle_road", "school" -> 30;
            default -> kind.chars().allMatch(Character::isDigit) ? Double.parseDouble(kind) : Double.NaN;
        };
    }

    private static double usual(Tags tags, RoadClass roadClass, Country country) {
        String highway = tags.get("highway");
        return switch (roadClass) {
            case MOTORWAY -> highway.endsWith("_link") ? Math.min(80, country.motorwayKmh()) : country.motorwayKmh();
            case PRIMARY -> highway.equals("trunk") ? country.ruralKmh() : country.urbanKmh();
            case SECONDARY, TERTIARY, RESIDENTIAL ->
                highway.equals("living_street")
                        ? 20
                        : highway.equals("residential") ? Math.min(50, country.urbanKmh()) : country.urbanKmh();
            case SERVICE -> 20;
            case PEDESTRIAN, FOOTWAY -> 5;
            case CYCLEWAY -> 20;
            case TRAM -> 50;
            case RAIL -> tags.has("service") ? 25 : 80;
        };
    }
}
