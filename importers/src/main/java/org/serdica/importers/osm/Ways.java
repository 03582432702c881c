package org.serdica.importers.osm;

import java.util.Optional;
import java.util.Set;
import org.serdica.model.network.RoadClass;

/** Which ways are streets or tracks, and of which rank. */
final class Ways {
    private static final Set<String> NOT_THERE =
            Set.of("proposed", "construction", "planned", "abandoned", "razed", "demolished", "disused", "dismantled");
    private static final Set<String> RAILS =
            Set.of("rail", "light_rail", "subway", "narrow_gauge", "monorail", "funicular", "preserved", "miniature");

    private Ways() {}

    /** The rank of the street or track that the way is; empty if it is none. */
    static Optional<RoadClass> roadClass(Tags tags) {
        String highway = tags.get("highway");
        if (!highway.isEmpty() && !isArea(tags)) {
            return highway(highway, tags);
        }
        String railway = tags.get("railway");
        if (railway.equals("tram")) {
            return Optional.of(RoadClass.TRAM);
        }
        return RAILS.contains(railway) ? Optional.of(RoadClass.RAIL) : Optional.empty();
    }

    private static Optional<RoadClass> highway(String highway, Tags tags) {
        String rank = highway.endsWith("_link") ? highway.substring(0, highway.length() - 5) : highway;
        return switch (rank) {
            case "motorway" -> Optional.of(RoadClass.MOTORWAY);
            case "trunk" -> Optional.of(tags.is("motorroad", "yes") ? RoadClass.MOTORWAY : RoadClass.PRIMARY);
            case "primary" -> Optional.of(RoadClass.PRIMARY);
            case "secondary" -> Optional.of(RoadClass.SECONDARY);
            case "tertiary" -> Optional.of(RoadClass.TERTIARY);
            case "unclassified", "residential", "living_street", "road" -> Optional.of(RoadClass.RESIDENTIAL);
            case "service", "track", "busway", "bus_guideway", "raceway", "escape" -> Optional.of(RoadClass.SERVICE);
            case "pedestrian" -> Optional.of(RoadClass.PEDESTRIAN);
            case "cycleway" -> Optional.of(RoadClass.CYCLEWAY);
            case "footway", "path", "steps", "bridleway", "corridor", "platform" -> Optional.of(RoadClass.FOOTWAY);
            default -> Optional.empty();
        };
    }

    /** Whether vehicles drive there. */
    static boolean isDriven(RoadClass c) {
        return c.ordinal() <= RoadClass.SERVICE.ordinal();
    }

    static boolean isTrack(RoadClass c) {
        return c == RoadClass.TRAM || c == RoadClass.RAIL;
    }

    static boolean isArea(Tags tags) {
        return tags.is("area", "yes");
    }

    /** Whether it was there once, or will be. */
    static boolean isNotThere(Tags tags) {
        return NOT_THERE.contains(tags.get("highway")) || NOT_THERE.contains(tags.get("railway"));
    }

    static boolean isRoundabout(Tags tags) {
        String junction = tags.get("junction");
        return junction.equals("roundabout") || junction.equals("circular");
    }

    /** +1 where traffic only runs as the way is drawn, -1 where only against, 0 where both. */
    static int oneWay(Tags tags) {
        return switch (tags.get("oneway")) {
            case "yes", "true", "1" -> 1;
            case "-1", "reverse" -> -1;
            case "no", "false", "0" -> 0;
            default -> isRoundabout(tags) || tags.get("highway").startsWith("motorway") ? 1 : 0;
        };
    }

    static boolean isTunnel(Tags tags) {
        boolean deepRail = tags.is("railway", "subway") && Lengths.number(tags.get("layer")) < 0;
        return deepRail || tags.says("tunnel") && !tags.is("tunnel", "building_passage");
    }
}
