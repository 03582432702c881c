package org.serdica.model.edit;

import org.serdica.model.city.ObjectDraft;

/** Adds a top-level object with its family. The draft must not be changed any more. */
public record AddObject(ObjectDraft object) implements Edit {
    @Override
    public String objectId() {
        return object.id();
    }

    @Override
    public Edit inverse() {
        return new RemoveObject(object);
    }
}
