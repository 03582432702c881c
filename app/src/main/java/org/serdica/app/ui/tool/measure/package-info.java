/**
 * Measuring in the city: distances, heights, areas and angles between places picked by hand. Measurements are plain values in
 * city coordinates; {@link org.serdica.app.ui.tool.measure.Measurements} keeps them, one part draws them into the scene, and
 * {@link org.serdica.app.ui.tool.measure.MeasureTool} makes them.
 */
@NullMarked
package org.serdica.app.ui.tool.measure;

import org.jspecify.annotations.NullMarked;
