package org.serdica.app.ui.variant;

/**
 * A state of the city that the open one can be compared with.
 *
 * @param variant its number, or {@link #BASE}
 */
public record Other(long variant, String name) {
    /** The city before all edits. */
    public static final long BASE = 0;

    @Override
    public String toString() {
        return name;
    }
}
