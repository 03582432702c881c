package org.serdica.importers.synth;

/** The river: its middle line and what lies how far from it. */
record River(Xy[] middle) {
    static final double HALF_WIDTH_M = 15;
    /** Where the green bank ends and the ground of the city begins. */
    static final double BANK_M = 36;

    static final double QUAY_M = 46;

    static River drawn() {
        return new River(Curve.through(
                25, -1500, -480, -1250, -470, -900, -400, -560, -490, -250, -440, 60, -330, 280, -140, 385, 90, 600, 270,
                900, 300, 1250, 430, 1500, 500));
    }

    /** Height of the water; the river flows east. */
    static double levelAt(double x) {
        return 547.5 - 0.0013 * (x + 1500);
    }

    double distance(Xy p) {
        return Rings.distanceToLine(middle, false, p);
    }
}
