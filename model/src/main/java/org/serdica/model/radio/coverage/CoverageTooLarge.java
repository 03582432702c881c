package org.serdica.model.radio.coverage;

import java.util.Locale;

/** So many antennas over so many receivers do not fit the memory; the sentence says what would. */
public final class CoverageTooLarge extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int sectors;
    private final int mostSectors;
    private final int receivers;
    private final long bytes;
    private final long most;

    /** @param mostSectors that a map holds */
    public CoverageTooLarge(int sectors, int mostSectors) {
        super("Coverage of " + sectors + " radio cells is asked for, and a map holds " + mostSectors
                + " at the most; choose a smaller area.");
        this.sectors = sectors;
        this.mostSectors = mostSectors;
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
        mostSectors = 0;
        this.receivers = receivers;
        this.bytes = bytes;
        this.most = most;
    }

    public int sectors() {
        return sectors;
    }

    /** How many a map holds; 0 where it is memory that there is not enough of. */
    public int mostSectors() {
        return mostSectors;
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
