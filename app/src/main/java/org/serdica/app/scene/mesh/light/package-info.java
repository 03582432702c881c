/**
 * Light and shade over a city as rasters, made off the JavaFX thread: how high the shadow of what stands towards the sun
 * reaches at each place, how much sky the ground sees, and what colours sun and sky have at a height of the sun. No JavaFX
 * types here.
 */
@NullMarked
package org.serdica.app.scene.mesh.light;

import org.jspecify.annotations.NullMarked;
