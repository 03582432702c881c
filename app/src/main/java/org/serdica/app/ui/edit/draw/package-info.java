/** Drawing new things into the city: footprints that grow into buildings, and what stands at a single place. */
@NullMarked
package org.serdica.app.ui.edit.draw;

import org.jspecify.annotations.NullMarked;
