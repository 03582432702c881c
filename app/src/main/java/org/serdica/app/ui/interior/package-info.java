/**
 * Looking into buildings: the inspector's section with shell, rooms and storeys, and the keys for it. What it decides
 * stands in {@link org.serdica.app.scene.SceneModel#cutaways()}, so that it outlives selections.
 */
@NullMarked
package org.serdica.app.ui.interior;

import org.jspecify.annotations.NullMarked;
