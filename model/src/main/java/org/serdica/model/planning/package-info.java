/**
 * Zones with rules, what planned buildings breach, and the figures by which plans are compared. Zones are ordinary
 * objects of the city, so that every format carries them; findings are told, never forced. Works on snapshots and
 * follows edits by their effects.
 */
@NullMarked
package org.serdica.model.planning;

import org.jspecify.annotations.NullMarked;
