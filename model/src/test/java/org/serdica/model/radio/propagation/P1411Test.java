package org.serdica.model.radio.propagation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;

/** Against covlib of the Communications Research Centre Canada. */
class P1411Test {
    private static final double AGREEMENT_DB = 1e-4;

    @Test
    void agreesWithThePublishedStreetCanyon() {
        List<Row> rows = Vectors.of("p1411_4_1_2_street_canyon_uhf_los.csv");
        Vectors.agree(
                rows, "L_median_dB", AGREEMENT_DB, row -> P1411StreetCanyon.medianDb(f(row), d(row), h1(row), h2(row)));
        Vectors.agree(
                rows, "L_lower_dB", AGREEMENT_DB, row -> P1411StreetCanyon.lowerDb(f(row), d(row), h1(row), h2(row)));
        Vectors.agree(
                rows, "L_upper_dB", AGREEMENT_DB, row -> P1411StreetCanyon.upperDb(f(row), d(row), h1(row), h2(row)));
    }

    @Test
    void agreesWithThePublishedCorner() {
        Vectors.agree(
                Vectors.of("p1411_4_1_3_1_corner_uhf_nlos.csv"),
                "L_dB",
                AGREEMENT_DB,
                row -> P1411Corner.lossDb(
                        f(row),
                        row.number("x1_m"),
                        row.number("x2_m"),
                        row.number("w1_m"),
                        row.number("w2_m"),
                        row.number("corner_angle_rad")));
    }

    @Test
    void agreesWithThePublishedRooftopsOfATown() {
        Vectors.agree(
                Vectors.of("p1411_4_2_2_1_rooftop_urban.csv"),
                "L_dB",
                AGREEMENT_DB,
                row -> P1411RooftopUrban.lossDb(
                        f(row),
                        d(row),
                        h1(row),
                        h2(row),
                        row.number("hr_m"),
                        row.number("l_m"),
                        row.number("b_m"),
                        row.number("w2_m"),
                        row.number("phi_deg"),
                        P1411RooftopUrban.Town.MEDIUM_SIZED_CITY_OR_SUBURBAN_CENTRE));
    }

    @Test
    void agreesWithThePublishedRooftopsOfASuburb() {
        List<Row> rows = Vectors.of("p1411_4_2_2_2_rooftop_suburban.csv");
        Vectors.agree(
                rows.stream().filter(row -> row.has("L_dB")).toList(),
                "L_dB",
                AGREEMENT_DB,
                row -> P1411RooftopSuburban.lossDb(
                        f(row),
                        d(row),
                        h1(row),
                        h2(row),
                        row.number("hr_m"),
                        row.number("w2_m"),
                        row.number("phi_deg")));
    }

    @Test
    void leavesFreeSpaceWhereNoBuildingStands() {
        double loss = P1411RooftopUrban.lossDb(
                2.6, 800, 30, 1.5, 15, 0, 40, 20, 90, P1411RooftopUrban.Town.METROPOLITAN_CENTRE);
        assertThat(Math.abs(loss - FreeSpace.lossDb(2.6, 800))).isLessThan(0.06);
    }

    @Test
    void isTheSameRoundACornerBothWays() {
        assertThat(P1411Corner.lossDb(1.8, 100, 60, 20, 15, 1.5))
                .isEqualTo(P1411Corner.lossDb(1.8, 60, 100, 15, 20, 1.5));
    }

    private static double f(Row row) {
        return row.number("f_GHz");
    }

    private static double d(Row row) {
        return row.number("d_m");
    }

    private static double h1(Row row) {
        return row.number("h1_m");
    }

    private static double h2(Row row) {
        return row.number("h2_m");
    }
}
