package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;

/** Property sets and quantities as attributes named {@code Set.Property}, an occurrence's own before its type's. */
final class Properties {
    private static final int MAX_DEPTH = 6;
    /** Attributes of one object; more is a fault of the file. */
    private static final int MAX_ATTRIBUTES = 2_000;

    private final StepFile file;
    private final Relations relations;
    private final Measures measures;

    Properties(StepFile file, Relations relations, Units units) {
        this.file = file;
        this.relations = relations;
        this.measures = new Measures(file, units);
    }

    void addTo(Map<String, AttributeValue> attributes, int object) {
        for (int set : relations.definitions(object)) {
            set(set, attributes);
        }
        for (int type : relations.types(object)) {
            StepInstance i = file.at(type);
            if (i == null) {
                continue;
            }
            String name = i.text(2);
            if (name != null && !name.isBlank()) {
                attributes.putIfAbsent("typeName", AttributeValue.of(name));
            }
            for (int set : i.references(5)) {
                set(set, attributes);
            }
            for (int set : relations.definitions(type)) {
                set(set, attributes);
            }
        }
    }

    private void set(int id, Map<String, AttributeValue> attributes) {
        StepInstance set = file.at(id);
        String name = set == null ? null : set.text(2);
        if (set == null || name == null) {
            return;
        }
        int index =
                switch (set.type()) {
                    case "IFCPROPERTYSET" -> 4;
                    case "IFCELEMENTQUANTITY" -> 5;
                    default -> -1;
                };
        for (int property : set.references(index)) {
            property(property, name, attributes, 0);
        }
    }

    private void property(int id, String prefix, Map<String, AttributeValue> attributes, int depth) {
        StepInstance p = depth < MAX_DEPTH && attributes.size() < MAX_ATTRIBUTES ? file.at(id) : null;
        String own = p == null ? null : p.text(0);
        if (p == null || own == null) {
            return;
        }
        String name = prefix + "." + own;
        if (p.isOneOf("IFCCOMPLEXPROPERTY", "IFCPHYSICALCOMPLEXQUANTITY")) {
            for (int inner : p.references(p.type().equals("IFCCOMPLEXPROPERTY") ? 3 : 2)) {
                property(inner, name, attributes, depth + 1);
            }
            return;
        }
        AttributeValue value = value(p);
        if (value != null) {
            attributes.putIfAbsent(name, value);
        }
    }

    private @Nullable AttributeValue value(StepInstance p) {
        return switch (p.type()) {
            case "IFCPROPERTYSINGLEVALUE" -> measures.value(p.parameter(2), p.reference(3));
            case "IFCPROPERTYENUMERATEDVALUE" -> listing(p.list(2), OptionalInt.empty());
            case "IFCPROPERTYLISTVALUE" -> listing(p.list(2), p.reference(3));
            case "IFCPROPERTYBOUNDEDVALUE" -> bounded(p);
            case "IFCQUANTITYLENGTH",
                    "IFCQUANTITYAREA",
                    "IFCQUANTITYVOLUME",
                    "IFCQUANTITYCOUNT",
                    "IFCQUANTITYWEIGHT",
                    "IFCQUANTITYTIME" -> measures.quantity(p);
            default -> null;
        };
    }

    private @Nullable AttributeValue listing(List<StepValue> values, OptionalInt unit) {
        List<AttributeValue> all = new ArrayList<>(values.size());
        for (StepValue v : values) {
            AttributeValue value = measures.value(v, unit);
            if (value != null) {
                all.add(value);
            }
        }
        return all.isEmpty() ? null : all.size() == 1 ? all.getFirst() : new AttributeValue.Listing(all);
    }

    /** The set point, or what lies between the bounds as a person writes it. */
    private @Nullable AttributeValue bounded(StepInstance p) {
        AttributeValue upper = measures.value(p.parameter(2), p.reference(4));
        AttributeValue lower = measures.value(p.parameter(3), p.reference(4));
        AttributeValue point = measures.value(p.parameter(5), p.reference(4));
        if (point != null || upper == null || lower == null) {
            return point != null ? point : upper != null ? upper : lower;
        }
        return AttributeValue.of(lower.text() + " … " + upper.text());
    }
}
