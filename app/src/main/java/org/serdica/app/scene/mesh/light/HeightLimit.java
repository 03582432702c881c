package org.serdica.app.scene.mesh.light;

import org.serdica.model.city.Tile;

/** How high objects reach at the most, for those that are shown cut off. */
@FunctionalInterface
public interface HeightLimit {
    HeightLimit NONE = (tile, object) -> Double.POSITIVE_INFINITY;

    double atMostM(Tile tile, int object);
}
