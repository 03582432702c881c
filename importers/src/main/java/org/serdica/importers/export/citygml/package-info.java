/**
 * Writes CityGML 2.0 (OGC 12-019, GML 3.1.1) and 3.0 (OGC 20-010 and its GML 3.2 encoding), one top-level member at a
 * time. What the versions call things and where they let them stand is in {@code Version2} and {@code Version3};
 * the rest is the same for both. Geometry that a thematic surface holds is written there and linked to.
 */
@NullMarked
package org.serdica.importers.export.citygml;

import org.jspecify.annotations.NullMarked;
