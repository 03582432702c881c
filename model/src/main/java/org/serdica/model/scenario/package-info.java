/**
 * What every engine shares: the frame of a raster, a layer of values on it with its fixed scale, figures, and where a
 * result came from. Only values; each engine makes them, the window, the charts and the writers read them.
 */
@NullMarked
package org.serdica.model.scenario;

import org.jspecify.annotations.NullMarked;
