package org.serdica.importers.api;

import java.io.IOException;

/** What stops a reader: an {@link IOException} that brings its code and a sentence for a person. */
public final class InputTrouble extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public InputTrouble(String code, String message) {
        super(message);
        this.code = code;
    }

    public InputTrouble(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
