package org.serdica.app.scene.mesh;

import java.util.Optional;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/** Lays out skins for the tiles near the camera. Called on background threads, several at a time. */
@FunctionalInterface
public interface TileSkinner {
    /** Leaves every tile in its palette colours. */
    TileSkinner NONE = (city, tile, mesh, texelM) -> Optional.empty();

    /**
     * Lays out a skin, or none where the tile is not worth one or would need too large a picture.
     *
     * @param mesh the tile's triangles, points relative to the origin of {@code city.frame()}
     * @param texelM the size of a texel on a facade that is wanted, in metres
     */
    Optional<TileSkin> layout(City city, Tile tile, TileMesh mesh, double texelM);
}
