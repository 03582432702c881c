package org.serdica.importers.osm;

import org.serdica.importers.api.CityPart;
import org.serdica.model.city.ObjectDraft;

/**
 * A part of a city on its way out.
 *
 * @param aside whether it comes of nodes, or of many ways, and so is none of the ways and relations that are counted
 */
record Piece(CityPart part, boolean aside) {
    /** Heights count from the ground, which only the city knows. */
    static Piece of(ObjectDraft draft) {
        return new Piece(new CityPart.Thing(draft, null, true), false);
    }

    static Piece besides(CityPart part) {
        return new Piece(part, true);
    }
}
