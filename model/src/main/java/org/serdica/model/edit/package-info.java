/**
 * Edits are values that carry the old and the new; applying one yields a new snapshot and its
 * {@link Effects}: the objects, the ground and the networks that changed. Nothing else changes a city.
 */
@NullMarked
package org.serdica.model.edit;

import org.jspecify.annotations.NullMarked;
