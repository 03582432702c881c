/**
 * The city as an immutable snapshot. Geometry and attributes live in arrays, tile by tile ({@link Tile});
 * {@link CityObject} is a light view on them. Readers fill {@link ObjectDraft}s, {@link CityBuilder} packs them
 * into tiles. Everything downstream reads; an edit makes a new snapshot that shares the tiles it did not touch.
 */
@NullMarked
package org.serdica.model.city;

import org.jspecify.annotations.NullMarked;
