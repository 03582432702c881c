/**
 * The instruments in the corners of the view: north, scale, the place under the pointer, and the cost of frames. Each is a node that
 * the window puts where it likes; looks are style classes of {@code assets/css/tools.css}.
 */
@NullMarked
package org.serdica.app.ui.hud;

import org.jspecify.annotations.NullMarked;
