package org.serdica.importers.api;

import java.io.IOException;

/** What stops a reader: an {@link IOException} that brings its code and a sentence for a person. */
public final class InputTrouble extends IOException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String sentence;

    public InputTrouble(String code, String message) {
        super(message);
        this.code = code;
        this.sentence = message;
    }

    public InputTrouble(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.sentence = message;
    }

    @Override
    public String getMessage() {
        return sentence;
    }

    public String code() {
        return code;
    }
}
