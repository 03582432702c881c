/**
 * Things that a planner puts into a city one by one: trees, furniture, sensors, antennas, and areas of land, plants and
 * water, each as the draft of an object with the attributes that the rest of the twin reads. {@link Spots} finds where
 * they stand: on the ground, on a roof, on a facade; {@link ThingEdits} moves, turns and tilts them. {@link PlotModel} is a
 * whole model out of a file, which {@link ModelEdits} puts on a plot.
 */
@NullMarked
package org.serdica.model.placing;

import org.jspecify.annotations.NullMarked;
