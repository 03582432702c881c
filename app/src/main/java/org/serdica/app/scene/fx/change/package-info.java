/** What edits changed, as it is seen in the scene: the new in a second accent, the old as ghosts. */
@NullMarked
package org.serdica.app.scene.fx.change;

import org.jspecify.annotations.NullMarked;
