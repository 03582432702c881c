package org.serdica.app.ui.project;

/**
 * How things stand with the project file.
 *
 * @param detail a sentence about it, may be empty
 */
public record ProjectState(Kind kind, String detail) {
    /** What can be said of it in a word. */
    public enum Kind {
        /** The city is in no project. */
        NONE,
        /** Everything is on the disk. */
        SAVED,
        SAVING,
        /** The last changes could not be written. */
        TROUBLE,
        /** A damaged project, which is only read. */
        READ_ONLY,
        /** Files were added to the project's city; what is shown now is in no project. */
        APART
    }

    static final ProjectState NONE = new ProjectState(Kind.NONE, "");

    static ProjectState of(Kind kind) {
        return new ProjectState(kind, "");
    }
}
