package org.serdica.app.ui.edit.street;

import org.serdica.model.geo.Position;

/** What of the streets somebody is working on. */
public sealed interface Focus {
    Focus NOTHING = new Nothing();

    record Nothing() implements Focus {}

    record Street(String linkId) implements Focus {}

    /** A junction, known by its place, since numbers of nodes change. */
    record Junction(Position place) implements Focus {}
}
