/**
 * Roofs over any outline: from a shape, a height and maybe a direction to faces and the walls' upper borders, and the
 * closed shell of a building around them. Knows outlines and drafts, not where they come from.
 */
@NullMarked
package org.serdica.model.building.roof;

import org.jspecify.annotations.NullMarked;
