/**
 * Writes formats that hold a part of what a city is: GeoJSON for maps, CSV for tables, OBJ for pictures, GeoTIFF for
 * the ground. What they leave out is counted and listed.
 */
@NullMarked
package org.serdica.importers.export.plain;

import org.jspecify.annotations.NullMarked;
