package org.serdica.importers.synth;

/**
 * A piece of land between streets, up to the edge of their sidewalks.
 *
 * @param name of the place, empty for most
 * @param number the same in every city made from the plan, so that each block has its own dice
 */
record Block(int number, BlockUse use, String name, Xy[] ring) {
    double areaM2() {
        return Rings.area(ring);
    }
}
