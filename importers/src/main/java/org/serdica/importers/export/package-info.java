/**
 * Writers for the formats that users have: CityGML, GeoJSON, CSV, GeoTIFF. They stream, name what they do not write,
 * and give the same bytes for the same city: no time stamps, no order that depends on memory.
 */
@NullMarked
package org.serdica.importers.export;

import org.jspecify.annotations.NullMarked;
