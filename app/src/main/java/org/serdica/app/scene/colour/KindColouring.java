package org.serdica.app.scene.colour;

import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.model.city.Tile;

/** Colours by class, as the layer tree shows them. */
public record KindColouring(Legend legend) implements Colouring {
    @Override
    public void colours(Tile tile, int[] rgb) {
        int n = tile.objectCount();
        for (int o = 0; o < n; o++) {
            rgb[o] = KindColours.of(tile.kind(tile.root(o)));
        }
    }
}
