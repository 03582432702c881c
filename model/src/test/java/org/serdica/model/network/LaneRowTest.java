package org.serdica.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LaneRowTest {
    private static final String STREET = "sidewalk:=:3|drive:-:3.25|drive:+:3.25|sidewalk:=:3";

    @Test
    void itsTextIsReadAndWrittenAlike() {
        assertThat(LaneRow.parse(STREET).text()).isEqualTo(STREET);
        assertThat(LaneRow.parse(STREET).widthM()).isCloseTo(12.5, within(1e-6));
    }

    @Test
    void arrowsStayWithTheirLane() {
        String arrows = "drive:-:3:left,straight|drive:+:3:right";
        assertThat(LaneRow.parse(arrows).text()).isEqualTo(arrows);
        assertThat(LaneRow.parse(arrows).reversed().text()).isEqualTo("drive:-:3:right|drive:+:3:left,straight");
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        assertThat(LaneRow.parse("drive:+:3|flying:+:3|drive:+:-3|drive:+:NaN|drive:+:1e9||x")
                        .text())
                .isEqualTo("drive:+:3");
    }

    @Test
    void aLaneIsFoundByItsDistanceFromTheLine() {
        LaneRow row = LaneRow.parse(STREET);
        assertThat(row.laneAt(-1)).isEqualTo(1);
        assertThat(row.laneAt(5)).isEqualTo(3);
        assertThat(row.laneAt(7)).isEqualTo(-1);
        assertThat(row.laneAt(-7)).isEqualTo(-1);
        assertThat(row.leftEdgeM(2)).isCloseTo(0, within(1e-6));
    }

    @Test
    void oneWayTurnsAllLanesForVehiclesAndBothWaysTurnsThemBack() {
        LaneRow row = LaneRow.parse(STREET);
        assertThat(row.oneWay(1).text()).isEqualTo("sidewalk:=:3|drive:+:3.25|drive:+:3.25|sidewalk:=:3");
        assertThat(row.oneWay(1).oneWay(0)).isEqualTo(row);
        assertThat(LaneRow.parse("drive:+:3").oneWay(0).text()).isEqualTo("drive:=:3");
    }

    @Test
    void drawnFromTheOtherEndLeftIsRight() {
        assertThat(LaneRow.parse("parking:=:2|drive:-:3|drive:+:4").reversed().text())
                .isEqualTo("drive:-:4|drive:+:3|parking:=:2");
    }

    @Test
    void cycleLanesTakeTheParkingsRoom() {
        LaneRow row = LaneRow.parse("sidewalk:=:2|parking:=:2|drive:-:3|drive:+:3|parking:=:2|sidewalk:=:2");
        assertThat(row.withOnBothSides(LaneKind.CYCLE, 2).text())
                .isEqualTo("sidewalk:=:2|cycle:-:2|drive:-:3|drive:+:3|cycle:+:2|sidewalk:=:2");
    }

    @Test
    void cycleLanesNarrowAWideLaneAndWidenAStreetOfNarrowOnes() {
        assertThat(LaneRow.parse("drive:-:5|drive:+:5")
                        .withOnBothSides(LaneKind.CYCLE, 2)
                        .text())
                .isEqualTo("cycle:-:2|drive:-:3|drive:+:3|cycle:+:2");
        assertThat(LaneRow.parse("drive:-:3|drive:+:3")
                        .withOnBothSides(LaneKind.CYCLE, 2)
                        .widthM())
                .isCloseTo(10, within(1e-6));
    }

    @Test
    void aBusGetsTheOutermostOfSeveralLanes() {
        assertThat(LaneRow.parse("drive:-:3|drive:-:3|drive:+:3|drive:+:3")
                        .withOnBothSides(LaneKind.BUS, 3.25)
                        .text())
                .isEqualTo("bus:-:3|drive:-:3|drive:+:3|bus:+:3");
    }

    @Test
    void askedForTwiceItIsThereOnce() {
        LaneRow once = LaneRow.parse("drive:-:5|drive:+:5").withOnBothSides(LaneKind.CYCLE, 2);
        assertThat(once.withOnBothSides(LaneKind.CYCLE, 2)).isEqualTo(once);
    }
}
