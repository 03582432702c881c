package org.serdica.importers.sumo;

import java.util.Locale;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;

/** The rank of a street by the type that the file gives it, else by who uses it and how fast. */
final class SumoRanks {
    private static final double FAST_MPS = 22;
    private static final double TOWN_MPS = 13;

    private SumoRanks() {}

    static RoadClass of(SumoEdge edge) {
        String type = edge.type().toLowerCase(Locale.ROOT);
        // "highway.primary", or several joined by a bar.
        String word = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('|')) + 1);
        return switch (word) {
            case "motorway", "motorway_link", "trunk", "trunk_link" -> RoadClass.MOTORWAY;
            case "primary", "primary_link" -> RoadClass.PRIMARY;
            case "secondary", "secondary_link" -> RoadClass.SECONDARY;
            case "tertiary", "tertiary_link" -> RoadClass.TERTIARY;
            case "residential", "living_street", "unclassified" -> RoadClass.RESIDENTIAL;
            case "service", "track", "unsurfaced" -> RoadClass.SERVICE;
            case "pedestrian" -> RoadClass.PEDESTRIAN;
            case "cycleway" -> RoadClass.CYCLEWAY;
            case "footway", "path", "steps", "bridleway" -> RoadClass.FOOTWAY;
            case "tram", "light_rail" -> RoadClass.TRAM;
            case "rail", "subway", "narrow_gauge", "preserved" -> RoadClass.RAIL;
            default -> byUse(edge);
        };
    }

    private static RoadClass byUse(SumoEdge edge) {
        int driving = 0;
        LaneKind other = LaneKind.MEDIAN;
        for (SumoEdge.Lane lane : edge.lanes()) {
            LaneKind kind = lane.permissions().kind();
            if (kind == LaneKind.DRIVE || kind == LaneKind.BUS) {
                driving++;
            } else {
                other = kind;
            }
        }
        if (driving > 0) {
            double speed = edge.speedMps();
            return speed > FAST_MPS
                    ? RoadClass.PRIMARY
                    : speed < TOWN_MPS ? RoadClass.RESIDENTIAL : driving > 1 ? RoadClass.SECONDARY : RoadClass.TERTIARY;
        }
        return switch (other) {
            case TRAM -> RoadClass.TRAM;
            case RAIL -> RoadClass.RAIL;
            case CYCLE -> RoadClass.CYCLEWAY;
            default -> RoadClass.FOOTWAY;
        };
    }
}
