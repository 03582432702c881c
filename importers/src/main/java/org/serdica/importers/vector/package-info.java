/**
 * Plain features: GeoJSON and CSV tables of points or well-known text, read as streams, and the formats in the
 * rooms below. What a feature means (a building to extrude, a
 * street, a tree) is decided in {@code importers.api}, the same way as for the features of any GeoTools plug-in.
 */
@NullMarked
package org.serdica.importers.vector;

import org.jspecify.annotations.NullMarked;
