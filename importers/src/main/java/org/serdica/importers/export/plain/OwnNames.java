package org.serdica.importers.export.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.AttributeValue;

/** Attributes under names that a flat format has no other use for: those it has get an underscore behind. */
record OwnNames(Set<String> taken, String format) {
    String of(String name) {
        return taken.contains(name) ? name + "_" : name;
    }

    Map<String, AttributeValue> of(Map<String, AttributeValue> attributes, Tally tally) {
        Map<String, AttributeValue> renamed = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            if (taken.contains(name)) {
                tally.lost(
                        "the attribute name \"" + name + "\"",
                        format + " has another use for it; written as " + of(name));
            }
            renamed.put(of(name), value);
        });
        return renamed;
    }
}
