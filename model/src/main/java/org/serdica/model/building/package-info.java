/**
 * Buildings as a planner thinks of them: a footprint, where it stands, how high its eaves are and what roof it has.
 * A {@link BuildingForm} becomes a closed solid ({@link Massing}), and an existing building becomes a form again
 * ({@link FormRecovery}). Operations give new forms; only {@link BuildingEdits} speaks of edits.
 */
@NullMarked
package org.serdica.model.building;

import org.jspecify.annotations.NullMarked;
