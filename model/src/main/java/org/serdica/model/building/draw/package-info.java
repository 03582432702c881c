/**
 * Drawing a footprint: {@link FootprintDrawing} is where a drawing stands after each click, {@link SnapEngine} says
 * where a point near the cursor would rather be and why. Both are values and plain sums: no window, no clock.
 */
@NullMarked
package org.serdica.model.building.draw;

import org.jspecify.annotations.NullMarked;
