package org.serdica.importers.export;

/** A city that cannot be written as asked. The message is one sentence that a person can act on. */
public final class WriteRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    public WriteRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The sentence; there always is one. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Short and stable, such as {@code ENDING_UNKNOWN}. */
    public String code() {
        return code;
    }
}
