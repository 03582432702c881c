/**
 * Buildings that have been opened: which of their storeys, rooms and surfaces are drawn, cut off at which height, in which
 * colours. An opened building is taken out of its tile and drawn by itself, so that opening one and peeling it off touches
 * nothing else of a city. Plain arrays, no JavaFX.
 */
@NullMarked
package org.serdica.app.scene.mesh.interior;

import org.jspecify.annotations.NullMarked;
