/** Opened buildings on the screen: each in a mesh of its own, made behind the window when somebody opens or peels one. */
@NullMarked
package org.serdica.app.scene.fx.interior;

import org.jspecify.annotations.NullMarked;
