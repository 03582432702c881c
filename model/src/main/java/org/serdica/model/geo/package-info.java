/**
 * The ground under everything: bounds, the city's metric frame, rasters of heights, triangulation, spatial
 * indexes and ray queries. Coordinates are double, in a projected metric CRS plus height, z up. Knows no city.
 */
@NullMarked
package org.serdica.model.geo;

import org.jspecify.annotations.NullMarked;
