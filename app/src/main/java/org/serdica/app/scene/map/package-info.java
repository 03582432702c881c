/**
 * Maps that lie over the whole city, on the ground, on walls and on roofs: what an engine computed or a live field. One at a
 * time is shown, {@code SceneModel.mapProperty} says which; the scene paints it and the window shows its legend.
 */
@NullMarked
package org.serdica.app.scene.map;

import org.jspecify.annotations.NullMarked;
