package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Terrain;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.radio.propagation.FreeSpace;
import org.serdica.model.radio.propagation.P2109;
import org.serdica.model.radio.propagation.Tr38901;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

class SiteLossTest {
    private static final PropagationSettings URBAN = PropagationSettings.URBAN;
    private static final Crew CREW = Crew.ofAllCores();

    /** Over the plain, 25 m above it. */
    private static Transmitter mast(double x, double y, double aboveM) {
        return new Transmitter(x, y, Plain.GROUND_M + aboveM, 3.5);
    }

    private static SiteLoss loss(City city, Transmitter tx, PropagationSettings settings, Crew crew) {
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        return SiteLoss.of(tx, s, ReceiverSet.overGround(s, 1.5), settings, crew, CancelToken.never());
    }

    private static float at(SiteLoss loss, double x, double y) {
        return loss.lossDb(Plain.FRAME.index(x, y));
    }

    @Test
    void onAnOpenFieldTheLossIsThatOfSight() {
        SiteLoss loss = loss(Plain.with(), mast(51, 51, 25), URBAN, CREW);
        assertThat(loss.isClear(Plain.FRAME.index(251, 51))).isTrue();
        assertThat((double) at(loss, 251, 51)).isCloseTo(Tr38901.umaLosDb(3.5, 200, 25, 1.5), within(0.02));
        assertThat((double) at(loss, 351, 351))
                .isCloseTo(Tr38901.umaLosDb(3.5, Math.hypot(300, 300), 25, 1.5), within(0.02));
    }

    @Test
    void nothingIsBetterThanFreeSpaceByMoreThanStreetsGuide() {
        SiteLoss loss = loss(Plain.town(), mast(165, 131, 25), URBAN, CREW);
        for (int i = 0; i < loss.count(); i++) {
            double dx = Plain.FRAME.x(i % 200) - 165;
            double dy = Plain.FRAME.y(i / 200) - 131;
            double d3 = Math.sqrt(dx * dx + dy * dy + 23.5 * 23.5);
            assertThat((double) loss.lossDb(i)).isGreaterThan(FreeSpace.lossDb(3.5, d3) - 3.1);
        }
    }

    @Test
    void aWallThrowsWavesBehindAnotherOne() {
        City one = Plain.with(Plain.block("screen", 150, 150, 10, 60, 20));
        City two =
                Plain.with(Plain.block("screen", 150, 150, 10, 60, 20), Plain.block("mirror", 100, 260, 140, 10, 25));
        Transmitter tx = mast(101, 181, 8);
        // The image of the antenna stands at y = 339; the ray to (185, 181) leaves the mirror at x = 143.
        float without = at(loss(one, tx, URBAN, CREW), 185, 181);
        float with = at(loss(two, tx, URBAN, CREW), 185, 181);
        assertThat(with).isLessThan(without - 0.5f);
    }

    @Test
    void bouncesAndBendsAreTheSameOnAMapThatReachesFarBeyondThem() {
        float[] z = new float[101 * 301];
        Arrays.fill(z, (float) Plain.GROUND_M);
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.terrain(new Terrain(new HeightRaster(-50, -1050, 5, 101, 301, z)));
        builder.add(Plain.block("screen", 150, 150, 10, 60, 20));
        builder.add(Plain.block("mirror", 100, 260, 140, 10, 25));
        City city = builder.build();
        RasterFrame large = RasterFrame.over(Bounds.ofPlan(0, -1000, 400, 400), 2);
        SurfaceRaster near = SurfaceRaster.of(city, Plain.FRAME);
        SurfaceRaster far = SurfaceRaster.of(city, large);
        Transmitter tx = mast(101, 181, 8);
        long[] small = SideSweep.all(near, ReceiverSet.overGround(near, 1.5), tx, URBAN, CREW, CancelToken.never());
        long[] whole = SideSweep.all(far, ReceiverSet.overGround(far, 1.5), tx, URBAN, CREW, CancelToken.never());
        int south = 500 * large.columns();
        assertThat(Arrays.copyOfRange(whole, south, whole.length)).isEqualTo(small);
        assertThat(Arrays.stream(small).filter(p -> p > 0).count()).isGreaterThan(1_000);
        assertThat(Arrays.stream(whole, 0, south / 2).sum()).isZero();
    }

    @Test
    void indoorsTheLossIsThatBeforeTheFacadeAndTheWallAndTheWayIn() {
        City city = Plain.with(Plain.block("house", 200, 180, 60, 60, 10));
        SiteLoss loss = loss(city, mast(101, 211, 15), URBAN, CREW);
        double outside = at(loss, 199, 211);
        double down = Math.toDegrees(Math.atan2(13.5, 98));
        double entry = P2109.lossDb(P2109.BuildingClass.TRADITIONAL, 3.5, Math.floor(down), 0.5);
        assertThat((double) at(loss, 209, 211)).isCloseTo(outside + entry + 0.5 * 10, within(0.1));
    }

