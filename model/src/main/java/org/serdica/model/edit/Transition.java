package org.serdica.model.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.DraftMatch;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Position;

/** The least edits that lead from one state of a top-level object to another; null is a state in which it is not there. */
public final class Transition {
    private Transition() {}

    public static List<Edit> between(@Nullable ObjectDraft from, @Nullable ObjectDraft to) {
        if (from == null) {
            return to == null ? List.of() : List.of(new AddObject(to));
        }
        if (to == null) {
            return List.of(new RemoveObject(from));
        }
        Optional<Position> move = DraftMatch.move(from, to);
        if (move.isEmpty()) {
            return List.of(new ReplaceObject(from, to));
        }
        List<Edit> edits = new ArrayList<>();
        Position p = move.get();
        if (p.x() != 0 || p.y() != 0 || p.z() != 0) {
            edits.add(new MoveObject(from.id(), p.x(), p.y(), p.z()));
        }
        edits.addAll(attributes(from, to));
        return edits;
    }

    /** What differs in the attributes of two objects of the same shape and all below them. */
    public static List<SetAttribute> attributes(ObjectDraft from, ObjectDraft to) {
        List<SetAttribute> edits = new ArrayList<>();
        from.forEach(member -> {
            ObjectDraft other = to.find(member.id());
            if (other != null) {
                Map<String, AttributeValue> was = member.attributes();
                Map<String, AttributeValue> is = other.attributes();
                Set<String> names = new LinkedHashSet<>(was.keySet());
                names.addAll(is.keySet());
                for (String name : names) {
                    if (!Objects.equals(was.get(name), is.get(name))) {
                        edits.add(new SetAttribute(member.id(), name, was.get(name), is.get(name)));
                    }
                }
            }
        });
        return edits;
    }

    /** The state of a top-level object in a city; null if there is none of that id. */
    public static @Nullable ObjectDraft state(City city, String objectId) {
        return city.find(objectId)
                .filter(o -> o.parent().isEmpty())
                .map(city::draft)
                .orElse(null);
    }
}
