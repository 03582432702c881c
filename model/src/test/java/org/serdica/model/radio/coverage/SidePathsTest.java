package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.edit.Change;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.radio.propagation.FreeSpace;
import org.serdica.model.radio.propagation.P2040;
import org.serdica.model.radio.propagation.P526KnifeEdge;
import org.serdica.model.radio.propagation.Wavelength;
import org.serdica.model.task.CancelToken;

/** Bounces and bends that reach places before walls and over roofs, by the mirror's rule and by hand. */
class SidePathsTest {
    private static final double GHZ = 3.5;
    private static final PropagationSettings URBAN = PropagationSettings.URBAN;
    private static final Crew CREW = Crew.ofAllCores();
    private static final double ANTENNA_M = 8;
    private static final Transmitter TX = new Transmitter(101, 181, Plain.GROUND_M + ANTENNA_M, GHZ);

    /** A wall of 140 m along y = 260 that looks south, 25 m high: the antenna's image stands at (101, 339). */
    private static City mirror() {
        return Plain.with(Plain.block("screen", 150, 150, 10, 60, 20), Plain.block("mirror", 100, 260, 140, 10, 25));
    }

    private static double[] side(City city, double... placeAndHeight) {
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        long[] power = SideSweep.all(s, points(s, placeAndHeight), TX, URBAN, CREW, CancelToken.never());
        double[] lossDb = new double[power.length];
        for (int i = 0; i < lossDb.length; i++) {
            lossDb[i] = -10 * Math.log10(power[i] / SidePaths.STEPS);
        }
        return lossDb;
    }

    private static ReceiverSet points(SurfaceRaster s, double... xyh) {
        double[] xyz = xyh.clone();
        for (int i = 2; i < xyz.length; i += 3) {
            xyz[i] += Plain.GROUND_M;
        }
        return ReceiverSet.at(s, xyz);
    }

    @Test
    void aBounceLosesWhatTheWayFromTheImageLosesAndWhatTheWallKeeps() {
        double way = Math.hypot(185 - 101, 181 - 339);
        double incidence = Math.acos((339 - 260) * 2 / 2 / (way / 2));
        double wall = P2040.reflectionLossDb(URBAN.walls(), GHZ, incidence, P2040.Field.TE);
        for (double h : new double[] {1.5, 8, 20}) {
            double expected = FreeSpace.lossDb(GHZ, Math.hypot(way, h - ANTENNA_M)) + wall;
            assertThat(side(mirror(), 185, 181, h)[0]).isCloseTo(expected, within(0.05));
        }
    }

    @Test
    void theMirrorEndsAtItsTop() {
        // Half way up the ray stands at the wall: for 42 m over the ground it leaves it at 25 m, its top.
        double[] loss = side(mirror(), 185, 181, 40, 185, 181, 44);
        assertThat(loss[0]).isFinite();
        assertThat(loss[1]).isInfinite();
    }

    @Test
    void storeysOfAFacadeAreLitByTheWallAcrossTheStreet() {
        // The house's own north side looks at the mirror; its south side does not.
        City city = Plain.with(
                Plain.block("screen", 150, 150, 10, 60, 20),
                Plain.block("mirror", 100, 260, 140, 10, 25),
                Plain.block("house", 180, 170, 30, 20, 15));
        double[] north = side(city, 195, 191.3, 2, 195, 191.3, 6, 195, 191.3, 12);
        assertThat(Arrays.stream(north).min().orElseThrow()).isGreaterThan(70);
        assertThat(Arrays.stream(north).max().orElseThrow()).isLessThan(110);
        double[] south = side(city, 195, 168.7, 2, 195, 168.7, 12);
        assertThat(Arrays.stream(south).min().orElseThrow()).isGreaterThan(north[0] + 10);
    }

    @Test
    void aRoofIsLitToo() {
        City city = Plain.with(
                Plain.block("screen", 150, 150, 10, 60, 20),
                Plain.block("mirror", 100, 260, 140, 10, 25),
                Plain.block("house", 180, 170, 30, 20, 6));
        double way = Math.hypot(195 - 101, 181 - 339);
        double expected = FreeSpace.lossDb(GHZ, Math.hypot(way, 7 - ANTENNA_M));
        assertThat(side(city, 195, 181, 7)[0]).isBetween(expected + 5, expected + 15);
    }

