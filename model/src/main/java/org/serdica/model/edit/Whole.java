package org.serdica.model.edit;

import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;

/** Top-level objects, which come, go and change with their family and never without it. */
final class Whole {
    private Whole() {}

    /**
     * The object of that id with its family.
     *
     * @throws EditRefused if there is none, or it is a part of another
     */
    static ObjectDraft draft(City city, String objectId) {
        CityObject object = city.find(objectId).orElseThrow(() -> EditRefused.noObject(objectId));
        if (object.parent().isPresent()) {
            throw EditRefused.part(objectId, object.root().id());
        }
        return city.draft(object);
    }
}
