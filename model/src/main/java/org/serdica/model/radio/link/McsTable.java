package org.serdica.model.radio.link;

import java.util.ArrayList;
import java.util.List;

/** The modulation and coding schemes that a cell may choose from, 3GPP TS 38.214. */
public enum McsTable {
    /** Table 5.1.3.1-1: up to 64QAM. */
    PDSCH_64QAM("PDSCH", "1"),
    /** Table 5.1.3.1-2. */
    PDSCH_256QAM("PDSCH", "2"),
    /** Table 5.1.3.1-3: 64QAM for links that must hardly ever fail. */
    PDSCH_LOW_EFFICIENCY("PDSCH", "3"),
    /** Table 5.1.3.1-4. */
    PDSCH_1024QAM("PDSCH", "4"),
    /** Table 6.1.4.1-1: with transform precoding. */
    PUSCH_64QAM("PUSCH", "1"),
    /** Table 6.1.4.1-2. */
    PUSCH_LOW_EFFICIENCY("PUSCH", "2");

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy
    private final List<Mcs> schemes;

    private final String channel;
    private final String number;

    /**
     * One scheme.
     *
     * @param modulationBits bits a symbol carries
     * @param codeRate times 1024
     * @param bitsPerElement what is left of them for the user
     */
    public record Mcs(int index, int modulationBits, double codeRate, double bitsPerElement) {}

    McsTable(String channel, String number) {
        this.channel = channel;
        this.number = number;
        List<Mcs> found = new ArrayList<>();
        for (String[] row : LinkTables.rows("nr_mcs.csv")) {
            if (row[0].startsWith(channel) && row[1].equals(number)) {
                found.add(new Mcs(
                        Integer.parseInt(row[2]),
                        Integer.parseInt(row[3]),
                        Double.parseDouble(row[4]),
                        Double.parseDouble(row[5])));
            }
        }
        this.schemes = List.copyOf(found);
    }

    /** From the most robust to the fastest. */
    public List<Mcs> schemes() {
        return schemes;
    }

    String channel() {
        return channel;
    }

    String number() {
        return number;
    }
}
