package org.serdica.app.scene.mesh.facade;

import java.util.Optional;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** Something that has a colour at any place on a wall or a roof. Asked on a background thread; immutable. */
public interface SurfaceField {
    /** Where it has colours at all. */
    Bounds bounds();

    /** What it shows: the picture of an older state may stand in for a newer one of the same subject only. */
    default String subject() {
        return "";
    }

    /** Places on a tile for which it has colours ready; where it does not care it is asked about places of the scene's choice. */
    default Optional<FacadeSamples> places(Tile tile) {
        return Optional.empty();
    }

    /**
     * Its colours on a tile.
     *
     * @param argb takes one for every place, not premultiplied; alpha 0 leaves the facade bare
     */
    void colours(Tile tile, FacadeSamples places, int[] argb);
}
