package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.serdica.model.task.CancelToken;

class PolarOrderTest {
    @Test
    void receiversOfARadialFollowFromTheMiddleOutwards() {
        inOrder(121, 77);
    }

    @Test
    void soTheyDoForAnAntennaFarBesideTheMap() {
        inOrder(-2000, 3000);
    }

    private static void inOrder(double x, double y) {
        SurfaceRaster s = SurfaceRaster.of(Plain.with(), Plain.FRAME);
        ReceiverSet set = ReceiverSet.overGround(s, 1.5);
        PolarOrder order = PolarOrder.of(set, x, y, 2, 5000, Crew.ofAllCores(), CancelToken.never());
        assertThat(order.receiver).hasSize(set.count()).doesNotHaveDuplicates();
        for (int a = 0; a < order.radials; a++) {
            int before = 0;
            for (int at = order.start[a]; at < order.start[a + 1]; at++) {
                int i = order.receiver[at];
                int sample = order.sample(Math.hypot(set.x[i] - x, set.y[i] - y));
                assertThat(sample).isGreaterThanOrEqualTo(before);
                before = sample;
            }
        }
    }
}
