package org.serdica.model.radio.coverage;

import java.util.Locale;

/** So many antennas over so many receivers do not fit the memory; the sentence says what would. */
public final class CoverageTooLarge extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int sectors;
    private final int receivers;
    private final long bytes;
    private final long most;

    /** More cells than a map can number, whatever the memory. */
    CoverageTooLarge(int sectors, int mostSectors) {
        super("Coverage of " + sectors + " radio cells is asked for, and a map holds " + mostSectors
                + " at the most; choose a smaller area.");
        this.sectors = sectors;
        receivers = 0;
        bytes = 0;
        most = 0;
    }

    /**
     * @param bytes that would be needed
     * @param most that there are
     */
    public CoverageTooLarge(int sectors, int receivers, long bytes, long most) {
        super(String.format(
                Locale.ROOT,
                "Coverage of %d radio cells at %d places takes %.1f GB of memory, and there are %.1f GB for it;"
                        + " choose wider cells or a smaller area.",
                sectors,
                receivers,
                bytes / 1e9,
                most / 1e9));
        this.sectors = sectors;
        this.receivers = receivers;
        this.bytes = bytes;
        this.most = most;
    }

    /** Whether it is the memory that does not suffice; else there are too many cells, and the other figures say nothing. */
    public boolean isOfMemory() {
        return bytes > 0;
    }

    public int sectors() {
        return sectors;
    }

    public int receivers() {
        return receivers;
    }

    /** What would be needed. */
    public long bytes() {
        return bytes;
    }

    /** What there is. */
    public long mostBytes() {
        return most;
    }
}
