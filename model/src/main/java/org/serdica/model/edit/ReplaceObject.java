package org.serdica.model.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;

/** Gives a top-level object other geometry, attributes and parts; its id stays. */
public record ReplaceObject(ObjectDraft before, ObjectDraft after) implements Edit {
    public ReplaceObject {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(before.id() + " cannot be replaced by " + after.id());
        }
    }

    /** The edit from what the city has under that id to what {@code change} makes of it. */
    public static ReplaceObject of(City city, String objectId, UnaryOperator<ObjectDraft> change) {
        ObjectDraft before = Whole.draft(city, objectId);
        return new ReplaceObject(before, change.apply(before));
    }

    @Override
    public List<String> objectIds() {
        return List.of(before.id());
    }

    @Override
    public Edit inverse() {
        return new ReplaceObject(after, before);
    }
}
