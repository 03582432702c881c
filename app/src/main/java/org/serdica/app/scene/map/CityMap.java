package org.serdica.app.scene.map;

import org.serdica.app.scene.Legend;
import org.serdica.app.scene.mesh.facade.FacadeSamples;
import org.serdica.app.scene.mesh.facade.SurfaceField;
import org.serdica.app.scene.mesh.ground.GroundOverlay;
import org.serdica.model.city.Tile;

/** A map over the city and what its colours mean. Immutable, read from many threads: other values are another map. */
public interface CityMap extends GroundOverlay, SurfaceField {
    Legend legend();

    @Override
    default String subject() {
        return legend().title();
    }

    /** The same map, seen through: colours at a share of their strength. */
    default CityMap faded(double opacity) {
        return opacity >= 1 ? this : new Faded(this, opacity);
    }

    /** A map that covers the ground only says so by leaving all facades bare. */
    @Override
    default void colours(Tile tile, FacadeSamples places, int[] argb) {}
}
