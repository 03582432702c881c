package org.serdica.model.network;

/** A patch that does not fit the network it was to change. The message is for a person. */
public final class RoadMismatch extends RuntimeException {
    private static final long serialVersionUID = 1;

    RoadMismatch(String message) {
        super(message);
    }
}
