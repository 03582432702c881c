package org.serdica.importers.api;

/**
 * Something noticed about an input.
 *
 * @param code short and stable, such as {@code XLINK_DANGLING}
 * @param element which element of the file, by id or position; may be empty
 * @param message one sentence for a person: what is wrong and what was done about it
 */
public record Finding(Severity severity, String code, String element, String message) {
    /** How much it matters. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    public static Finding warning(String code, String element, String message) {
        return new Finding(Severity.WARNING, code, element, message);
    }
}
