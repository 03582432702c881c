/** Layers and classes with their eyes and counts, the CQL filter and bookmarks. */
@NullMarked
package org.serdica.app.ui.layer;

import org.jspecify.annotations.NullMarked;
