/**
 * What turns attributes into colours: colour maps, classes of numbers, and the {@link org.serdica.app.scene.Colouring}s
 * made of them. Plain arrays and integers, no JavaFX types; a colouring looks a column up once a tile and then only reads.
 */
@NullMarked
package org.serdica.app.scene.colour;

import org.jspecify.annotations.NullMarked;
