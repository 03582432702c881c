package org.serdica.importers.osm;

import java.util.Locale;
import java.util.Optional;

/** Roof shapes that OpenStreetMap knows (wiki.openstreetmap.org/wiki/Key:roof:shape), as far as they can be drawn. */
enum RoofShape {
    FLAT,
    GABLED,
    HIPPED,
    HALF_HIPPED,
    PYRAMIDAL,
    SKILLION,
    DOME,
    ONION,
    ROUND,
    MANSARD,
    GAMBREL,
    SALTBOX,
    BUTTERFLY;

    /** The shape of that name or of one that means the same; empty if it is not known. */
    static Optional<RoofShape> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return switch (word) {
            case "flat", "terrace", "many_flat" -> Optional.of(FLAT);
            case "gabled", "gable", "pitched", "gabled_row", "cross_gabled" -> Optional.of(GABLED);
            case "hipped", "hip", "side_hipped", "hipped_and_gabled" -> Optional.of(HIPPED);
            case "half_hipped", "jerkinhead", "clipped_gable" -> Optional.of(HALF_HIPPED);
            case "pyramidal", "pyramid", "tented", "cone", "conical", "spire" -> Optional.of(PYRAMIDAL);
            case "skillion", "lean_to", "shed", "monopitch", "mono_pitched" -> Optional.of(SKILLION);
            case "dome", "cupola" -> Optional.of(DOME);
            case "onion" -> Optional.of(ONION);
            case "round", "barrel", "vault" -> Optional.of(ROUND);
            case "mansard" -> Optional.of(MANSARD);
            case "gambrel" -> Optional.of(GAMBREL);
            case "saltbox" -> Optional.of(SALTBOX);
            case "butterfly" -> Optional.of(BUTTERFLY);
            default -> Optional.empty();
        };
    }
}
