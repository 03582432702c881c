package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.radio.propagation.P526Bullington;

class EdgeTableTest {
    @Test
    void anEdgeLosesWhatTheRecommendationSaysToThreeThousandthsOfADecibel() {
        for (double km : new double[] {0.01, 0.3, 5, 40}) {
            for (double nu = 0; nu < 120; nu += 0.001_3) {
                assertThat(EdgeTable.aboveDb(nu * nu, km))
                        .isCloseTo(P526Bullington.equivalentLossDb(nu, km), within(0.003));
                assertThat(EdgeTable.belowDb(nu * nu, km))
                        .isCloseTo(P526Bullington.equivalentLossDb(-nu, km), within(nu < 0.77 ? 0.003 : 0.02));
            }
        }
    }
}
