/**
 * Facades and roofs as pictures: every surface of a near tile gets its own rectangle of texels in one atlas a tile, so
 * that storeys, windows, soft edges, cast shadows and maps of values become texels. {@code FacadeLayout} decides where
 * each surface lies, brushes fill the texels, {@code FacadeSkinner} is the door. Plain arrays, made off the JavaFX thread.
 */
@NullMarked
package org.serdica.app.scene.mesh.facade;

import org.jspecify.annotations.NullMarked;
