package org.serdica.app.ui.notice;

import org.jspecify.annotations.Nullable;

/**
 * One message.
 *
 * @param detail a second, quieter line, may be empty
 * @param linkText what the link says; empty for none
 */
public record Notice(
        Level level,
        String text,
        String detail,
        String linkText,
        @Nullable Runnable link) {
    /** How it looks and whether it leaves by itself. */
    public enum Level {
        DONE,
        NOTE,
        /** Waits for an answer that only a person knows; nothing is wrong meanwhile. */
        QUESTION,
        PROBLEM
    }

    public static Notice of(Level level, String text) {
        return new Notice(level, text, "", "", null);
    }

    public Notice withDetail(String more) {
        return new Notice(level, text, more, linkText, link);
    }

    public Notice withLink(String says, Runnable does) {
        return new Notice(level, text, detail, says, does);
    }
}
