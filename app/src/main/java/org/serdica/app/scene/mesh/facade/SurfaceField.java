package org.serdica.app.scene.mesh.facade;

import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** Something that has a colour at any place on a wall or a roof. Asked on a background thread; immutable. */
public interface SurfaceField {
    /** Where it has colours at all. */
    Bounds bounds();

    /**
     * Its colours on a tile.
     *
     * @param argb takes one for every place, not premultiplied; alpha 0 leaves the facade bare
     */
    void colours(Tile tile, FacadeSamples places, int[] argb);
}
