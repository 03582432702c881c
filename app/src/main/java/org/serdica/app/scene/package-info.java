/**
 * What the window shows and how, as plain observable state: {@link SceneModel} is written by panels and tools and read by
 * the 3D view, so that neither knows the other.
 */
@NullMarked
package org.serdica.app.scene;

import org.jspecify.annotations.NullMarked;
