package org.serdica.importers.api;

/** What becomes of the heights that a file gives. */
public enum Heights {
    /** They stay as they are. */
    AS_GIVEN,
    /** All of them are shifted by one length, the median of how far its objects stand above or below the ground. */
    SHIFTED,
    /** Each object stands with its lowest point on the lowest ground under it. */
    ON_GROUND;

    /**
     * Reads {@code given}, {@code shift} or {@code ground}.
     *
     * @throws IllegalArgumentException with a sentence for a person, if it is none of them
     */
    public static Heights parse(String text) {
        return switch (text.strip()) {
            case "given" -> AS_GIVEN;
            case "shift" -> SHIFTED;
            case "ground" -> ON_GROUND;
            default ->
                throw new IllegalArgumentException("heights are 'given' (left as they are), 'shift' (all by one length)"
                        + " or 'ground' (each object on the ground), not " + text + ".");
        };
    }
}
