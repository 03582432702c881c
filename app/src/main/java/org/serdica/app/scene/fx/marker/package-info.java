/**
 * Sensors and radio sites as markers: pins of a readable size over the view, and masts with a wedge for each sector in
 * the scene. {@code CityMarkers} is the door; it also tells which marker lies under the pointer.
 */
@NullMarked
package org.serdica.app.scene.fx.marker;

import org.jspecify.annotations.NullMarked;
