/** The command palette: one field that finds actions, layers, objects, bookmarks and places. */
@NullMarked
package org.serdica.app.ui.palette;

import org.jspecify.annotations.NullMarked;
