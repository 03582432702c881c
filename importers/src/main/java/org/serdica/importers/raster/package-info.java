/**
 * Terrain as rasters: GeoTIFF and ESRI ASCII grids, read through GeoTools coverages. A raster is a store with one
 * feature, the ground of the city.
 */
@NullMarked
package org.serdica.importers.raster;

import org.jspecify.annotations.NullMarked;