    @Test
    void treesBeforeTheReceiverTakeSomething() {
        SiteLoss bare = loss(Plain.with(), mast(51, 51, 10), URBAN, CREW);
        SiteLoss green = loss(Plain.with(Plain.tree("t", 195, 51, 12, 10)), mast(51, 51, 10), URBAN, CREW);
        assertThat(at(green, 201, 51)).isGreaterThan(at(bare, 201, 51) + 1);
        assertThat(at(green, 151, 51)).isEqualTo(at(bare, 151, 51));
    }

    @Test
    void aWoodIsNoDeeperShadowThanMeasurementsKnow() {
        ObjectDraft[] wood = new ObjectDraft[40];
        for (int i = 0; i < wood.length; i++) {
            wood[i] = Plain.tree("t" + i, 172 + i * 2, 51, 20, 12);
        }
        Transmitter tx = new Transmitter(51, 51, Plain.GROUND_M + 10, 28);
        SiteLoss loss = loss(Plain.with(wood), tx, URBAN, CREW);
        int behind = Plain.FRAME.index(261, 51);
        assertThat(loss.isClear(behind)).isTrue();
        assertThat((double) loss.lossDb(behind)).isLessThan(Tr38901.umiNlosDb(28, 210, 10, 1.5) + 0.5);
        assertThat(loss.directDb(behind)).isGreaterThan(loss.lossDb(behind) + 20);
    }

    @Test
    void treesAreOutOfTheirModelsRangeAboveItsHighestBand() {
        City city = Plain.with(Plain.tree("t", 195, 51, 12, 10));
        SiteLoss high = loss(city, new Transmitter(51, 51, Plain.GROUND_M + 10, 28), URBAN, CREW);
        SiteLoss low = loss(city, new Transmitter(51, 51, Plain.GROUND_M + 10, 1.8), URBAN, CREW);
        assertThat(high.isOutOfRange(Plain.FRAME.index(201, 51))).isTrue();
        assertThat(high.isOutOfRange(Plain.FRAME.index(151, 51))).isFalse();
        assertThat(low.isOutOfRange(Plain.FRAME.index(201, 51))).isFalse();
    }

    @Test
    void whatIsOutOfRangeTellsWhy() {
        City city = Plain.with(Plain.tree("t", 195, 51, 12, 10));
        SiteLoss high = loss(city, new Transmitter(51, 51, Plain.GROUND_M + 10, 28), URBAN, CREW);
        assertThat(high.outsideReason(Plain.FRAME.index(201, 51))).isEqualTo(OutsideReason.TREES);
        assertThat(high.outsideReason(Plain.FRAME.index(151, 51))).isNull();
        SiteLoss low = loss(city, new Transmitter(51, 51, Plain.GROUND_M + 10, 0.4), URBAN, CREW);
        assertThat(low.outsideReason(Plain.FRAME.index(151, 51))).isEqualTo(OutsideReason.BAND);
    }

    @Test
    void oneTreeInANearbyBandIsNoReasonForDoubt() {
        SiteLoss loss = loss(Plain.with(Plain.tree("t", 195, 51, 12, 8)), mast(51, 51, 10), URBAN, CREW);
        assertThat(loss.isOutOfRange(Plain.FRAME.index(201, 51))).isFalse();
    }

    @Test
    void treesBeforeALowAntennaShadeAReceiverHighAboveThem() {
        SurfaceRaster bare = SurfaceRaster.of(Plain.with(), Plain.FRAME);
        SurfaceRaster green = SurfaceRaster.of(Plain.with(Plain.tree("t", 61, 51, 12, 10)), Plain.FRAME);
        Transmitter tx = mast(51, 51, 4);
        double[] drone = {101, 51, Plain.GROUND_M + 40};
        float without = SiteLoss.of(tx, bare, ReceiverSet.at(bare, drone), URBAN, CREW, CancelToken.never())
                .lossDb(0);
        float with = SiteLoss.of(tx, green, ReceiverSet.at(green, drone), URBAN, CREW, CancelToken.never())
                .lossDb(0);
        assertThat(with).isGreaterThan(without + 1);
    }

