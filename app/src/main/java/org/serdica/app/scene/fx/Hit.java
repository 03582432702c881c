package org.serdica.app.scene.fx;

import java.util.Optional;
import org.serdica.model.city.CityObject;

/**
 * What lies under a point of the view.
 *
 * @param object the object hit, or none where the ray met the ground
 * @param surface the tile's surface hit, -1 for the ground
 * @param distanceM from the camera
 */
public record Hit(Optional<CityObject> object, int surface, double x, double y, double z, double distanceM) {}
