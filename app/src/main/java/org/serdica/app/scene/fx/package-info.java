/**
 * The 3D view: tiles as JavaFX meshes, culling, level of detail, camera, picking. Only this room knows that JavaFX's y
 * axis points down. Work on the JavaFX thread is bounded each frame; everything heavy is made in {@code scene.mesh}.
 */
@NullMarked
package org.serdica.app.scene.fx;

import org.jspecify.annotations.NullMarked;
