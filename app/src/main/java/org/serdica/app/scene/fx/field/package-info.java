/**
 * Maps that lie on walls and roofs as they lie on the ground: a field (radio level, sun, noise) is asked for its colours
 * at places a few metres apart, and they are laid over the tiles as pictures one can still see the windows through.
 */
@NullMarked
package org.serdica.app.scene.fx.field;

import org.jspecify.annotations.NullMarked;
