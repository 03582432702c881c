package org.serdica.model.radio.coverage;

import java.util.Locale;

/** So many antennas over so many receivers do not fit the memory; the sentence says what would. */
public final class CoverageTooLarge extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    CoverageTooLarge(int sectors, int mostSectors) {
        super("Coverage of " + sectors + " radio cells is asked for, and a map holds " + mostSectors
                + " at the most; choose a smaller area.");
    }

    CoverageTooLarge(int sectors, int receivers, long bytes, long most) {
        super(String.format(
                Locale.ROOT,
                "Coverage of %d radio cells at %d places takes %.1f GB of memory, and there are %.1f GB for it;"
                        + " choose wider cells or a smaller area.",
                sectors,
                receivers,
                bytes / 1e9,
                most / 1e9));
    }
}
