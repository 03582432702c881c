package org.serdica.model.edit;

import java.util.List;
import org.serdica.model.city.ObjectDraft;

/** Adds a top-level object with its family. The draft must not be changed any more. */
public record AddObject(ObjectDraft object) implements Edit {
    @Override
    public List<String> objectIds() {
        return List.of(object.id());
    }

    @Override
    public Edit inverse() {
        return new RemoveObject(object);
    }
}