    @Test
    void wavesComeIntoABuildingAsSteeplyAsTheyFallIntoTheStreet() {
        City city = Plain.with(Plain.block("screen", 150, 150, 6, 120, 30), Plain.block("house", 170, 180, 60, 60, 10));
        SiteLoss loss = loss(city, mast(51, 211, 10), URBAN, CREW);
        // Over the screen's last cell, 14 m before the facade and 28.5 m above the receiver: 63 degrees.
        double entry = P2109.lossDb(P2109.BuildingClass.TRADITIONAL, 3.5, 63, 0.5);
        assertThat((double) at(loss, 173, 211)).isCloseTo(at(loss, 169, 211) + entry + 0.5 * 4, within(0.1));
    }

    @Test
    void aMovedBuildingIsWorkedOutAgainAsFromScratch() {
        City city = Plain.town();
        Transmitter tx = mast(165, 131, 22);
        SiteLoss before = loss(city, tx, URBAN, CREW);
        Change change = Change.of(city, List.of(new MoveObject("f", 11.7, 6.2, 0)));
        SurfaceRaster after =
                before.surface().after(change.city(), change.effects().ground());
        ReceiverSet street = ReceiverSet.overGround(after, 1.5);
        SiteLoss updated = before.over(after, street, CREW, CancelToken.never());
        SiteLoss anew = loss(change.city(), tx, URBAN, CREW);
        assertThat(updated.units()).isEqualTo(anew.units());
        assertThat(updated.elevation()).isEqualTo(anew.elevation());
        assertThat(updated.units()).isNotEqualTo(before.units());
        assertThat(updated.sweptRadials()).isLessThan(anew.sweptRadials() / 3);
    }

    @Test
    void stepsSmallerThanACellAreFollowedToo() {
        City city = Plain.town();
        Transmitter tx = mast(165, 131, 12);
        SiteLoss loss = loss(city, tx, URBAN, CREW);
        for (int step = 0; step < 6; step++) {
            Change change = Change.of(city, List.of(new MoveObject("e", 0.37, -0.21, 0)));
            city = change.city();
            SurfaceRaster after = loss.surface().after(city, change.effects().ground());
            loss = loss.over(after, ReceiverSet.overGround(after, 1.5), CREW, CancelToken.never());
        }
        assertThat(loss.units()).isEqualTo(loss(city, tx, URBAN, CREW).units());
    }

    @Test
    void oneThreadAndSeveralComeToTheSame() throws Exception {
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool three = new ForkJoinPool(3)) {
            SiteLoss alone = loss(Plain.town(), mast(165, 131, 25), URBAN, new Crew(one, 1));
            SiteLoss together = loss(Plain.town(), mast(165, 131, 25), URBAN, new Crew(three, 3));
            assertThat(together.units()).isEqualTo(alone.units());
        }
    }

    @Test
    void whoCancelsGetsNothing() {
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        SurfaceRaster s = SurfaceRaster.of(Plain.town(), Plain.FRAME);
        ReceiverSet street = ReceiverSet.overGround(s, 1.5);
        assertThatThrownBy(() -> SiteLoss.of(mast(165, 131, 25), s, street, URBAN, CREW, cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anAntennaBesideTheMapIsShadedByWhatStandsInIt() {
        City city = Plain.with(Plain.block("wall", 100, 0, 6, 400, 30));
        SiteLoss loss = loss(city, mast(-149, 201, 15), URBAN, CREW);
        assertThat(loss.inSight(Plain.FRAME.index(61, 201))).isTrue();
        assertThat(loss.inSight(Plain.FRAME.index(161, 201))).isFalse();
        assertThat((double) at(loss, 61, 201)).isCloseTo(Tr38901.umiLosDb(3.5, 210, 15, 1.5), within(0.05));
    }

    @Test
    void farBeyondTheRangeThereIsNoValue() {
        PropagationSettings near = new PropagationSettings(
                Environment.AUTOMATIC, true, true, true, true, 0, URBAN.walls(), URBAN.entry(), 100);
        SiteLoss loss = loss(Plain.with(), mast(51, 51, 25), near, CREW);
        assertThat(at(loss, 351, 351)).isNaN();
        assertThat(at(loss, 101, 51)).isNotNaN();
    }

    @Test
    void rainTakesItsShareOnTheWay() {
        PropagationSettings wet = new PropagationSettings(
                Environment.AUTOMATIC, true, true, true, false, 50, URBAN.walls(), URBAN.entry(), 5000);
        Transmitter tx = new Transmitter(51, 51, 125, 28);
        double dry = at(loss(Plain.with(), tx, URBAN, CREW), 351, 351);
        double rain = at(loss(Plain.with(), tx, wet, CREW), 351, 351);
        assertThat(rain).isGreaterThan(dry + 2);
    }
}
