package org.serdica.model.radio.coverage;

import java.util.OptionalInt;
import org.serdica.model.radio.link.LinkBudget;
import org.serdica.model.radio.link.LinkCurve;
import org.serdica.model.radio.link.McsTable;
import org.serdica.model.radio.link.Numerology;
import org.serdica.model.radio.link.PeakRate;
import org.serdica.model.radio.link.ResourceBlocks;
import org.serdica.model.radio.link.TruncatedShannon;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.Technology;

/** What a sector's carrier means for its links: power and noise of a resource element, and the rate by SINR. */
final class SectorLink {
    private static final double LEAST_DB = -20;
    private static final double MOST_DB = 60;
    private static final double STEPS_PER_DB = 10;
    /** Share of a channel that blocks fill where 3GPP lists no such channel. */
    private static final double FILLED = 0.9;
    /** An idle NR cell still sends its synchronisation blocks. */
    private static final double LEAST_ACTIVITY = 0.05;
    /** Time that a usual TDD pattern leaves to the way down. */
    private static final double DOWN_SHARE = 0.75;

    private static final int NR_LAYERS = 2;

    final double epreDbm;
    final float noiseMw;
    /** Share of elements in use, as neighbours suffer from. */
    final float activity;

    private final float[] mbps = new float[(int) ((MOST_DB - LEAST_DB) * STEPS_PER_DB) + 1];

    SectorLink(Carrier c) {
        Numerology numerology = numerology(c);
        int blocks = blocks(c, numerology);
        epreDbm = LinkBudget.epreDbm(c.powerDbm(), blocks);
        noiseMw = (float) LinkBudget.milliwatts(LinkBudget.noiseDbm(numerology, c.noiseFigureDb()));
        activity = (float) Math.max(c.load(), LEAST_ACTIVITY);
        for (int i = 0; i < mbps.length; i++) {
            mbps[i] = (float) (rate(c, numerology, blocks, LEAST_DB + i / STEPS_PER_DB) * (1 - c.load()));
        }
    }

    private static Numerology numerology(Carrier c) {
        for (int mu = 0; mu <= 6; mu++) {
            Numerology n = new Numerology(mu);
            if (n.spacingKHz() == c.scsKhz()) {
                return n;
            }
        }
        return Numerology.ofKHz(c.technology().usualScsKhz());
    }

    /** The carrier's subcarrier spacing, or the usual one where no numerology has it. */
    static double spacingKHz(Carrier c) {
        return numerology(c).spacingKHz();
    }

    private static int blocks(Carrier c, Numerology numerology) {
        OptionalInt listed = isNr(c)
                ? ResourceBlocks.nr(c.frequencyGHz(), c.bandwidthMHz(), numerology)
                : ResourceBlocks.lte(c.bandwidthMHz());
        double blockMHz = ResourceBlocks.SUBCARRIERS * numerology.spacingKHz() / 1000;
        return listed.orElse(Math.max(1, (int) (c.bandwidthMHz() * FILLED / blockMHz)));
    }

    private static boolean isNr(Carrier c) {
        return c.technology() == Technology.NR_FR1 || c.technology() == Technology.NR_FR2;
    }

    private static double rate(Carrier c, Numerology numerology, int blocks, double sinrDb) {
        double down = c.isTimeDivision() ? DOWN_SHARE : 1;
        if (!isNr(c)) {
            return down * TruncatedShannon.LTE_DOWN.bpsHz(sinrDb) * c.bandwidthMHz();
        }
        double overhead = c.technology() == Technology.NR_FR2
                ? PeakRate.Overhead.FR2_DOWN.share()
                : PeakRate.Overhead.FR1_DOWN.share();
        double bits = LinkCurve.of(McsTable.PDSCH_256QAM).bitsPerElement(sinrDb);
        return down * PeakRate.mbps(NR_LAYERS, bits, blocks, numerology, overhead);
    }

    /** What one more user gets of the resources that are free. */
    float mbps(float sinrDb) {
        int i = (int) ((sinrDb - LEAST_DB) * STEPS_PER_DB + 0.5);
        return mbps[Math.clamp(i, 0, mbps.length - 1)];
    }
}
