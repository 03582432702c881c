package org.serdica.app.ui.radio.compare;

import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.scenario.ValueScale;

/** How strongly differences of a layer are coloured, whatever is compared. */
final class DifferenceScale {
    private static final ValueScale DECIBELS = ValueScale.of(-20, 20, -12.0, -6.0, -1.0, 1.0, 6.0, 12.0);
    private static final ValueScale RATES = ValueScale.of(-300, 300, -150.0, -50.0, -5.0, 5.0, 50.0, 150.0);
    private static final ValueScale COUNTS = ValueScale.of(-4, 4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5);

    private DifferenceScale() {}

    /** Numbers of servers have no difference: their levels stand in for them. */
    static CoverageLayer measured(CoverageLayer layer) {
        return layer == CoverageLayer.BEST_SERVER ? CoverageLayer.RSRP : layer;
    }

    static ValueScale of(CoverageLayer layer) {
        return switch (layer) {
            case RSRP, RSRQ, SINR, PATH_LOSS, BEST_SERVER -> DECIBELS;
            case THROUGHPUT -> RATES;
            case OVERLAP, LINE_OF_SIGHT -> COUNTS;
        };
    }
}
