/**
 * Triangles, texture coordinates and pictures as plain arrays, made off the JavaFX thread. No JavaFX types here: another
 * renderer could take over from {@code scene.fx} without a change in this room.
 */
@NullMarked
package org.serdica.app.scene.mesh;

import org.jspecify.annotations.NullMarked;
