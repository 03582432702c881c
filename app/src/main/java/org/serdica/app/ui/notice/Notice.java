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
    /** How fast people read, slowly counted, and how long they take to notice. */
    private static final double MS_A_LETTER = 60;

    private static final int LINES_OF_A_LIST = 4;
    private static final double NOTICING_MS = 2_500;
    private static final double SHORTEST_MS = 4_500;
    private static final double LONGEST_MS = 16_000;

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

    /** Whether its second part is a list, which nobody has read before the card leaves. */
    boolean isList() {
        return detail.lines().limit(LINES_OF_A_LIST).count() == LINES_OF_A_LIST;
    }

    /** How long it takes to notice and read it. */
    public double readingMs() {
        int letters = text.length() + detail.length();
        for (Link link : links) {
            letters += link.text().length();
        }
        return Math.clamp(NOTICING_MS + letters * MS_A_LETTER, SHORTEST_MS, LONGEST_MS);
    }
}
