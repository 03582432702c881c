/** Places in degrees, and what the window asks of whoever knows coordinate reference systems. */
@NullMarked
package org.serdica.app.ui.place;

import org.jspecify.annotations.NullMarked;
