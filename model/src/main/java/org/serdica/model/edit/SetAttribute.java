package org.serdica.model.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;

/**
 * Gives an attribute of an object (or of a part of one) another value.
 *
 * @param before the value it has, null if it has none
 * @param after the value it gets, null to take it away
 */
public record SetAttribute(
        String objectId,
        String name,
        @Nullable AttributeValue before,
        @Nullable AttributeValue after) implements Edit {

    /** The edit from what the city has to {@code after}. */
    public static SetAttribute of(City city, String objectId, String name, @Nullable AttributeValue after) {
        AttributeValue before = city.find(objectId)
                .orElseThrow(() -> EditRefused.noObject(objectId))
                .attribute(name);
        return new SetAttribute(objectId, name, before, after);
    }

    @Override
    public List<String> objectIds() {
        return List.of(objectId);
    }

    @Override
    public Edit inverse() {
        return new SetAttribute(objectId, name, after, before);
    }
}
