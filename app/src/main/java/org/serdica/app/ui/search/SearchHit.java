package org.serdica.app.ui.search;

import org.serdica.model.city.CityObject;

/**
 * An object that fits a query.
 *
 * @param score the higher the better
 */
public record SearchHit(CityObject object, int score) {
    /** The name if it has one, the id if not. */
    public String title() {
        String name = object.text("name");
        return name.isEmpty() ? object.id() : name;
    }

    /** Its address, or its id where the title is the name. */
    public String detail() {
        String address = object.text("address");
        if (!address.isEmpty()) {
            return address;
        }
        return title().equals(object.id()) ? "" : object.id();
    }
}
