package org.serdica.importers.api;

/** An input that cannot be used at all. The message is one sentence that a person can act on. */
public final class InputRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;

    public InputRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    public InputRefused(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The sentence; there always is one. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    /** Short and stable, such as {@code FILE_MISSING}. */
    public String code() {
        return code;
    }
}
