/**
 * Plain features: GeoJSON, read as a stream, and CSV tables of points. What a feature means (a building to extrude, a
 * street, a tree) is decided in {@code importers.api}, the same way as for the features of any GeoTools plug-in.
 */
@NullMarked
package org.serdica.importers.vector;

import org.jspecify.annotations.NullMarked;
