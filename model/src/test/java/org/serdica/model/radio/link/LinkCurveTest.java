package org.serdica.model.radio.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;

class LinkCurveTest {
    @Test
    void holdsTheSchemesAs3gppPublishedThem() {
        for (Row row : Vectors.of("nr_mcs_tables.csv")) {
            McsTable table = table(row.text("channel"), row.text("table"));
            McsTable.Mcs scheme = table.schemes().get((int) row.number("mcs"));
            assertThat(scheme.modulationBits()).as("%s", row).isEqualTo((int) row.number("Qm"));
            assertThat(scheme.codeRate()).as("%s", row).isEqualTo(row.number("code_rate_x1024"));
            assertThat(scheme.bitsPerElement()).as("%s", row).isEqualTo(row.number("spectral_efficiency"));
            assertThat(scheme.bitsPerElement())
                    .as("%s", row)
                    .isCloseTo(scheme.modulationBits() * scheme.codeRate() / 1024, within(1e-4));
        }
    }

    @Test
    void agreesWithThePublishedThresholdsOfEveryBlockLength() {
        Vectors.agree(Vectors.of("nr_bler10_thresholds.csv"), "snr_at_10pct_bler_dB_log_interp", 1, row -> LinkCurve.of(
                        table(row.text("channel"), row.text("mcs_table")), (int) row.number("cbs_bits"))
                .thresholdDb((int) row.number("mcs")));
    }

    @Test
    void guessesThresholdsThatAreLeftOutWithinADecibel() {
        List<Row> rows = Vectors.of("nr_bler10_thresholds.csv").stream()
                .filter(row -> row.text("channel").equals("PDSCH")
                        && row.text("mcs_table").equals("1")
                        && row.text("cbs_bits").equals("2000"))
                .toList();
        NavigableMap<Double, Double> all = new TreeMap<>();
        rows.forEach(row -> all.put(bits(row), row.number("snr_at_10pct_bler_dB_log_interp")));
        for (Row row : rows.subList(1, rows.size() - 1)) {
            NavigableMap<Double, Double> others = new TreeMap<>(all);
            others.remove(bits(row));
            assertThat(LinkCurve.threshold(others, bits(row)))
                    .as("%s", row)
                    .isCloseTo(row.number("snr_at_10pct_bler_dB_log_interp"), within(1.0));
        }
    }

    @Test
    void aBetterLinkNeverCarriesLess() {
        for (McsTable table : McsTable.values()) {
            LinkCurve curve = LinkCurve.of(table);
            double before = 0;
            for (double sinr = -20; sinr < 40; sinr += 0.25) {
                double bits = curve.bitsPerElement(sinr);
                assertThat(bits).as("%s at %s dB", table, sinr).isGreaterThanOrEqualTo(before);
                before = bits;
            }
            assertThat(before).isEqualTo(table.schemes().getLast().bitsPerElement());
        }
    }

    @Test
    void choosesNothingWhereNothingHolds() {
        LinkCurve curve = LinkCurve.of(McsTable.PDSCH_256QAM);
        assertThat(curve.index(-15)).isEqualTo(-1);
        assertThat(curve.bitsPerElement(-15)).isZero();
        assertThat(curve.index(100)).isEqualTo(27);
    }

    @Test
    void staysBelowShannon() {
        LinkCurve curve = LinkCurve.of(McsTable.PDSCH_1024QAM);
        for (McsTable.Mcs scheme : McsTable.PDSCH_1024QAM.schemes()) {
            double bound = 10 * Math.log10(Math.pow(2, scheme.bitsPerElement()) - 1);
            assertThat(curve.thresholdDb(scheme.index())).as("%s", scheme).isGreaterThan(bound);
        }
    }

    private static double bits(Row row) {
        return McsTable.PDSCH_64QAM.schemes().get((int) row.number("mcs")).bitsPerElement();
    }

    private static McsTable table(String channel, String number) {
        for (McsTable table : McsTable.values()) {
            if (channel.startsWith(table.channel()) && table.number().equals(number)) {
                return table;
            }
        }
        throw new AssertionError(channel + " " + number);
    }
}
