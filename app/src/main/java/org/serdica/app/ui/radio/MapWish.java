package org.serdica.app.ui.radio;

import org.serdica.model.radio.coverage.CoverageLayer;

/**
 * Which map a person wants to see.
 *
 * @param heightM of the receivers above the ground
 * @param cellM how finely, 0 for as finely as is quick
 * @param walls whether on walls and roofs, too
 */
public record MapWish(CoverageLayer layer, double heightM, double cellM, boolean walls) {
    public static final MapWish USUAL = new MapWish(CoverageLayer.RSRP, 1.5, 0, true);

    public MapWish layer(CoverageLayer other) {
        return new MapWish(other, heightM, cellM, walls);
    }

    public MapWish heightM(double other) {
        return new MapWish(layer, other, cellM, walls);
    }

    public MapWish cellM(double other) {
        return new MapWish(layer, heightM, other, walls);
    }

    public MapWish walls(boolean other) {
        return new MapWish(layer, heightM, cellM, other);
    }
}
