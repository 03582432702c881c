package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Position;

/**
 * Something noticed about an input.
 *
 * @param code short and stable, such as {@code XLINK_DANGLING}
 * @param element which element of the file, by id or position; may be empty
 * @param message one sentence for a person: what is wrong and what was done about it
 * @param at where in the city, null where that is not known
 */
public record Finding(
        Severity severity,
        String code,
        String element,
        String message,
        @Nullable Position at) {
    public Finding(Severity severity, String code, String element, String message) {
        this(severity, code, element, message, null);
    }

    /** How much it matters. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }

    public static Finding warning(String code, String element, String message) {
        return new Finding(Severity.WARNING, code, element, message);
    }

    public Finding at(@Nullable Position place) {
        return new Finding(severity, code, element, message, place);
    }
}
