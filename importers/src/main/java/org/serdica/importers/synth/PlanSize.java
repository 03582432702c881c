package org.serdica.importers.synth;

/** How large the plan is. */
final class PlanSize {
    /** Half the side of the built-up square. */
    static final double HALF_M = 1250;

    /** Half the side of the terrain of the demo city, which has open land round it. */
    static final double LAND_HALF_M = 1500;

    private PlanSize() {}
}
