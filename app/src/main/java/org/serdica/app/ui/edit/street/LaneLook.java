package org.serdica.app.ui.edit.street;

import java.util.Locale;
import java.util.Set;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/** How lanes are shown. */
final class LaneLook {
    private LaneLook() {}

    static String words(LaneKind kind) {
        return "lane." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String style(LaneKind kind) {
        return "lane-" + kind.name().toLowerCase(Locale.ROOT);
    }

    static Ikon icon(LaneKind kind) {
        return switch (kind) {
            case DRIVE -> Material2AL.DIRECTIONS_CAR;
            case BUS -> Material2AL.DIRECTIONS_BUS;
            case CYCLE -> Material2AL.DIRECTIONS_BIKE;
            case SIDEWALK -> Material2AL.DIRECTIONS_WALK;
            case PARKING -> Material2AL.LOCAL_PARKING;
            case TRAM -> Material2MZ.TRAM;
            case RAIL -> Material2MZ.TRAIN;
            case MEDIAN -> Material2MZ.NATURE;
        };
    }

    /** Whether it matters which way one goes on it. */
    static boolean hasDirection(LaneKind kind) {
        return switch (kind) {
            case DRIVE, BUS, CYCLE, TRAM, RAIL -> true;
            case SIDEWALK, PARKING, MEDIAN -> false;
        };
    }

    /** The lane as another kind, in the same place. */
    static Lane as(Lane lane, LaneKind kind) {
        int direction = !hasDirection(kind) ? 0 : lane.direction() == 0 ? 1 : lane.direction();
        return new Lane(kind, direction, lane.widthM(), kind == lane.kind() ? lane.turns() : Set.of());
    }

    /** An arrow as the street is drawn from below upwards. */
    static String arrow(Lane lane) {
        return !hasDirection(lane.kind()) ? "" : lane.direction() > 0 ? "↑" : lane.direction() < 0 ? "↓" : "↕";
    }
}
