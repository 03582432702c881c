package org.serdica.importers.radio.link;

/**
 * Heights along one path, from terminal to terminal.
 *
 * @param surfaceM with buildings and trees; the same array where the table has only the ground
 */
record Profile(double[] dKm, double[] terrainM, double[] surfaceM) {
    int count() {
        return dKm.length;
    }
}
