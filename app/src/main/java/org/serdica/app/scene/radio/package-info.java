/**
 * What a radio network gives the city, as maps over ground, walls and roofs: {@code RadioMap} is one of them in colours,
 * {@code FacadePoints} are the places on the buildings that it was worked out for.
 */
@NullMarked
package org.serdica.app.scene.radio;

import org.jspecify.annotations.NullMarked;
