/** Drawing and snapping, click by click. */
@NullMarked
package org.serdica.model.building.draw;

import org.jspecify.annotations.NullMarked;
