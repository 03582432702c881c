/** Lines and dots in the scene that keep their width on the screen. */
@NullMarked
package org.serdica.app.scene.fx.line;

import org.jspecify.annotations.NullMarked;