    @Test
    void placesThatMirrorEachOtherReceiveAlike() {
        // The mirror reaches from 31 to 171, as far to the east of the antenna as to the west.
        City city = Plain.with(Plain.block("mirror", 31, 260, 140, 10, 25));
        double[] loss = side(city, 141, 201, 5, 61, 201, 5, 121, 151, 9, 81, 151, 9);
        assertThat(loss[0]).isFinite().isCloseTo(loss[1], within(0.05));
        assertThat(loss[2]).isFinite().isCloseTo(loss[3], within(0.05));
    }

    @Test
    void roundACornerTheLossIsThatOfAKnifeEdge() {
        // The antenna sees the west side of the house; the place lies 9 m behind its north-western edge, 3 m in shadow.
        City city = Plain.with(Plain.block("house", 160, 100, 60, 60, 40));
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        Transmitter tx = new Transmitter(131, 145, Plain.GROUND_M + 6, GHZ);
        PropagationSettings u = URBAN;
        PropagationSettings corners = new PropagationSettings(
                u.environment(), false, true, false, false, 0, u.walls(), u.entry(), u.rangeM());
        double x = 181;
        double y = 165;
        long[] power = SideSweep.all(s, points(s, x, y, 6), tx, corners, CREW, CancelToken.never());
        double d1 = Math.hypot(160 - 131, 160 - 145);
        double d2 = Math.hypot(x - 160, y - 160);
        double excess = d1 + d2 - Math.hypot(x - 131, y - 145);
        double nu = 2 * Math.sqrt(excess / Wavelength.ituM(GHZ));
        double expected = FreeSpace.lossDb(GHZ, d1 + d2) + P526KnifeEdge.lossDb(nu);
        assertThat(-10 * Math.log10(power[0] / SidePaths.STEPS)).isCloseTo(expected, within(0.02));
    }

    @Test
    void aPlaceOnTheStreetReceivesAsMuchAsTheCellOfTheMapThere() {
        SurfaceRaster s = SurfaceRaster.of(Plain.town(), Plain.FRAME);
        ReceiverSet street = ReceiverSet.overGround(s, 1.5);
        Transmitter tx = new Transmitter(165, 131, Plain.GROUND_M + 10, GHZ);
        SiteLoss map = SiteLoss.of(tx, s, street, URBAN, CREW, CancelToken.never());
        long[] inMap = SideSweep.all(s, street, tx, URBAN, CREW, CancelToken.never());
        int[] cells = {20_110, 24_080, 30_050, 13_090, 9_150};
        double[] xyh = new double[cells.length * 3];
        for (int i = 0; i < cells.length; i++) {
            PointReading.put(xyh, i, Plain.FRAME.x(cells[i] % 200), Plain.FRAME.y(cells[i] / 200), 1.5);
        }
        ReceiverSet places = points(s, xyh);
        SiteLoss alone = SiteLoss.of(tx, s, places, URBAN, CREW, CancelToken.never());
        long[] power = SideSweep.all(s, places, tx, URBAN, CREW, CancelToken.never());
        for (int i = 0; i < cells.length; i++) {
            assertThat(power[i]).isEqualTo(inMap[cells[i]]);
            assertThat((double) alone.lossDb(i)).isCloseTo(map.lossDb(cells[i]), within(1.0));
        }
    }

    @Test
    void afterAnEditPlacesAreLitAsFromScratch() {
        City city = mirror();
        SurfaceRaster before = SurfaceRaster.of(city, Plain.FRAME);
        double[] xyh = {185, 181, 1.5, 185, 181, 12, 195, 168, 6, 235, 181, 20};
        SiteLoss first = SiteLoss.of(TX, before, points(before, xyh), URBAN, CREW, CancelToken.never());
        Change change = Change.of(city, List.of(new MoveObject("mirror", 7.3, -12.6, 0)));
        SurfaceRaster after = before.after(change.city(), change.effects().ground());
        SiteLoss updated = first.over(after, points(after, xyh), CREW, CancelToken.never());
        SiteLoss anew = SiteLoss.of(TX, after, points(after, xyh), URBAN, CREW, CancelToken.never());
        assertThat(updated.units()).isEqualTo(anew.units());
        assertThat(updated.units()).isNotEqualTo(first.units());
    }
}
