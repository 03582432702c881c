package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.FreeSpace;
import org.serdica.model.radio.propagation.P526Bullington;
import org.serdica.model.radio.propagation.P526DeltaBullington;
import org.serdica.model.radio.propagation.Polarisation;
import org.serdica.model.scenario.RasterFrame;
import org.serdica.model.task.CancelToken;

/** The sweep against the recommendation's own sums over the same profiles. */
class RadialSweepTest {
    private static final double GHZ = 2.1;

    private static SweptPath sweep(SurfaceRaster s, Transmitter tx, ReceiverSet set) {
        PropagationSettings roofs = PropagationSettings.URBAN.roofsOnly();
        PolarOrder order = PolarOrder.of(set, tx.x(), tx.y(), 2, 5000, Crew.ofAllCores(), CancelToken.never());
        DistanceCurves curves = new DistanceCurves(GHZ, 25, 1.5, 1000, roofs);
        SweptPath out = new SweptPath(set.count());
        RadialSweep sweep = new RadialSweep(s, set, tx, roofs, curves, 400, out);
        for (int a = 0; a < order.radials; a++) {
            sweep.run(order, a);
        }
        return out;
    }

    /** Receivers along a ray due east, which the first quarter of the radials holds to the cell. */
    private static ReceiverSet east(SurfaceRaster s, Transmitter tx, double heightM) {
        int count = (int) ((399 - tx.x()) / 2) - 2;
        double[] xyz = new double[count * 3];
        for (int i = 0; i < count; i++) {
            xyz[i * 3] = tx.x() + (i + 3) * 2;
            xyz[i * 3 + 1] = tx.y();
            int cell = s.frame().index(xyz[i * 3], tx.y());
            xyz[i * 3 + 2] = s.surfaceAt(cell) + heightM;
        }
        return ReceiverSet.at(s, xyz);
    }

    private static double exact(SurfaceRaster s, Transmitter tx, ReceiverSet set, int i, boolean delta) {
        double path = set.x[i] - tx.x();
        int n = (int) Math.round(path / 2) + 1;
        double[] d = new double[n];
        double[] ground = new double[n];
        double[] surface = new double[n];
        for (int k = 0; k < n; k++) {
            int cell = s.frame().index(tx.x() + k * 2, tx.y());
            d[k] = k * 0.002;
            ground[k] = s.groundAt(cell);
            surface[k] = s.surfaceAt(cell);
        }
        double ae = EffectiveEarth.MEDIAN_RADIUS_KM;
        return delta
                ? P526DeltaBullington.lossDb(GHZ, Polarisation.VERTICAL, ae, d, ground, surface, n, tx.z(), set.z[i])
                : P526Bullington.lossDb(GHZ, ae, d, surface, n, tx.z(), set.z[i]);
    }

    private static void agrees(City city, Transmitter tx, double heightM) {
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        ReceiverSet set = east(s, tx, heightM);
        SweptPath swept = sweep(s, tx, set);
        DistanceCurves curves = new DistanceCurves(GHZ, 25, 1.5, 1000, PropagationSettings.URBAN.roofsOnly());
        int shadowed = 0;
        for (int i = 0; i < set.count(); i++) {
            double path = set.x[i] - tx.x();
            double d3 = Math.hypot(path, set.z[i] - tx.z());
            double direct = (double) swept.direct[i] / SweptPath.UNITS_PER_DB;
            boolean sight = (swept.flags[i] & SweptPath.SIGHT) != 0;
            shadowed += sight ? 0 : 1;
            double diffraction = direct - (sight ? curves.sightDb(d3) : FreeSpace.lossDb(GHZ, d3));
            assertThat(diffraction)
                    .as("receiver %d m away, %s", (int) path, sight ? "in sight" : "in shadow")
                    .isCloseTo(exact(s, tx, set, i, !sight), within(0.05));
        }
        assertThat(shadowed).isGreaterThan(10);
    }

    @Test
    void agreesOverTheRoofsOfATown() {
        agrees(Plain.town(), new Transmitter(13, 171, Plain.GROUND_M + 25, GHZ), 1.5);
        agrees(Plain.town(), new Transmitter(33, 75, Plain.GROUND_M + 14, GHZ), 1.5);
    }

