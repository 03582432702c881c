/** Doors for radio planning: antenna files in the room {@code antenna}, tables of links in the room {@code link}. */
@NullMarked
package org.serdica.importers.radio;

import org.jspecify.annotations.NullMarked;
