package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.radio.propagation.P833;

class TreeCurveTest {
    @Test
    void aWayThroughCrownsLosesWhatTheRecommendationSays() {
        for (double ghz : new double[] {0.7, 2.1, 3.5, 28}) {
            TreeCurve curve = new TreeCurve(ghz);
            for (double wayM = 0; wayM < 300; wayM += 0.13) {
                assertThat(curve.lossDb(wayM)).isCloseTo(P833.lossDb(ghz, wayM), within(0.005));
            }
        }
    }
}
