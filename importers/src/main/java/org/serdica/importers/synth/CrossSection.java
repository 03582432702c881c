package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder.Lane;

/** The kinds of street this city has, each with its lanes from the left edge to the right edge. */
enum CrossSection {
    BOULEVARD(
            RoadClass.PRIMARY,
            50,
            "sidewalk:=:5|drive:-:3.25|drive:-:3.25|median:=:3|drive:+:3.25|drive:+:3.25|sidewalk:=:5"),
    TRAM_BOULEVARD(
            RoadClass.PRIMARY,
            50,
            "sidewalk:=:5|drive:-:3.25|drive:-:3.25|median:=:7|drive:+:3.25|drive:+:3.25|sidewalk:=:5"),
    WIDE_BOULEVARD(
            RoadClass.PRIMARY,
            60,
            "sidewalk:=:4.5|bus:-:3.5|drive:-:3.25|drive:-:3.25|median:=:3|drive:+:3.25|drive:+:3.25|bus:+:3.5"
                    + "|sidewalk:=:4.5"),
    AVENUE(RoadClass.SECONDARY, 50, "sidewalk:=:4|cycle:-:1.75|drive:-:3.25|drive:+:3.25|cycle:+:1.75|sidewalk:=:4"),
    QUAY(RoadClass.SECONDARY, 40, "sidewalk:=:3.5|drive:-:3.25|drive:+:3.25|cycle:=:2.5|sidewalk:=:3.5"),
    STREET(RoadClass.TERTIARY, 40, "sidewalk:=:3|parking:=:2|drive:-:3|drive:+:3|parking:=:2|sidewalk:=:3"),
    SIDE_STREET(RoadClass.RESIDENTIAL, 30, "sidewalk:=:2.5|parking:=:2|drive:-:2.75|drive:+:2.75|sidewalk:=:2.5"),
    GARDEN_STREET(RoadClass.RESIDENTIAL, 30, "sidewalk:=:1.75|drive:-:2.75|drive:+:2.75|sidewalk:=:1.75"),
    ROUNDABOUT(RoadClass.PRIMARY, 30, "sidewalk:=:3|drive:+:4|drive:+:4|sidewalk:=:5"),
    COUNTRY_ROAD(RoadClass.SECONDARY, 70, "drive:-:3.5|drive:+:3.5"),
    TRAM_TRACK(RoadClass.TRAM, 50, "tram:-:3.5|tram:+:3.5"),
    PATH(RoadClass.FOOTWAY, 5, "sidewalk:=:3");

    private final RoadClass roadClass;
    private final int speedKmh;
    private final String lanesText;
    private final List<Lane> lanes;
    private final double widthM;

    CrossSection(RoadClass roadClass, int speedKmh, String lanesText) {
        this.roadClass = roadClass;
        this.speedKmh = speedKmh;
        this.lanesText = lanesText;
        List<Lane> parsed = new ArrayList<>();
        for (String lane : lanesText.split("\\|")) {
            String[] part = lane.split(":");
            int direction = part[1].equals("+") ? 1 : part[1].equals("-") ? -1 : 0;
            parsed.add(new Lane(
                    LaneKind.valueOf(part[0].toUpperCase(java.util.Locale.ROOT)),
                    direction,
                    Float.parseFloat(part[2])));
        }
        lanes = List.copyOf(parsed);
        widthM = lanes.stream().mapToDouble(Lane::widthM).sum();
    }

    RoadClass roadClass() {
        return roadClass;
    }

    int speedKmh() {
        return speedKmh;
    }

    String lanesText() {
        return lanesText;
    }

    List<Lane> lanes() {
        return lanes;
    }

    double widthM() {
        return widthM;
    }

    /** Trees or not, and how far from the centre line their row stands: just inside the kerb. */
    double treeRowM() {
        return switch (this) {
            case BOULEVARD, TRAM_BOULEVARD, WIDE_BOULEVARD, AVENUE, QUAY ->
                widthM / 2 - lanes.getLast().widthM() + 1.2;
            case STREET -> widthM / 2 - lanes.getLast().widthM() + 0.9;
            default -> 0;
        };
    }

    boolean isMajor() {
        return roadClass == RoadClass.PRIMARY || roadClass == RoadClass.SECONDARY;
    }
}
