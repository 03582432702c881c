package org.serdica.model.radio.coverage;

/**
 * An upright face that can throw waves back.
 *
 * @param nx east part of the unit normal out of the building
 */
record Wall(double x0, double y0, double x1, double y1, double baseM, double topM, double nx, double ny) {
    double lengthM() {
        return Math.hypot(x1 - x0, y1 - y0);
    }
}
