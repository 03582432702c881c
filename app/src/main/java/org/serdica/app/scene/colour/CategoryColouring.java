package org.serdica.app.scene.colour;

import java.util.Map;
import org.serdica.app.scene.Legend;
import org.serdica.model.city.AttributeTable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Layer;

/** Colours one layer by the text of an attribute. */
public final class CategoryColouring extends AttributeColouring {
    private final Map<String, Integer> colourOf;
    private final int other;

    /** @param other for values that have no colour of their own */
    public CategoryColouring(
            Layer layer, String attribute, Map<String, Integer> colourOf, int other, int absent, Legend legend) {
        super(layer, attribute, absent, legend);
        this.colourOf = Map.copyOf(colourOf);
        this.other = other;
    }

    @Override
    int ofOwnValue(AttributeTable table, int object, int column) {
        AttributeValue value = table.get(object, column);
        return value == null ? NO_VALUE : colourOf.getOrDefault(value.text(), other);
    }
}
