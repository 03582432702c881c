package org.serdica.importers.sumo;

import java.util.List;
import java.util.Set;
import org.serdica.model.network.LaneKind;

/**
 * Who may use a lane, in SUMO's vehicle classes.
 *
 * @param allowed only these, if there are any
 * @param forbidden not these
 */
record Permissions(Set<String> allowed, Set<String> forbidden) {
    static Permissions of(String allow, String disallow) {
        return new Permissions(words(allow), words(disallow));
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.copyOf(List.of(text.strip().split("\\s+")));
    }

    private boolean allows(String vehicles) {
        return allowed.isEmpty()
                ? !forbidden.contains(vehicles) && !forbidden.contains("all")
                : allowed.contains(vehicles) || allowed.contains("all");
    }

    /** What the lane is for: the vehicles that need most decide. */
    LaneKind kind() {
        if (allows("passenger")) {
            return LaneKind.DRIVE;
        }
        if (allows("bus") || allows("taxi") || allows("delivery")) {
            return LaneKind.BUS;
        }
        if (allows("tram")) {
            return LaneKind.TRAM;
        }
        if (allows("rail") || allows("rail_urban") || allows("rail_electric") || allows("rail_fast")) {
            return LaneKind.RAIL;
        }
        if (allows("bicycle")) {
            return LaneKind.CYCLE;
        }
        return allows("pedestrian") ? LaneKind.SIDEWALK : LaneKind.MEDIAN;
    }
}
