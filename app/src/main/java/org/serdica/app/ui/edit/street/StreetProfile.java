package org.serdica.app.ui.edit.street;

import java.util.Locale;
import org.serdica.model.network.LaneRow;
import org.serdica.model.network.RoadClass;

/** Cross-sections that streets are commonly built with, to begin from. */
enum StreetProfile {
    RESIDENTIAL(
            RoadClass.RESIDENTIAL, "sidewalk:=:2|parking:=:2.2|drive:-:2.75|drive:+:2.75|parking:=:2.2|sidewalk:=:2"),
    COLLECTOR(RoadClass.TERTIARY, "sidewalk:=:2.5|cycle:-:1.75|drive:-:3.25|drive:+:3.25|cycle:+:1.75|sidewalk:=:2.5"),
    AVENUE(
            RoadClass.SECONDARY,
            "sidewalk:=:3.5|cycle:-:2|median:=:1.5|bus:-:3.25|drive:-:3.25|median:=:2.5|drive:+:3.25|bus:+:3.25|median:=:1.5"
                    + "|cycle:+:2|sidewalk:=:3.5"),
    TRAM_AVENUE(
            RoadClass.SECONDARY,
            "sidewalk:=:3|cycle:-:1.75|drive:-:3.25|tram:-:3.2|tram:+:3.2|drive:+:3.25|cycle:+:1.75|sidewalk:=:3"),
    ONE_WAY(RoadClass.RESIDENTIAL, "sidewalk:=:2|parking:=:2.2|drive:+:3.5|cycle:-:1.75|sidewalk:=:2"),
    SERVICE(RoadClass.SERVICE, "drive:-:2.5|drive:+:2.5"),
    CYCLEWAY(RoadClass.CYCLEWAY, "cycle:-:1.5|cycle:+:1.5"),
    PATH(RoadClass.FOOTWAY, "sidewalk:=:2.5");

    private final RoadClass roadClass;
    private final LaneRow lanes;

    StreetProfile(RoadClass roadClass, String lanes) {
        this.roadClass = roadClass;
        this.lanes = LaneRow.parse(lanes);
    }

    RoadClass roadClass() {
        return roadClass;
    }

    LaneRow lanes() {
        return lanes;
    }

    String words() {
        return "street.profile." + id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
