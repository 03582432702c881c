package org.serdica.app.ui.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.serdica.app.ui.facts.AttributeUnits;
import org.serdica.model.city.AttributeValue;

/** Under which heading an attribute stands. */
enum AttributeGroup {
    /** Who or what it is. */
    IDENTITY,
    /** What it is used for and made of. */
    PROPERTIES,
    /** Numbers with a unit. */
    DIMENSIONS;

    private static final Set<String> IDENTIFYING =
            Set.of("name", "address", "description", "operator", "topic", "site", "street", "houseNumber", "city");

    record Row(String name, AttributeValue value) {}

    /** All attributes under their headings, each in the order of the file. */
    static Map<AttributeGroup, List<Row>> sorted(Map<String, AttributeValue> attributes) {
        Map<AttributeGroup, List<Row>> groups = new EnumMap<>(AttributeGroup.class);
        attributes.forEach((name, value) ->
                groups.computeIfAbsent(of(name, value), g -> new ArrayList<>()).add(new Row(name, value)));
        return groups;
    }

    private static AttributeGroup of(String name, AttributeValue value) {
        if (IDENTIFYING.contains(name)) {
            return IDENTITY;
        }
        boolean number = !Double.isNaN(value.number());
        return number && !AttributeUnits.of(name, value).isEmpty() ? DIMENSIONS : PROPERTIES;
    }

    String words() {
        return switch (this) {
            case IDENTITY -> "inspector.identity";
            case PROPERTIES -> "inspector.properties";
            case DIMENSIONS -> "inspector.dimensions";
        };
    }
}
