package org.serdica.importers.citygml;

import java.util.HashMap;
import java.util.Map;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** Gives sensors that come without coordinates the middle of the object they are said to be at, else of what holds them. */
final class SensorPlaces {
    private SensorPlaces() {}

    static void fill(ObjectDraft top) {
        if (hasSensor(top)) {
            Map<String, ObjectDraft> byId = new HashMap<>();
            index(top, byId);
            fill(top, top, byId);
        }
    }

    private static boolean hasSensor(ObjectDraft draft) {
        return draft.kind() == ObjectKind.SENSOR || draft.children().stream().anyMatch(SensorPlaces::hasSensor);
    }

    private static void index(ObjectDraft draft, Map<String, ObjectDraft> byId) {
        byId.putIfAbsent(draft.id(), draft);
        draft.children().forEach(child -> index(child, byId));
    }

    private static void fill(ObjectDraft draft, ObjectDraft holder, Map<String, ObjectDraft> byId) {
        if (draft.kind() == ObjectKind.SENSOR && !draft.hasGeometry()) {
            AttributeValue said = draft.attributes().get(DynamizerParser.LOCATION);
            ObjectDraft at = said == null ? holder : byId.getOrDefault(said.text(), holder);
            Bounds b = at.hasGeometry() ? at.bounds() : holder.bounds();
            if (!b.isEmpty()) {
                draft.point(b.centreX(), b.centreY(), (b.minZ() + b.maxZ()) / 2);
            }
        }
        for (ObjectDraft child : draft.children()) {
            fill(child, draft, byId);
        }
    }
}
