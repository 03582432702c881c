package org.serdica.app.scene.colour;

import java.util.Arrays;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;

/** Colours one layer by an attribute. Parts without the attribute take their parent's value. */
abstract sealed class AttributeColouring implements Colouring permits CategoryColouring, NumberColouring {
    /** Of an object that does not have the attribute itself; no colour. */
    static final int NO_VALUE = Integer.MIN_VALUE;

    private final Layer layer;
    private final String attribute;
    private final int absent;
    private final Legend legend;

    /** @param absent for objects without a value in a tile where others have one */
    AttributeColouring(Layer layer, String attribute, int absent, Legend legend) {
        this.layer = layer;
        this.attribute = attribute;
        this.absent = absent;
        this.legend = legend;
    }

    /** The colour of an object's own value, or {@link #NO_VALUE}. */
    abstract int ofOwnValue(AttributeTable table, int object, int column);

    @Override
    public final void colours(Tile tile, int[] rgb) {
        AttributeTable table = tile.attributes();
        int column = tile.layer() == layer ? table.column(attribute) : -1;
        int n = tile.objectCount();
        if (column < 0) {
            Arrays.fill(rgb, 0, n, NATURAL);
            return;
        }
        for (int o = 0; o < n; o++) {
            int own = ofOwnValue(table, o, column);
            if (own != NO_VALUE) {
                rgb[o] = own;
            } else {
                int parent = tile.parent(o);
                rgb[o] = parent >= 0 ? rgb[parent] : absent;
            }
        }
    }

    @Override
    public final Legend legend() {
        return legend;
    }
}
