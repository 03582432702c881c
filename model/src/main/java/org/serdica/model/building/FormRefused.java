package org.serdica.model.building;

/** A form that cannot be built, or an operation that does not fit it; nothing has changed. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why; the window has a sentence for each. */
    public enum Reason {
        /** The footprint has fewer than three corners or no area to speak of. */
        FOOTPRINT_TOO_SMALL,
        FOOTPRINT_CROSSES_ITSELF,
        /** A height, a pitch or a length is no number or out of reach. */
        MEASURE_OUT_OF_RANGE,
        /** Not even a block stands on the footprint: walls would touch. */
        NO_BODY,
        /** The footprint has no corner or wall of that number. */
        NO_SUCH_CORNER,
        /** The line or the courtyard leaves the building as it is. */
        MISSES_BUILDING,
        /** The courtyard takes the whole building, or cuts it in two. */
        NOTHING_LEFT,
        /** Buildings to be merged do not touch. */
        NOT_TOUCHING
    }

    public FormRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
