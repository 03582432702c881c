/** Tests of {@code org.serdica.importers.vector.geopackage}. */
@NullMarked
package org.serdica.importers.vector.geopackage;

import org.jspecify.annotations.NullMarked;
