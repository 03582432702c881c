package org.serdica.model.radio.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinkBudgetTest {
    private static final Numerology NR_30 = Numerology.ofKHz(30);

    @Test
    void fortyWattsOnAHundredMegahertzAreElevenDbmAnElement() {
        int blocks = ResourceBlocks.nr(3.5, 100, NR_30).orElseThrow();
        assertThat(blocks).isEqualTo(273);
        assertThat(LinkBudget.epreDbm(46, blocks)).isCloseTo(10.85, within(0.005));
        assertThat(LinkBudget.rsrpDbm(10.85, 17, 2, 120)).isCloseTo(-94.15, within(1e-9));
    }

    @Test
    void noiseFillsAnElementOfThirtyKilohertzToMinus122() {
        assertThat(LinkBudget.noiseDbm(NR_30, 7)).isCloseTo(-122.2, within(0.05));
    }

    @Test
    void twoEqualCellsLeaveNoMarginAndNoiseAloneLeavesAll() {
        assertThat(LinkBudget.sinrDb(1e-9, 1e-9, 0)).isZero();
        assertThat(LinkBudget.sinrDb(1e-9, 0, 1e-12)).isCloseTo(30, within(1e-9));
    }

    @Test
    void aLoneLteCellHasMinusThreeDecibelsIdleAndMinusElevenLoaded() {
        double level = 1e-9;
        assertThat(LinkBudget.rsrqDb(level, level * 2 / 12)).isCloseTo(-3.01, within(0.01));
        assertThat(LinkBudget.rsrqDb(level, level)).isCloseTo(-10.79, within(0.01));
    }

    @Test
    void theBestTerminalGets2337MegabitsFromAHundredMegahertz() {
        assertThat(PeakRate.mbps(4, 8, 273, NR_30, PeakRate.Overhead.FR1_DOWN)).isCloseTo(2337, within(1.0));
        assertThat(PeakRate.mbps(4, 8 * 948.0 / 1024, 273, NR_30, 0.14)).isCloseTo(2337, within(1.0));
    }

    @Test
    void shannonIsCutAtBothEnds() {
        assertThat(TruncatedShannon.LTE_DOWN.bpsHz(-10.1)).isZero();
        assertThat(TruncatedShannon.LTE_DOWN.bpsHz(0)).isCloseTo(0.6, within(1e-12));
        assertThat(TruncatedShannon.LTE_DOWN.bpsHz(23)).isEqualTo(4.4);
        assertThat(TruncatedShannon.LTE_UP.bpsHz(40)).isEqualTo(2.0);
    }

    @Test
    void subcarriersDoubleAndSymbolsHalve() {
        assertThat(new Numerology(3).spacingKHz()).isEqualTo(120);
        assertThat(new Numerology(0).symbolS() / new Numerology(2).symbolS()).isEqualTo(4);
        assertThatThrownBy(() -> Numerology.ofKHz(45)).hasMessageContaining("45");
    }

    @Test
    void channelsThatDoNotExistHaveNoBlocks() {
        assertThat(ResourceBlocks.nr(3.5, 12, NR_30)).isEmpty();
        assertThat(ResourceBlocks.nr(28, 400, Numerology.ofKHz(120))).hasValue(264);
        assertThat(ResourceBlocks.nr(28, 100, NR_30)).isEmpty();
        assertThat(ResourceBlocks.lte(20)).hasValue(100);
    }
}
