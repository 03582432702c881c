package org.serdica.importers.ifc;

import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CrsTransform;

/**
 * The way of a project's coordinates into a city.
 *
 * @param toMap from project units onto the map, heights in metres
 * @param onward from a map that does not count in metres to one that does; null where none is needed
 * @param crs of the result, empty where nobody knows the place
 */
record Georeference(Affine toMap, @Nullable CrsTransform onward, String crs) {}
