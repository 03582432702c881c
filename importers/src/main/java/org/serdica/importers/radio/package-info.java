/**
 * Doors for radio planning: antenna files in the room {@code antenna}, tables of links in the room {@code link}, of sites
 * in {@code site}, of measurements in {@code measure}.
 */
@NullMarked
package org.serdica.importers.radio;

import org.jspecify.annotations.NullMarked;
