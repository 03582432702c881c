package org.serdica.model.edit;

/** One change of a city as a value: it knows the old and the new, so it can be turned round. */
public sealed interface Edit permits SetAttribute, AddObject, RemoveObject, MoveObject {
    /** The object that changes. */
    String objectId();

    /** The edit that takes this one back. */
    Edit inverse();
}
