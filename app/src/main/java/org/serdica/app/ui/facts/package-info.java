/**
 * What panels need to know of a whole city: counts, attributes, texts to search. Worked out off the JavaFX thread from
 * each snapshot, tile by tile, reusing what was worked out for tiles that did not change.
 */
@NullMarked
package org.serdica.app.ui.facts;

import org.jspecify.annotations.NullMarked;
