package org.serdica.model.radio.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;

/** Against the grid of Sionna, the spots that ns-3 asserts and the probabilities of pycraf. */
class Tr38901Test {
    private static final double AGREEMENT_DB = 0.02;

    @Test
    void agreesWithThePublishedGridInSight() {
        Vectors.agree(Vectors.of("tr38901_grid.csv"), "PL_LOS_dB", AGREEMENT_DB, row -> los(row, 5));
    }

    @Test
    void agreesWithThePublishedGridOutOfSight() {
        Vectors.agree(Vectors.of("tr38901_grid.csv"), "PL_NLOS_dB", AGREEMENT_DB, row -> nlos(row, 5, 20));
    }

    @Test
    void agreesWithThePublishedLossIntoBuildings() {
        List<Row> rows = Vectors.of("tr38901_grid.csv");
        Vectors.agree(rows, "PLtw_low_loss_dB", AGREEMENT_DB, row -> Tr38901Entry.lowDb(row.number("fc_GHz")));
        Vectors.agree(
                rows.stream().filter(row -> row.has("PLtw_high_loss_dB")).toList(),
                "PLtw_high_loss_dB",
                AGREEMENT_DB,
                row -> Tr38901Entry.highDb(row.number("fc_GHz")));
    }

    @Test
    void agreesWithTheSpotsThatNs3Asserts() {
        List<Row> rows = Vectors.of("tr38901_spot.csv").stream()
                .filter(row -> !row.text("scenario").startsWith("V2V"))
                .toList();
        Vectors.agree(rows, "pathloss_dB", 0.05, row -> {
            boolean los = row.text("condition").equals("LOS");
            return los ? los(row, 5) : nlos(row, 5, 20);
        });
    }

    @Test
    void agreesWithThePublishedProbabilitiesOfSightHeldToOne() {
        for (Row row : Vectors.of("tr38901_los_probability.csv")) {
            double d = row.number("d2d_out_m");
            double probability =
                    switch (row.text("scenario")) {
                        case "RMA" -> Tr38901LosProbability.rma(d);
                        case "UMI" -> Tr38901LosProbability.umi(d);
                        default -> Tr38901LosProbability.uma(d, row.number("h_ut_m"));
                    };
            assertThat(probability).as("%s", row).isCloseTo(Math.min(1, row.number("P_LOS")), within(1e-6));
        }
    }

    @Test
    void neverLosesLessOutOfSightThanInSight() {
        for (double d = 1; d < 5000; d *= 1.3) {
            assertThat(Tr38901.umaNlosDb(3.5, d, 25, 1.5)).isGreaterThanOrEqualTo(Tr38901.umaLosDb(3.5, d, 25, 1.5));
            assertThat(Tr38901.umiNlosDb(3.5, d, 10, 1.5)).isGreaterThanOrEqualTo(Tr38901.umiLosDb(3.5, d, 10, 1.5));
        }
    }

    @Test
    void holdsTheLossOfTenMetresNearerThanThat() {
        assertThat(Tr38901.umaLosDb(2, 0, 25, 1.5)).isEqualTo(Tr38901.umaLosDb(2, 10, 25, 1.5));
    }

    @Test
    void namesTheInputsThatLieOutsideTheReport() {
        int bits = Tr38901Limits.outsideUma(0.4, 7000, 25, 1.5);
        assertThat(Tr38901Limits.VALIDITY.sentences(bits))
                .containsExactly(
                        "the frequency is outside 0.5 to 100 GHz",
                        "the distance on the ground is outside 10 to 5000 m");
        assertThat(Tr38901Limits.outsideUma(3.5, 300, 25, 1.5)).isZero();
    }

    private static double los(Row row, double buildingM) {
        double f = row.number("fc_GHz");
        double d = distance(row);
        double bs = row.number("h_bs_m");
        double ut = row.number("h_ut_m");
        return switch (row.text("scenario")) {
            case "UMa" -> Tr38901.umaLosDb(f, d, bs, ut);
            case "UMi" -> Tr38901.umiLosDb(f, d, bs, ut);
            case "RMa" -> Tr38901.rmaLosDb(f, d, bs, ut, buildingM);
            default -> Tr38901.inhLosDb(f, Math.hypot(d, bs - ut));
        };
    }

    private static double nlos(Row row, double buildingM, double streetM) {
        double f = row.number("fc_GHz");
        double d = distance(row);
        double bs = row.number("h_bs_m");
        double ut = row.number("h_ut_m");
        return switch (row.text("scenario")) {
            case "UMa" -> Tr38901.umaNlosDb(f, d, bs, ut);
            case "UMi" -> Tr38901.umiNlosDb(f, d, bs, ut);
            case "RMa" -> Tr38901.rmaNlosDb(f, d, bs, ut, buildingM, streetM);
            default -> Tr38901.inhNlosDb(f, Math.hypot(d, bs - ut));
        };
    }

    private static double distance(Row row) {
        return row.number("d2d_m");
    }
}
