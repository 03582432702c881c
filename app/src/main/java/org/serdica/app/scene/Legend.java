package org.serdica.app.scene;

import java.util.List;

/**
 * What colours mean.
 *
 * @param title the attribute or the class, with its unit
 * @param entries from low to high, or category by category
 * @param continuous whether the entries are stops of one ramp
 */
public record Legend(String title, List<Entry> entries, boolean continuous) {
    public static final Legend NONE = new Legend("", List.of(), false);

    /**
     * One colour and its meaning.
     *
     * @param count how many objects have it, or -1 where that is not known
     */
    public record Entry(int rgb, String label, long count) {
        public Entry(int rgb, String label) {
            this(rgb, label, -1);
        }
    }

    public Legend {
        entries = List.copyOf(entries);
    }
}
