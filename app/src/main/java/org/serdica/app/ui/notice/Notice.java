package org.serdica.app.ui.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * One message.
 *
 * @param detail a second, quieter line, may be empty
 * @param links what may be done about it
 * @param about what it is about, as a key; a later message about the same takes the place of a problem; may be empty
 */
public record Notice(Level level, String text, String detail, List<Link> links, String about) {
    /** How it looks and whether it leaves by itself. */
    public enum Level {
        DONE,
        NOTE,
        /** Waits for an answer that only a person knows; nothing is wrong meanwhile. */
        QUESTION,
        PROBLEM
    }

    /** Something to click. */
    public record Link(String text, Runnable does) {}

    public Notice {
        links = List.copyOf(links);
    }

    public static Notice of(Level level, String text) {
        return new Notice(level, text, "", List.of(), "");
    }

    public Notice withDetail(String more) {
        return new Notice(level, text, more, links, about);
    }

    /** The same with one more link. */
    public Notice withLink(String says, Runnable does) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(says, does));
        return new Notice(level, text, detail, more, about);
    }

    public Notice about(String what) {
        return new Notice(level, text, detail, links, what);
    }
}