    @Test
    void agreesForAnAntennaBelowTheRoofs() {
        agrees(Plain.town(), new Transmitter(13, 171, Plain.GROUND_M + 6, GHZ), 1.5);
        agrees(Plain.town(), new Transmitter(33, 75, Plain.GROUND_M + 3, GHZ), 4);
    }

    @Test
    void theEdgeInTheMiddleCountsThoughOthersAtTheEndsAreNearerToTheRay() {
        double ghz = 3.5;
        float[] z = new float[210 * 20];
        Arrays.fill(z, (float) Plain.GROUND_M);
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.terrain(new Terrain(new HeightRaster(-20, -40, 5, 210, 20, z)));
        builder.add(Plain.block("first", 10, 8, 2, 6, 24.50));
        builder.add(Plain.block("middle", 500, 8, 2, 6, 24.45));
        builder.add(Plain.block("last", 990, 8, 2, 6, 24.50));
        SurfaceRaster s = SurfaceRaster.of(builder.build(), RasterFrame.over(Bounds.ofPlan(0, 0, 1004, 20), 2));
        Transmitter tx = new Transmitter(1, 11, Plain.GROUND_M + 25, ghz);
        ReceiverSet set = ReceiverSet.at(s, new double[] {1001, 11, Plain.GROUND_M + 25});
        PropagationSettings roofs = PropagationSettings.URBAN.roofsOnly();
        PolarOrder order = PolarOrder.of(set, tx.x(), tx.y(), 2, 5000, Crew.ofAllCores(), CancelToken.never());
        DistanceCurves curves = new DistanceCurves(ghz, 25, 25, 2000, roofs);
        SweptPath out = new SweptPath(1);
        RadialSweep sweep = new RadialSweep(s, set, tx, roofs, curves, 600, out);
        for (int a = 0; a < order.radials; a++) {
            sweep.run(order, a);
        }
        int n = 501;
        double[] d = new double[n];
        double[] h = new double[n];
        for (int k = 0; k < n; k++) {
            d[k] = k * 0.002;
            h[k] = s.surfaceAt(s.frame().index(1 + k * 2, 11));
        }
        double exact = P526Bullington.lossDb(ghz, EffectiveEarth.MEDIAN_RADIUS_KM, d, h, n, tx.z(), set.z[0]);
        assertThat(exact).isCloseTo(10, within(0.2));
        assertThat(out.direct[0] / 100.0 - curves.sightDb(1000)).isCloseTo(exact, within(0.05));
    }

    @Test
    void theShadowBehindAWallIsDeepestAtItsFoot() {
        City city = Plain.with(Plain.block("wall", 200, 0, 6, 400, 30));
        SurfaceRaster s = SurfaceRaster.of(city, Plain.FRAME);
        Transmitter tx = new Transmitter(101, 201, Plain.GROUND_M + 15, GHZ);
        ReceiverSet set = east(s, tx, 1.5);
        SweptPath swept = sweep(s, tx, set);
        double before = Double.POSITIVE_INFINITY;
        for (int i = 0; i < set.count(); i++) {
            boolean behind = set.x[i] > 212;
            assertThat((swept.flags[i] & SweptPath.SIGHT) == 0).isEqualTo(set.x[i] > 206);
            double d3 = Math.hypot(set.x[i] - tx.x(), set.z[i] - tx.z());
            double above = swept.direct[i] / 100.0 - FreeSpace.lossDb(GHZ, d3);
            assertThat(above).isLessThanOrEqualTo(behind ? before + 0.02 : Double.POSITIVE_INFINITY);
            before = behind ? above : before;
        }
    }

    @Test
    void theWayBackLosesAsMuch() {
        SurfaceRaster s = SurfaceRaster.of(Plain.town(), Plain.FRAME);
        double[][] ends = {{21, 171, 108, 381, 171, 101.5}, {33, 75, 120, 291, 75, 103}, {75, 21, 125, 75, 381, 102}};
        for (double[] e : ends) {
            ReceiverSet there = ReceiverSet.at(s, new double[] {e[3], e[4], e[5]});
            ReceiverSet back = ReceiverSet.at(s, new double[] {e[0], e[1], e[2]});
            short forth = sweep(s, new Transmitter(e[0], e[1], e[2], GHZ), there).direct[0];
            short again = sweep(s, new Transmitter(e[3], e[4], e[5], GHZ), back).direct[0];
            assertThat(forth / 100.0).isCloseTo(again / 100.0, within(0.05));
        }
    }
}
