package org.serdica.model.radio.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;

/** Against two independent codes of ITU-R Study Group 3 on profiles of real towns. */
class P526Test {
    private static final double AGREEMENT_DB = 1e-4;

    private record Profile(double[] dKm, double[] terrainM, double[] surfaceM) {}

    @Test
    void agreesWithThePublishedKnifeEdge() {
        Vectors.agree(
                Vectors.of("p526_knife_edge.csv"),
                "J_approx_P526_eq_dB",
                1e-6,
                row -> P526KnifeEdge.lossDb(row.number("nu")));
    }

    @Test
    void losesSixDecibelsWhereTheEdgeTouchesTheRay() {
        assertThat(P526KnifeEdge.lossDb(0)).isCloseTo(6.03, within(0.005));
    }

    @Test
    void agreesWithThePublishedSphericalEarth() {
        Vectors.agree(
                Vectors.of("p526_spherical_earth.csv"),
                "Ldsph_dB",
                AGREEMENT_DB,
                row -> P526SphericalEarth.lossDb(
                        row.number("f_GHz"),
                        field(row),
                        row.number("d_km"),
                        row.number("ae_km"),
                        row.number("omega_water"),
                        row.number("hte_m"),
                        row.number("hre_m")));
    }

    @Test
    void agreesWithThePublishedBullingtonOverTheGround() {
        Map<String, Profile> profiles = profiles();
        Vectors.agree(Vectors.of("p526_profile_results.csv"), "Lbull_terrain_dB", AGREEMENT_DB, row -> {
            Profile profile = Objects.requireNonNull(profiles.get(row.text("case")));
            return bullington(row, profile.dKm, profile.terrainM);
        });
    }

    @Test
    void agreesWithThePublishedBullingtonOverBuildings() {
        Map<String, Profile> profiles = profiles();
        Vectors.agree(Vectors.of("p526_profile_results.csv"), "Lbull_surface_dB", AGREEMENT_DB, row -> {
            Profile profile = Objects.requireNonNull(profiles.get(row.text("case")));
            return bullington(row, profile.dKm, profile.surfaceM);
        });
    }

    @Test
    void agreesWithThePublishedDeltaBullington() {
        Map<String, Profile> profiles = profiles();
        Vectors.agree(Vectors.of("p526_profile_results.csv"), "LdeltaBull_surface_dB", AGREEMENT_DB, row -> {
            Profile profile = Objects.requireNonNull(profiles.get(row.text("case")));
            return P526DeltaBullington.lossDb(
                    row.number("f_GHz"),
                    field(row),
                    row.number("ae_km"),
                    profile.dKm,
                    profile.terrainM,
                    profile.surfaceM,
                    profile.dKm.length,
                    row.number("htc_m"),
                    row.number("hrc_m"));
        });
    }

    @Test
    void losesMoreTheHigherAnEdgeStands() {
        double before = 0;
        for (double h = 10; h < 80; h += 2) {
            double loss = overOneEdge(h);
            assertThat(loss).isGreaterThanOrEqualTo(before);
            before = loss;
        }
    }

    @Test
    void losesLessTheHigherTheReceiverStandsBehindAnEdge() {
        double[] d = {0, 0.3, 0.5, 0.7, 1};
        double[] h = {0, 5, 40, 5, 0};
        double before = Double.POSITIVE_INFINITY;
        for (double hr = 1; hr < 120; hr += 3) {
            double loss = P526Bullington.lossDb(2, 8500, d, h, 5, 25, hr);
            assertThat(loss).isLessThanOrEqualTo(before);
            before = loss;
        }
    }

    @Test
    void isTheSameBothWays() {
        double[] d = {0, 0.2, 0.45, 0.6, 1};
        double[] h = {500, 540, 520, 551, 502};
        double[] backD = {0, 0.4, 0.55, 0.8, 1};
        double[] backH = {502, 551, 520, 540, 500};
        assertThat(P526Bullington.lossDb(3.5, 8500, d, h, 5, 530, 503.5))
                .isCloseTo(P526Bullington.lossDb(3.5, 8500, backD, backH, 5, 503.5, 530), within(1e-9));
        assertThat(P526DeltaBullington.lossDb(3.5, Polarisation.VERTICAL, 8500, d, h, h, 5, 530, 503.5))
                .isCloseTo(
                        P526DeltaBullington.lossDb(
                                3.5, Polarisation.VERTICAL, 8500, backD, backH, backH, 5, 503.5, 530),
                        within(1e-9));
    }

    @Test
    void losesNothingOverAProfileOfTwoPoints() {
        assertThat(P526Bullington.lossDb(2, 8500, new double[] {0, 1}, new double[] {0, 0}, 2, 10, 10))
                .isZero();
    }

    private static double overOneEdge(double edgeM) {
        return P526Bullington.lossDb(2, 8500, new double[] {0, 0.4, 1}, new double[] {0, edgeM, 0}, 3, 30, 1.5);
    }

    private static double bullington(Row row, double[] d, double[] h) {
        return P526Bullington.lossDb(
                row.number("f_GHz"), row.number("ae_km"), d, h, d.length, row.number("htc_m"), row.number("hrc_m"));
    }

    private static Polarisation field(Row row) {
        return row.text("pol").equals("H") ? Polarisation.HORIZONTAL : Polarisation.VERTICAL;
    }

    private static Map<String, Profile> profiles() {
        Map<String, List<Row>> cases =
                Vectors.of("p526_profiles.csv").stream().collect(Collectors.groupingBy(row -> row.text("case")));
        Map<String, Profile> profiles = new HashMap<>();
        cases.forEach((name, points) -> profiles.put(
                name,
                new Profile(
                        points.stream().mapToDouble(p -> p.number("d_km")).toArray(),
                        points.stream().mapToDouble(p -> p.number("terrain_m")).toArray(),
                        points.stream().mapToDouble(p -> p.number("surface_m")).toArray())));
        return profiles;
    }
}
