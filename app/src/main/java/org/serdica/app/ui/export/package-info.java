/**
 * Writing the city to other formats from the window: what to write and how is asked in a form, a job writes it, and a
 * notice says what came of it and what the format could not hold. The work is the importers'; the command line's
 * {@code convert} asks for the same.
 */
@NullMarked
package org.serdica.app.ui.export;

import org.jspecify.annotations.NullMarked;
