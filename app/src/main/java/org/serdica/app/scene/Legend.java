package org.serdica.app.scene;

import java.util.List;

/**
 * What colours mean.
 *
 * @param title the attribute or the class, with its unit
 * @param entries from low to high, or category by category
 * @param continuous whether the entries are stops of one ramp
 * @param note what else is to be known of the picture, such as that it is not the last one; empty for nothing
 */
public record Legend(String title, List<Entry> entries, boolean continuous, String note) {
    public static final Legend NONE = new Legend("", List.of(), false);

    /**
     * One colour and its meaning.
     *
     * @param count how many objects have it, or -1 where that is not known
     * @param more why it is there, for whoever asks; empty where the label says all
     */
    public record Entry(int rgb, String label, long count, String more) {
        public Entry(int rgb, String label, long count) {
            this(rgb, label, count, "");
        }

        public Entry(int rgb, String label) {
            this(rgb, label, -1);
        }

        /** The same with its reasons. */
        public Entry because(String reasons) {
            return new Entry(rgb, label, count, reasons);
        }
    }

    public Legend {
        entries = List.copyOf(entries);
    }

    public Legend(String title, List<Entry> entries, boolean continuous) {
        this(title, entries, continuous, "");
    }

    /** The same with something to be known of it. */
    public Legend noting(String other) {
        return new Legend(title, entries, continuous, other);
    }
}
