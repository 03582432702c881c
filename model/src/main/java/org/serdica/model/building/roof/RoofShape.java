package org.serdica.model.building.roof;

import java.util.Locale;
import java.util.Optional;

/** Shapes of roofs that can be drawn over an outline. */
public enum RoofShape {
    FLAT("flat"),
    GABLED("gable"),
    HIPPED("hip"),
    HALF_HIPPED("halfHip"),
    PYRAMIDAL("pyramid"),
    SHED("shed"),
    MANSARD("mansard"),
    GAMBREL("gambrel"),
    SALTBOX("saltbox"),
    BUTTERFLY("butterfly"),
    ROUND("vault"),
    DOME("dome"),
    ONION("onion");

    private final String roofType;

    RoofShape(String roofType) {
        this.roofType = roofType;
    }

    /** The word for it in a building's attribute {@code roofType}. */
    public String roofType() {
        return roofType;
    }

    /**
     * The shape of that name or of one that means the same, in the words of OpenStreetMap
     * (wiki.openstreetmap.org/wiki/Key:roof:shape) and of building registers; empty if it is not known.
     */
    public static Optional<RoofShape> of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return switch (word) {
            case "flat", "terrace", "many_flat" -> Optional.of(FLAT);
            case "gabled", "gable", "pitched", "gabled_row", "cross_gabled", "saddle" -> Optional.of(GABLED);
            case "hipped", "hip", "side_hipped", "hipped_and_gabled" -> Optional.of(HIPPED);
            case "half_hipped", "halfhip", "half_hip", "jerkinhead", "clipped_gable" -> Optional.of(HALF_HIPPED);
            case "pyramidal", "pyramid", "tented", "cone", "conical", "spire" -> Optional.of(PYRAMIDAL);
            case "skillion", "lean_to", "shed", "monopitch", "mono_pitched" -> Optional.of(SHED);
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
