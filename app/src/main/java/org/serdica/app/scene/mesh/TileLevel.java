package org.serdica.app.scene.mesh;

/** How finely a tile is drawn, from near to far. */
public enum TileLevel {
    /** All polygons, wrapped in a {@link TileSkin}. */
    SKIN,
    /** All polygons in palette colours. */
    FULL,
    /** A block with a flat roof for each building. */
    BLOCK,
    /** A block for each small group of buildings. */
    MASS
}
