/** Handles on selected objects in the 3D view: where they stand, how they look, and what pulling one of them does. */
@NullMarked
package org.serdica.app.ui.edit.handle;

import org.jspecify.annotations.NullMarked;
