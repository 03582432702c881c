/**
 * Saving what the view shows as a PNG file in a chosen size, with a strip burned in that says what a reader must know: legend, scale,
 * north and where the data come from. Pixels are packed and written off the JavaFX thread.
 */
@NullMarked
package org.serdica.app.ui.picture;

import org.jspecify.annotations.NullMarked;
