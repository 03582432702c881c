/**
 * Streets in the window: drawing, bending, lanes, junctions with turns and signals. Everything that is done here becomes
 * edits by {@code org.serdica.model.street}; what is seen while a hand is busy is drawn over the view.
 */
@NullMarked
package org.serdica.app.ui.edit.street;

import org.jspecify.annotations.NullMarked;
