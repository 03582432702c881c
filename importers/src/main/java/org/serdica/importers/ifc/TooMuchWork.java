package org.serdica.importers.ifc;

/** A shape was too intricate, or refers to itself too often, for the work that one element may cost. */
final class TooMuchWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchWork() {
        super("the shape takes too long", null, false, false);
    }
}
