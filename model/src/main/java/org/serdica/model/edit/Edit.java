package org.serdica.model.edit;

import java.util.List;

/**
 * One change of a city as a value: it knows the old and the new, so it can be turned round. Drafts and arrays in an edit
 * must not be changed any more.
 */
public sealed interface Edit
        permits SetAttribute,
                SetAttributes,
                AddObject,
                RemoveObject,
                MoveObject,
                ReplaceObject,
                SetTerrain,
                ReplaceRoads {
    /** The objects that it names: top-level ones, and parts where attributes of parts change. */
    List<String> objectIds();

    /** The edit that takes this one back. */
    Edit inverse();
}
