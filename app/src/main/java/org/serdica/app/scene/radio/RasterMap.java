package org.serdica.app.scene.radio;

import org.serdica.app.scene.map.CityMap;
import org.serdica.model.scenario.RasterLayer;

/** A map whose values on the ground can be saved as they are. */
public interface RasterMap extends CityMap {
    /** The values on the ground. */
    RasterLayer ground();
}
