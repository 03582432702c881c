/** Finds objects by id, name, address or any text; the index is made and asked off the JavaFX thread. */
@NullMarked
package org.serdica.app.ui.search;

import org.jspecify.annotations.NullMarked;
