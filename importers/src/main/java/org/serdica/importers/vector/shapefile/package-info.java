/**
 * Shapefiles: shapes from {@code .shp}, attributes from the {@code .dbf}, encoding and CRS from {@code .cpg} and
 * {@code .prj} beside them, in a folder or in a zip archive. Read from front to back, record by record.
 */
@NullMarked
package org.serdica.importers.vector.shapefile;

import org.jspecify.annotations.NullMarked;
