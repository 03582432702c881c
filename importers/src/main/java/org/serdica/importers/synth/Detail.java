package org.serdica.importers.synth;

/**
 * How richly a city is furnished, as shares of what the demo city has.
 *
 * @param trees share of its trees
 * @param roofs share of its dormers and chimneys
 */
record Detail(double trees, double roofs) {
    static final Detail FULL = new Detail(1, 1);

    /** For cities so large that no picture shows more. */
    static final Detail SPARSE = new Detail(0.15, 0.5);
}
