/**
 * Whether geometry is what it should be: rings, polygons, shells and solids by ISO 19107, under the numbers and names
 * that val3dity gave the faults. Pure functions of drafts and snapshots; {@link ObjectCheck} looks at one object,
 * {@link CityCheck} at a whole city, {@link Mending} puts right what can be put right without guessing.
 */
@NullMarked
package org.serdica.model.check;

import org.jspecify.annotations.NullMarked;
