/**
 * Two states of a city beside each other in one picture: a second view that follows the first in all but the city, side
 * by side or behind a line that can be drawn aside. Sees the scene and the tools that move its camera; the window puts
 * it where the view was.
 */
@NullMarked
package org.serdica.app.ui.compare;

import org.jspecify.annotations.NullMarked;
