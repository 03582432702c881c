package org.serdica.importers.project.codec;

/** Content of a project file that is not what it should be. The message ends a sentence for a person. */
public final class BrokenContent extends Exception {
    private static final long serialVersionUID = 1L;

    public BrokenContent(String message) {
        super(message);
    }

    public BrokenContent(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong; there always is something. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
