package org.serdica.importers.cityjson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.ObjectDraft;

/**
 * Brings children to their parents. In the file they stand side by side in any order; an object goes on when all
 * children it names have come. Those whose parent never comes go on by themselves.
 */
final class Families {
    private final Reading reading;
    private final Map<String, ObjectParser.Parsed> waiting = new LinkedHashMap<>();

    Families(Reading reading) {
        this.reading = reading;
    }

    /** Takes an object in and gives those that are complete with it. */
    List<CityPart> take(ObjectParser.Parsed object) {
        if (object.parents().isEmpty() && object.children().isEmpty()) {
            reading.member();
            return List.of(CityPart.Thing.of(object.draft()));
        }
        waiting.put(object.draft().id(), object);
        return List.of();
    }

    /** All that is left, families first. */
    List<CityPart> rest() {
        List<CityPart> parts = new ArrayList<>();
        for (ObjectParser.Parsed object : waiting.values()) {
            ObjectParser.Parsed parent = object.parents().isEmpty()
                    ? null
                    : waiting.get(object.parents().getFirst());
            if (parent != null && !isOwnAncestor(object)) {
                parent.draft().addChild(object.draft());
            } else {
                if (!object.parents().isEmpty()) {
                    reading.warn(
                            "PARENT_MISSING",
                            object.draft().id(),
                            "It names a parent that is not in the file; it now stands by itself.");
                }
                reading.member();
                parts.add(CityPart.Thing.of(object.draft()));
            }
        }
        waiting.clear();
        return parts;
    }

    private boolean isOwnAncestor(ObjectParser.Parsed object) {
        ObjectDraft self = object.draft();
        ObjectParser.Parsed up = object;
        for (int i = 0; i < 64; i++) {
            up = up.parents().isEmpty() ? null : waiting.get(up.parents().getFirst());
            if (up == null) {
                return false;
            }
            if (up.draft() == self) {
                return true;
            }
        }
        return true;
    }
}
