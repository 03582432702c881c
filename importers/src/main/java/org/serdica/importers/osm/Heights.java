package org.serdica.importers.osm;

import java.util.Locale;

/**
 * How high a building or a part of one stands, by its tags (wiki.openstreetmap.org/wiki/Simple_3D_Buildings).
 *
 * @param bottomM where it begins over the ground
 * @param topM where its roof ends
 * @param roofM as tagged, NaN where the roof's shape must tell
 * @param roofAngleDeg the roof's pitch, NaN if not tagged
 * @param known whether any tag gave the height
 */
record Heights(double bottomM, double topM, double roofM, double roofAngleDeg, double storeys, boolean known) {
    private static final double STOREY_M = 3;
    private static final double MOST_M = 1_000;
    private static final double MOST_STOREYS = 200;

    static Heights of(Tags tags) {
        double top = sound(Lengths.metres(tags.first("height", "building:height", "est_height")), MOST_M);
        double levels = sound(Lengths.number(tags.get("building:levels")), MOST_STOREYS);
        double roofLevels = atLeastZero(Lengths.number(tags.get("roof:levels")), MOST_STOREYS);
        double roof = atLeastZero(Lengths.metres(tags.first("roof:height", "building:roof:height")), MOST_M);
        double angle = sound(Lengths.number(tags.get("roof:angle").replace("°", "")), 85);
        if (Double.isNaN(roof) && roofLevels > 0) {
            roof = roofLevels * STOREY_M;
        }
        double bottom = atLeastZero(Lengths.metres(tags.first("min_height", "building:min_height")), MOST_M);
        double minLevel = atLeastZero(Lengths.number(tags.first("building:min_level", "min_level")), MOST_STOREYS);
        if (Double.isNaN(bottom)) {
            bottom = minLevel > 0 ? minLevel * STOREY_M : 0;
        }
        boolean known = !Double.isNaN(top) || !Double.isNaN(levels);
        if (Double.isNaN(top)) {
            // Storeys are those below the roof.
            double body = (Double.isNaN(levels) ? usualStoreys(tags) : levels) * STOREY_M;
            top = body + (Double.isNaN(roof) ? 0 : roof);
        }
        if (top <= bottom) {
            top = bottom + STOREY_M;
        }
        if (isCanopy(tags) && bottom == 0) {
            double thick = Double.isNaN(roof) ? 0 : roof;
            bottom = Math.max(0, top - thick - 0.3);
        }
        return new Heights(bottom, top, Math.min(roof, top - bottom), angle, levels, known);
    }

    /** A building whose height says that its top is not the eave: without a height the roof comes on top. */
    static boolean namesTop(Tags tags) {
        return !Double.isNaN(sound(Lengths.metres(tags.first("height", "building:height", "est_height")), MOST_M));
    }

    private static double sound(double value, double most) {
        return value > 0 && value <= most ? value : Double.NaN;
    }

    private static double atLeastZero(double value, double most) {
        return value >= 0 && value <= most ? value : Double.NaN;
    }

    private static boolean isCanopy(Tags tags) {
        String what = tags.first("building:part", "building");
        return what.equals("roof") || what.equals("carport") || what.equals("canopy");
    }

    private static double usualStoreys(Tags tags) {
        return switch (tags.first("building", "building:part").toLowerCase(Locale.ROOT)) {
            case "garage", "garages", "shed", "hut", "kiosk", "carport", "roof", "cabin", "greenhouse", "toilets" -> 1;
            case "static_caravan", "bungalow", "farm_auxiliary", "stable", "service", "container", "tent" -> 1;
            case "apartments", "hotel", "office", "dormitory" -> 4;
            case "church", "cathedral" -> 4;
            default -> 2;
        };
    }
}
