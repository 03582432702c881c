package org.serdica.importers.synth;

/** Something closed that stands on the land. */
sealed interface Body permits Wing, Tier, Bowl {
    Xy[] footprint();

    /** Its highest point above the ground floor's level. */
    double highestM();

    /**
     * @param bottomM where its foundation ends, as a height above the sea
     * @param floorM level of its ground floor
     */
    void build(Shell shell, double bottomM, double floorM);
}
