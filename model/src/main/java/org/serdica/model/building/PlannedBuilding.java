package org.serdica.model.building;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Terrain;

/** A form with a name and attributes of its own. What follows from the form is not kept here, see {@link Massing}. */
public record PlannedBuilding(String id, BuildingForm form, Map<String, AttributeValue> attributes) {
    public static final String RESIDENTS = "residents";
    public static final String DWELLINGS = "dwellings";

    public PlannedBuilding {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public PlannedBuilding(String id, BuildingForm form) {
        this(id, form, Map.of());
    }

    public PlannedBuilding with(BuildingForm other) {
        return new PlannedBuilding(id, other, attributes);
    }

    public PlannedBuilding with(String name, AttributeValue value) {
        Map<String, AttributeValue> more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new PlannedBuilding(id, form, more);
    }

    /** The same form and attributes under another id, for a copy. */
    public PlannedBuilding named(String otherId) {
        return new PlannedBuilding(otherId, form, attributes);
    }

    public Massing massing(Terrain terrain) {
        return Massing.of(id, form, attributes, terrain);
    }

    double number(String name) {
        AttributeValue value = attributes.get(name);
        return value == null ? Double.NaN : value.number();
    }
}
