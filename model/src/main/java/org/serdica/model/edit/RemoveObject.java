package org.serdica.model.edit;

import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;

/** Takes a top-level object away with its family, and keeps it to be put back. */
public record RemoveObject(ObjectDraft object) implements Edit {
    /** The edit that removes what the city has under that id. */
    public static RemoveObject of(City city, String objectId) {
        CityObject object = city.find(objectId).orElseThrow(() -> EditRefused.noObject(objectId));
        if (object.parent().isPresent()) {
            throw EditRefused.part(objectId, object.root().id());
        }
        return new RemoveObject(city.draft(object));
    }

    @Override
    public String objectId() {
        return object.id();
    }

    @Override
    public Edit inverse() {
        return new AddObject(object);
    }
}
