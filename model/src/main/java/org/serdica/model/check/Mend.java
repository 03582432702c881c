package org.serdica.model.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.RemoveObject;

/**
 * What would be put right in one top-level object.
 *
 * @param before the object with its family as it is
 * @param after the same as it would be
 * @param fixes how many flaws of which kind
 */
public record Mend(ObjectDraft before, ObjectDraft after, Map<FlawCode, Integer> fixes) {
    public Mend {
        fixes = Collections.unmodifiableMap(new TreeMap<>(fixes));
    }

    /** The edits that do it. */
    public List<Edit> edits() {
        return List.of(new RemoveObject(before), new AddObject(after));
    }
}
