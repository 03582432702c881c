package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.task.CancelToken;

/** The rays of one place are those that its map was made from. */
class RayFinderTest {
    private static final Crew CREW = Crew.ofAllCores();
    private static final PropagationSettings URBAN = PropagationSettings.URBAN;
    private static final SurfaceRaster TOWN = SurfaceRaster.of(Plain.town(), Plain.FRAME);

    private static int lit(ReceiverSet set, Transmitter tx, int step) {
        SiteLoss site = SiteLoss.of(tx, TOWN, set, URBAN, CREW, CancelToken.never());
        long[] map = SideSweep.all(TOWN, set, tx, URBAN, CREW, CancelToken.never());
        int lit = 0;
        for (int i = 0; i < set.count(); i += step) {
            long sum = new RayFinder(site, i)
                    .all().stream().mapToLong(RayFinder.Lit::power).sum();
            assertThat(sum).as("receiver %d", i).isEqualTo(map[i]);
            lit += sum > 0 ? 1 : 0;
        }
        return lit;
    }

    @Test
    void togetherTheyHaveThePowerOfTheMapsCell() {
        ReceiverSet street = ReceiverSet.overGround(TOWN, 1.5);
        assertThat(lit(street, new Transmitter(165, 131, Plain.GROUND_M + 10, 3.5), 37))
                .isGreaterThan(100);
    }

    @Test
    void soTheyHaveNextToALongWallAndInABandWhereWavesBendFar() {
        ReceiverSet street = ReceiverSet.overGround(TOWN, 1.5);
        assertThat(lit(street, new Transmitter(145, 159.6, Plain.GROUND_M + 10, 0.7), 53))
                .isGreaterThan(50);
    }

    @Test
    void soTheyHaveBeforeFacadesAndBesideTheMap() {
        double[] xyz = new double[600];
        for (int i = 0; i < xyz.length / 3; i++) {
            PointReading.put(xyz, i, 119 + (i % 20) * 3.3 - (i == 7 ? 500 : 0), 148, Plain.GROUND_M + 1 + i / 20 * 1.7);
        }
        ReceiverSet points = ReceiverSet.at(TOWN, xyz);
        assertThat(lit(points, new Transmitter(165, 131, Plain.GROUND_M + 10, 3.5), 1))
                .isGreaterThan(20);
    }
}
