package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.RadioNetwork;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.network.Site;
import org.serdica.model.radio.network.Technology;
import org.serdica.model.radio.propagation.Tr36777;
import org.serdica.model.task.CancelToken;

/** Maps of one storey of the houses, and along the way of a drone. */
class StoreyAndCorridorTest {
    private static final Carrier CARRIER = new Carrier(Technology.NR_FR1, 3550, 100, 30, 46, 1, 7);
    /** Of 12 m: four storeys. */
    private static final int IN_A = Plain.FRAME.index(81, 75);
    /** Of 27 m: nine storeys. */
    private static final int IN_F = Plain.FRAME.index(247, 167);

    private static final int STREET = Plain.FRAME.index(20, 20);

    private static RadioNetwork network(double heightM) {
        Sector sector =
                new Sector("a", "a", 175, 131, Plain.GROUND_M + heightM, MountedOn.POLE, heightM, 0, 0, 0, "", CARRIER);
        return new RadioNetwork(List.of(new Site("S", "S", "", 0, 0, 0, 0, "", List.of(sector))), List.of());
    }

    private static CoverageStudy study(City city, ReceiverPlan plan) {
        CoverageStudy study = new CoverageStudy(
                Plain.FRAME, CoverageSettings.STREET.with(plan), s -> OmniPattern.ISOTROPIC, Crew.ofAllCores());
        study.show(city);
        return study;
    }

    private static CoverageMaps maps(ReceiverPlan plan) {
        return study(Plain.town(), plan).maps(network(30), CancelToken.never());
    }

    @Test
    void aMapOfAStoreyHasValuesInTheHousesThatAreSoHighAndNowhereElse() {
        CoverageMaps fifth = maps(new ReceiverPlan.Storey(4));
        assertThat(fifth.value(CoverageLayer.RSRP, IN_F)).isNotNaN();
        assertThat(fifth.value(CoverageLayer.RSRP, IN_A)).isNaN();
        assertThat(fifth.value(CoverageLayer.RSRP, STREET)).isNaN();
        assertThat(fifth.receiverZ(IN_F)).isCloseTo(Plain.GROUND_M + 1.5 + 4 * 3, within(0.01));
        assertThat(fifth.isOnlyIndoors()).isTrue();
    }

    @Test
    void theTopStoreyIsAnotherOneInEveryHouse() {
        CoverageMaps top = maps(new ReceiverPlan.Storey(ReceiverPlan.Storey.TOP));
        assertThat(top.receiverZ(IN_A)).isCloseTo(Plain.GROUND_M + 1.5 + 3 * 3, within(0.01));
        assertThat(top.receiverZ(IN_F)).isCloseTo(Plain.GROUND_M + 1.5 + 8 * 3, within(0.01));
        assertThat(top.value(CoverageLayer.RSRP, IN_A)).isNotNaN();
    }

    @Test
    void beforeEveryFacadeWavesAreReceivedAsHighAsTheTopStorey() {
        SurfaceRaster s = SurfaceRaster.of(Plain.town(), Plain.FRAME);
        ReceiverSet top = ReceiverSet.onStorey(s, ReceiverPlan.Storey.TOP);
        int[] rooms = {
            Plain.FRAME.index(231, 167),
            Plain.FRAME.index(265, 167),
            Plain.FRAME.index(247, 151),
            Plain.FRAME.index(247, 185)
        };
        for (int room : rooms) {
            assertThat((double) top.z[s.outdoors[room]]).isCloseTo(top.z[room], within(0.01));
        }
    }

    @Test
    void aStoreyIsTheSameAsAMapAtTheHeightOfItsPeople() {
        CoverageMaps storey = maps(new ReceiverPlan.Storey(2));
        CoverageMaps height = maps(new ReceiverPlan.OverGround(1.5 + 2 * 3));
        assertThat(storey.value(CoverageLayer.RSRP, IN_F))
                .isCloseTo(height.value(CoverageLayer.RSRP, IN_F), within(0.05f));
    }

