package org.serdica.model.radio.link;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.serdica.model.radio.propagation.ModelName;

/**
 * Which scheme a link of some quality carries: the fastest that fails in at most a tenth of its blocks.
 *
 * <p>The published thresholds leave schemes out for every block length. Between two of them a threshold lies on the line
 * over the schemes' efficiency; beyond the last it keeps the last one's distance from Shannon's bound.
 */
public final class LinkCurve {
    public static final ModelName MODEL =
            new ModelName("NR schemes at 10 % block error", "TS 38.214 V17, Sionna AWGN tables");

    /** Code blocks of a well filled transport block. */
    public static final int LONG_BLOCK_BITS = 2000;

    private static final Map<String, LinkCurve> MADE = new ConcurrentHashMap<>();

    private final McsTable table;
    private final double[] thresholdsDb;
    private final double[] bitsPerElement;

    private LinkCurve(McsTable table, int blockBits) {
        this.table = table;
        List<McsTable.Mcs> schemes = table.schemes();
        NavigableMap<Double, Double> published = published(table, blockBits);
        if (published.isEmpty()) {
            throw new IllegalArgumentException("nothing is published for " + table + " and blocks of " + blockBits);
        }
        thresholdsDb = new double[schemes.size()];
        bitsPerElement = new double[schemes.size()];
        for (int i = 0; i < schemes.size(); i++) {
            bitsPerElement[i] = schemes.get(i).bitsPerElement();
            thresholdsDb[i] = threshold(published, bitsPerElement[i]);
        }
    }

    /**
     * @param blockBits 24, 100, 500, 1000 or 2000
     */
    public static LinkCurve of(McsTable table, int blockBits) {
        return MADE.computeIfAbsent(table + " " + blockBits, key -> new LinkCurve(table, blockBits));
    }

    /** For long blocks, which is what a loaded cell sends. */
    public static LinkCurve of(McsTable table) {
        return of(table, LONG_BLOCK_BITS);
    }

    /** The SNR at which a scheme, by its place in the table, loses a tenth of its blocks. */
    public double thresholdDb(int index) {
        return thresholdsDb[index];
    }

    /** The place in the table of the fastest scheme that holds; -1 where none does. */
    public int index(double sinrDb) {
        int best = -1;
        for (int i = 0; i < thresholdsDb.length; i++) {
            if (sinrDb >= thresholdsDb[i] && (best < 0 || bitsPerElement[i] >= bitsPerElement[best])) {
                best = i;
            }
        }
        return best;
    }

    /** What a resource element and layer carries; 0 where no scheme holds. */
    public double bitsPerElement(double sinrDb) {
        int index = index(sinrDb);
        return index < 0 ? 0 : bitsPerElement[index];
    }

    public McsTable table() {
        return table;
    }

    /** Thresholds by efficiency; where two schemes carry the same, the better one. */
    private static NavigableMap<Double, Double> published(McsTable table, int blockBits) {
        NavigableMap<Double, Double> found = new TreeMap<>();
        String bits = Integer.toString(blockBits);
        for (String[] row : LinkTables.rows("nr_bler10.csv")) {
            if (row[0].equals(table.channel()) && row[1].equals(table.number()) && row[3].equals(bits)) {
                double efficiency =
                        table.schemes().get(Integer.parseInt(row[2])).bitsPerElement();
                found.merge(efficiency, Double.parseDouble(row[4]), Math::min);
            }
        }
        return found;
    }

    static double threshold(NavigableMap<Double, Double> published, double bits) {
        Map.Entry<Double, Double> below = published.floorEntry(bits);
        Map.Entry<Double, Double> above = published.ceilingEntry(bits);
        if (below != null && above != null) {
            double width = above.getKey() - below.getKey();
            double part = width == 0 ? 0 : (bits - below.getKey()) / width;
            return below.getValue() + part * (above.getValue() - below.getValue());
        }
        Map.Entry<Double, Double> end = Objects.requireNonNull(below == null ? above : below);
        return end.getValue() + shannonDb(bits) - shannonDb(end.getKey());
    }

    private static double shannonDb(double bits) {
        return 10 * Math.log10(Math.expm1(bits * Math.log(2)));
    }
}
