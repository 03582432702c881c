package org.serdica.model.edit;

import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;

/** Takes a top-level object away with its family, and keeps it to be put back. */
public record RemoveObject(ObjectDraft object) implements Edit {
    /** The edit that removes what the city has under that id. */
    public static RemoveObject of(City city, String objectId) {
        return new RemoveObject(Whole.draft(city, objectId));
    }

    @Override
    public List<String> objectIds() {
        return List.of(object.id());
    }

    @Override
    public Edit inverse() {
        return new AddObject(object);
    }
}
