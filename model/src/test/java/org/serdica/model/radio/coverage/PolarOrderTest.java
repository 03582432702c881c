package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.serdica.model.task.CancelToken;

class PolarOrderTest {
    @Test
    void everyReceiverLiesOnTheRadialNextToIt() {
        everyone(121, 77);
    }

    @Test
    void soItDoesForAnAntennaFarBesideTheMap() {
        everyone(-2000, 3000);
    }

    private static void everyone(double x, double y) {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(), Plain.FRAME);
        ReceiverSet set = ReceiverSet.overGround(s, 1.5);
        PolarOrder order = PolarOrder.of(set, x, y, 2, 5000, Crew.ofAllCores(), CancelToken.never());
        assertThat(order.receiver).hasSize(set.count()).doesNotHaveDuplicates();
        double apart = 2 * Math.PI / order.radials;
        for (int a = 0; a < order.radials; a++) {
            for (int at = order.start[a]; at < order.start[a + 1]; at++) {
                double dx = set.x[order.receiver[at]] - x;
                double dy = set.y[order.receiver[at]] - y;
                double off = Math.atan2(dx, dy) - order.azimuthRad(a);
                off -= 2 * Math.PI * Math.rint(off / (2 * Math.PI));
                assertThat(off).isBetween(-apart / 2 - 2e-5, apart / 2 + 2e-5);
                assertThat((double) order.distanceM[at]).isCloseTo(Math.hypot(dx, dy), within(1e-3));
            }
        }
    }

    @Test
    void theOrderIsTheSameForAnyNumberOfHands() {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(), Plain.FRAME);
        ReceiverSet set = ReceiverSet.overGround(s, 1.5);
        PolarOrder one =
                PolarOrder.of(set, 121, 77, 2, 250, new Crew(ForkJoinPool.commonPool(), 1), CancelToken.never());
        Crew seven = new Crew(ForkJoinPool.commonPool(), 7);
        PolarOrder several = PolarOrder.of(set, 121, 77, 2, 250, seven, CancelToken.never());
        assertThat(several.receiver).isEqualTo(one.receiver);
        assertThat(several.distanceM).isEqualTo(one.distanceM);
        assertThat(one.receiver.length).isBetween(10_000, set.count() - 1);
    }
}
