package org.serdica.importers.synth;

/** The trees of Sofia's streets and woods. */
enum TreeKind {
    LINDEN(9, 15, 0.52),
    PLANE(12, 20, 0.6),
    CHESTNUT(10, 16, 0.6),
    MAPLE(7, 13, 0.55),
    BIRCH(9, 15, 0.36),
    OAK(11, 19, 0.66),
    WILLOW(8, 13, 0.75),
    POPLAR(15, 24, 0.22),
    PINE(11, 19, 0.36),
    SPRUCE(12, 22, 0.32),
    FRUIT(3.5, 6, 0.75);

    private final double lowM;
    private final double highM;
    private final double crownShare;

    TreeKind(double lowM, double highM, double crownShare) {
        this.lowM = lowM;
        this.highM = highM;
        this.crownShare = crownShare;
    }

    double lowM() {
        return lowM;
    }

    double highM() {
        return highM;
    }

    /** Width of the crown for its height. */
    double crownShare() {
        return crownShare;
    }
}
