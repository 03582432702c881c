package org.serdica.importers.cityjson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/**
 * Brings children to their parents. In the file they stand side by side in any order; a family goes on when all
 * children that anybody in it names have come, so that few wait however large the file is. Those whose parent never
 * comes go on by themselves, and so do the members of groups: a group names them, it does not own them.
 */
final class Families {
    private static final int MOST_DEPTH = 64;

    /** Of a group, as an attribute. */
    private static final int MOST_MEMBERS = 100;

    private final Reading reading;
    private final Map<String, ObjectParser.Parsed> waiting = new LinkedHashMap<>();
    private final Set<String> groups = new HashSet<>();

    Families(Reading reading) {
        this.reading = reading;
    }

    /** Takes an object in and gives those that are complete with it. */
    List<CityPart> take(ObjectParser.Parsed object) {
        if (isGroup(object)) {
            groups.add(object.draft().id());
            namedIn(object);
        }
        if (object.parents().isEmpty() && (object.children().isEmpty() || isGroup(object))) {
            reading.member();
            return List.of(CityPart.Thing.of(object.draft()));
        }
        List<CityPart> ready = new ArrayList<>(1);
        ObjectParser.Parsed namesake = waiting.put(object.draft().id(), object);
        if (namesake != null) {
            give(namesake, ready);
        }
        ObjectParser.Parsed root = root(object);
        if (root != null && isComplete(root, 0)) {
            adopt(root);
            give(root, ready);
        }
        return ready;
    }

    private void give(ObjectParser.Parsed object, List<CityPart> to) {
        reading.member();
        to.add(CityPart.Thing.of(object.draft()));
    }

    /** The one at the head of the object's family; null while somebody on the way there has not come. */
    private ObjectParser.@Nullable Parsed root(ObjectParser.Parsed object) {
        ObjectParser.Parsed up = object;
        for (int i = 0; i < MOST_DEPTH && up != null; i++) {
            if (up.parents().isEmpty() || groups.contains(up.parents().getFirst())) {
                return up;
            }
            up = waiting.get(up.parents().getFirst());
        }
        return null;
    }

    private boolean isComplete(ObjectParser.Parsed object, int depth) {
        for (String id : object.children()) {
            ObjectParser.Parsed child = waiting.get(id);
            // A child that names another parent first is not this one's, and is sorted out at the end.
            if (child == null
                    || child.parents().isEmpty()
                    || !child.parents().getFirst().equals(object.draft().id())
                    || depth > MOST_DEPTH
                    || !isComplete(child, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private void adopt(ObjectParser.Parsed object) {
        waiting.remove(object.draft().id());
        for (String id : object.children()) {
            ObjectParser.Parsed child = waiting.get(id);
            // One that is named twice has been taken in already.
            if (child != null) {
                object.draft().addChild(child.draft());
                adopt(child);
            }
        }
    }

    private static void namedIn(ObjectParser.Parsed group) {
        if (!group.children().isEmpty()) {
            List<AttributeValue> members = group.children().stream()
                    .limit(MOST_MEMBERS)
                    .map(AttributeValue::of)
                    .toList();
            group.draft().put("groupMember", new AttributeValue.Listing(members));
        }
    }

    private static boolean isGroup(ObjectParser.Parsed object) {
        return object.draft().kind() == ObjectKind.GROUP;
    }

    /** All that is left, families first. */
    List<CityPart> rest() {
        waiting.values().forEach(this::tellMissing);
        List<CityPart> parts = new ArrayList<>();
        for (ObjectParser.Parsed object : waiting.values()) {
            ObjectParser.Parsed parent = object.parents().isEmpty()
                    ? null
                    : waiting.get(object.parents().getFirst());
            if (parent != null && !isOwnAncestor(object)) {
                parent.draft().addChild(object.draft());
            } else {
                if (!object.parents().isEmpty()
                        && !groups.contains(object.parents().getFirst())) {
                    reading.warn(
                            "PARENT_MISSING",
                            object.draft().id(),
                            "It names a parent that is not in the file; it now stands by itself.");
                }
                give(object, parts);
            }
        }
        waiting.clear();
        return parts;
    }

    /** A child may be missing, or stand in the file and not know of its parent. */
    private void tellMissing(ObjectParser.Parsed object) {
        for (String id : isGroup(object) ? List.<String>of() : object.children()) {
            if (!waiting.containsKey(id)) {
                reading.warn(
                        "CHILD_MISSING",
                        object.draft().id(),
                        "It names the child " + id + ", which is not in the file or does not name it as its parent.");
            }
        }
    }

    private boolean isOwnAncestor(ObjectParser.Parsed object) {
        ObjectDraft self = object.draft();
        ObjectParser.Parsed up = object;
        for (int i = 0; i < MOST_DEPTH; i++) {
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
