/** Tests of {@code org.serdica.importers.vector.shapefile}. */
@NullMarked
package org.serdica.importers.vector.shapefile;

import org.jspecify.annotations.NullMarked;
