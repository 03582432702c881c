package org.serdica.app.scene;

import java.util.Arrays;
import org.serdica.model.city.Tile;

/** Gives objects their colours: by class, by an attribute, or none. */
public interface Colouring {
    /** In {@link #colours}: keep the object's natural colour. */
    int NATURAL = -1;

    /** Everything in its natural colours. */
    Colouring PLAIN = new Colouring() {
        @Override
        public void colours(Tile tile, int[] rgb) {
            Arrays.fill(rgb, 0, tile.objectCount(), NATURAL);
        }

        @Override
        public Legend legend() {
            return Legend.NONE;
        }
    };

    /** Writes 0xRRGGBB or {@link #NATURAL} for each object of the tile; called off and on the JavaFX thread. */
    void colours(Tile tile, int[] rgb);

    Legend legend();
}