    @Test
    void roomsFarAboveTheStreetReceiveMoreThanThoseOnTheGroundFloor() {
        float ground = maps(new ReceiverPlan.Storey(0)).value(CoverageLayer.RSRP, IN_F);
        float top = maps(new ReceiverPlan.Storey(ReceiverPlan.Storey.TOP)).value(CoverageLayer.RSRP, IN_F);
        assertThat(top).isGreaterThan(ground);
    }

    @Test
    void afterAnEditTheTopStoreysAreThoseOfTheNewHouses() {
        ReceiverPlan top = new ReceiverPlan.Storey(ReceiverPlan.Storey.TOP);
        City before = Plain.town();
        CoverageStudy kept = study(before, top);
        kept.maps(network(30), CancelToken.never());
        Change change = Change.of(before, List.of(new MoveObject("b", 0, 60, 0)));
        kept.show(change.city(), change.effects());
        CoverageMaps followed = kept.maps(network(30), CancelToken.never());
        CoverageMaps anew = study(change.city(), top).maps(network(30), CancelToken.never());
        assertThat(followed.layer(CoverageLayer.RSRP).values())
                .isEqualTo(anew.layer(CoverageLayer.RSRP).values());
    }

    @Test
    void aCorridorIsCutIntoStationsWithPlacesAcross() {
        ReceiverPlan.Corridor corridor = new ReceiverPlan.Corridor(
                new double[] {100, 100, 100, 300, 300, 300}, new double[] {-10, 0, 10}, 10, 60);
        CorridorWay way = corridor.stations();
        assertThat(way.count()).isEqualTo(41);
        assertThat(way.lengthM()).isCloseTo(400, within(1e-9));
        CoverageMaps maps = maps(corridor);
        assertThat(maps.count()).isEqualTo(41 * 3);
        // Northwards, the right is east; at the corner it is halfway to the south.
        assertThat(maps.receiverX(2)).isCloseTo(110, within(1e-3));
        assertThat(maps.receiverY(2)).isCloseTo(100, within(1e-3));
        assertThat(way.rightX(20)).isCloseTo(Math.sqrt(0.5), within(1e-9));
        assertThat(way.rightY(20)).isCloseTo(-Math.sqrt(0.5), within(1e-9));
        assertThat(maps.receiverZ(0)).isCloseTo(Plain.GROUND_M + 60, within(0.01));
    }

    @Test
    void inSightOfTheAntennaADroneLosesWhatTheReportOnAerialVehiclesSays() {
        CoverageMaps maps = maps(new ReceiverPlan.Corridor(new double[] {20, 380, 380, 380}, 10, 60));
        for (int i = 0; i < maps.count(); i++) {
            double d3 = Math.hypot(Math.hypot(maps.receiverX(i) - 175, maps.receiverY(i) - 131), 30);
            assertThat((double) maps.value(CoverageLayer.PATH_LOSS, i))
                    .isCloseTo(Tr36777.umaLosDb(3.55, d3), within(0.1));
            assertThat(maps.isOutOfRange(i)).isFalse();
        }
    }

    @Test
    void higherThanTheReportGoesEveryPlaceIsMarked() {
        CoverageMaps maps = maps(new ReceiverPlan.Corridor(new double[] {20, 380, 380, 380}, 20, 320));
        assertThat(maps.isOutOfRange(0)).isTrue();
        assertThat(maps.outsideReason(0)).isEqualTo(OutsideReason.HEIGHT);
    }

    @Test
    void aSiteThirtyMetresHighIsNothingToRemarkOn() {
        assertThat(SitingCheck.of(Plain.town(), network(30))).isEmpty();
        assertThat(SitingCheck.of(Plain.town(), network(70)))
                .singleElement()
                .extracting(f -> f.message())
                .asString()
                .contains("base station's height is outside 12.5 to 50 m");
    }
}
