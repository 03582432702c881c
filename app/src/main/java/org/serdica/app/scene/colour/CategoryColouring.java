package org.serdica.app.scene.colour;

import java.util.Arrays;
import java.util.Map;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;

/** Colours one layer by the text of an attribute. Parts without the attribute take their parent's value. */
public final class CategoryColouring implements Colouring {
    private final Layer layer;
    private final String attribute;
    private final Map<String, Integer> colourOf;
    private final int other;
    private final int absent;
    private final Legend legend;

    public CategoryColouring(
            Layer layer, String attribute, Map<String, Integer> colourOf, int other, int absent, Legend legend) {
        this.layer = layer;
        this.attribute = attribute;
        this.colourOf = Map.copyOf(colourOf);
        this.other = other;
        this.absent = absent;
        this.legend = legend;
    }

    @Override
    public void colours(Tile tile, int[] rgb) {
        AttributeTable table = tile.attributes();
        int column = tile.layer() == layer ? table.column(attribute) : -1;
        int n = tile.objectCount();
        if (column < 0) {
            Arrays.fill(rgb, 0, n, NATURAL);
            return;
        }
        for (int o = 0; o < n; o++) {
            AttributeValue value = table.get(o, column);
            if (value != null) {
                rgb[o] = colourOf.getOrDefault(value.text(), other);
            } else {
                int parent = tile.parent(o);
                rgb[o] = parent >= 0 ? rgb[parent] : absent;
            }
        }
    }

    @Override
    public Legend legend() {
        return legend;
    }
}
