/**
 * The whole scene put together from its parts, and a bare stage to show it on: the same for the window, a saved picture
 * and a benchmark.
 */
@NullMarked
package org.serdica.app.scene.stage;

import org.jspecify.annotations.NullMarked;
