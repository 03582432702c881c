package org.serdica.app.ui.colour;

import org.serdica.app.scene.colour.Classing;

/**
 * How an attribute's numbers become colours.
 *
 * @param ramp index in the shipped ramps
 * @param min where the ramp begins; what lies below has its first colour
 */
record ColourSettings(int ramp, boolean reversed, Classing classing, int classes, double min, double max) {}
