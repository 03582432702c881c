/**
 * Sun and sky in the 3D view: {@code Sunshine} follows the model's moment and city and publishes light and shade,
 * {@code SkyPart} draws the sky dome and the plain out to the horizon.
 */
@NullMarked
package org.serdica.app.scene.fx.sky;

import org.jspecify.annotations.NullMarked;
