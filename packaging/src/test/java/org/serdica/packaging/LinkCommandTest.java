package org.serdica.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.serdica.packaging.Shell.serdica;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.serdica.importers.radio.link.LinkModels;
import org.serdica.packaging.Shell.Answer;
import tools.jackson.databind.JsonNode;

/** {@code serdica link} as a shell sees it. */
class LinkCommandTest {
    @TempDir
    private Path folder;

    private Path table(String... lines) throws IOException {
        return Files.write(folder.resolve("links.csv"), List.of(lines));
    }

    /** Which rows to compare: those whose {@code column} holds {@code is}; * for all. */
    @ParameterizedTest
    @CsvSource({
        "tr38901-uma-los, tr38901_grid.csv, scenario, UMa, PL_LOS_dB, 0.02",
        "tr38901-uma-nlos, tr38901_grid.csv, scenario, UMa, PL_NLOS_dB, 0.02",
        "tr38901-umi-los, tr38901_grid.csv, scenario, UMi, PL_LOS_dB, 0.02",
        "tr38901-umi-nlos, tr38901_grid.csv, scenario, UMi, PL_NLOS_dB, 0.02",
        "tr38901-rma-los, tr38901_grid.csv, scenario, RMa, PL_LOS_dB, 0.02",
        "tr38901-rma-nlos, tr38901_grid.csv, scenario, RMa, PL_NLOS_dB, 0.02",
        "o2i-low, tr38901_grid.csv, scenario, *, PLtw_low_loss_dB, 0.02",
        "o2i-high, tr38901_grid.csv, scenario, UMa, PLtw_high_loss_dB, 0.02",
        "p526-knife-edge, p526_knife_edge.csv, nu, *, J_approx_P526_eq_dB, 1e-4",
        "p526-bullington, p526_profile_results.csv, case, *, Lbull_surface_dB, 1e-4",
        "p526-delta-bullington, p526_profile_results.csv, case, *, LdeltaBull_surface_dB, 1e-4",
        "p526-spherical, p526_spherical_earth.csv, pol, *, Ldsph_dB, 1e-4",
        "p1411-canyon, p1411_4_1_2_street_canyon_uhf_los.csv, f_GHz, *, L_median_dB, 1e-4",
        "p1411-corner, p1411_4_1_3_1_corner_uhf_nlos.csv, f_GHz, *, L_dB, 1e-4",
        "p1411-rooftop-urban, p1411_4_2_2_1_rooftop_urban.csv, f_GHz, *, L_dB, 1e-4",
        "p1411-rooftop-suburban, p1411_4_2_2_2_rooftop_suburban.csv, f_GHz, *, L_dB, 1e-4",
        "p2109-traditional, p2109_grid.csv, building type, 1, building entry loss (dB), 0.01",
        "p2109-efficient, p2109_grid.csv, building type, 2, building entry loss (dB), 0.01",
        "p838, p838_rain.csv, f_GHz, *, gamma_dB_km, 2e-4",
        "p2040, p2040_evaluated.csv, material, concrete, sigma_S_per_m, 1e-7",
        "antenna-element, antenna_element_38901.csv, phi_deg, *, gain_dBi, 1e-4",
        "antenna-f1336, antenna_f1336.csv, pattern, *, gain_dBi, 1e-4",
        "tr36777-uma, tr36777_aerial.csv, quantity, *, value, 0.002"
    })
    void agreesWithThePublishedTables(
            String model, String file, String column, String is, String expected, double within) throws IOException {
        Path in = Path.of(System.getProperty("serdica.shared", "../shared"), "vectors", "radio", file);
        assumeTrue(Files.exists(in), () -> "skipped: there is no " + in);
        Path out = folder.resolve("out.csv");
        Answer answer = serdica("link", model, in, out, "--json");
        assertThat(answer.code()).as(answer.err()).isZero();
        List<String> lines = Files.readAllLines(out);
        List<String> names = List.of(lines.getFirst().split(","));
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (is.equals("*") || cells[names.indexOf(column)].equals(is)) {
                assertThat(Double.parseDouble(cells[names.indexOf("result")]))
                        .as("%s: %s", model, line)
                        .isCloseTo(Double.parseDouble(cells[names.indexOf(expected)]), within(within));
                compared++;
            }
        }
        assertThat(compared).isPositive();
        JsonNode facts = answer.json();
        assertThat(facts.path("rows").asInt()).isEqualTo(lines.size() - 1);
    }

    @Test
    void knowsEveryModelThatItsHelpNames() {
        Answer help = serdica("link", "--help");
        assertThat(help.code()).isZero();
        LinkModels.names().forEach(name -> assertThat(help.out()).contains("  " + name));
        assertThat(LinkModels.names()).hasSize(30);
    }

    @Test
    void clutterIsAddedForAShareOfPlaces() throws IOException {
        Path out = folder.resolve("out.csv");
        Answer answer = serdica(
                "link", "p2108-terrestrial", table("f_GHz,d_m,probability_percent", "2,2000,50", "2,9000,50"), out);
        assertThat(answer.code()).as(answer.err()).isZero();
        List<String> lines = Files.readAllLines(out);
        // P.2108 figure 3: 28 dB at 2 GHz for half of the places, and no more than that beyond 2 km.
        assertThat(Double.parseDouble(lines.get(1).split(",")[3])).isCloseTo(28.00, within(0.01));
        assertThat(lines.get(2)).endsWith(lines.get(1).substring(lines.get(1).lastIndexOf(',')));
    }

    @Test
    void keepsTheColumnsOfTheTableAndAddsTheResult() throws IOException {
        Path in = table("name;f_GHz;d_m", "\"a;b\";1;1000", "", "c;1;2000");
        Path out = folder.resolve("out.csv");
        Answer answer = serdica("link", "free-space", in, out);
        assertThat(answer.code()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.getFirst()).isEqualTo("name;f_GHz;d_m;result");
        assertThat(lines.get(1)).startsWith("\"a;b\";1;1000;92.44");
        assertThat(lines.get(2)).startsWith("c;1;2000;98.46");
        assertThat(answer.out()).contains("2 rows by ITU-R P.525 free space (P.525-4)");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void inputsOutsideTheRangeAreComputedAndCounted() throws IOException {
        Path in = table("fc_GHz,d2d_m,h_bs_m,h_ut_m", "3.5,100,25,1.5", "0.3,100,25,1.5", "3.5,100,60,1.5");
        Answer answer = serdica("link", "tr38901-uma-nlos", in, folder.resolve("out.csv"), "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("the frequency is outside 0.5 to 100 GHz in 1 of 3 rows")
                .contains("the base station's height is outside");
        JsonNode facts = answer.json();
        assertThat(facts.path("rows_outside").asInt()).isEqualTo(2);
        assertThat(facts.path("model").asString()).isEqualTo("3GPP TR 38.901 UMa");
        assertThat(Files.readAllLines(folder.resolve("out.csv"))).hasSize(4).noneMatch(line -> line.endsWith(","));
    }

    @Test
    void namesTheMissingColumn() throws IOException {
        Answer answer = serdica("link", "p1411-corner", table("f_GHz,x1_m", "1,2"), folder.resolve("out.csv"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err())
                .contains("has no column x2_m, w1_m, w2_m, corner_angle_rad")
                .contains("COLUMN_MISSING");
    }

    @Test
    void namesTheLineOfACellThatIsNoNumberAndWritesNothing() throws IOException {
        Path out = folder.resolve("out.csv");
        Answer answer = serdica("link", "free-space", table("f_GHz,d_m", "1,10", "1,ten", "1,10"), out);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("line 3: \"ten\" in the column d_m is no number");
        assertThat(out).doesNotExist();
        assertThat(serdica("link", "free-space", table("f_GHz,d_m", "1,NaN"), out)
                        .err())
                .contains("line 2: \"NaN\" in the column d_m is no finite number");
        assertThat(serdica("link", "free-space", table("f_GHz,d_m", "1,"), out).err())
                .contains("line 2: there is no number in the column d_m");
    }

    @Test
    void profilesStandBesideTheTableOrAreNamed() throws IOException {
        Path in = table("case,f_GHz,htg_m,hrg_m", "hill,2,10,1.5");
        Path out = folder.resolve("out.csv");
        Answer without = serdica("link", "p526-bullington", in, out);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("needs profiles");
        Path profiles = Files.write(
                folder.resolve("links_profiles.csv"),
                List.of("case,d_km,terrain_m", "hill,0,0", "hill,0.5,60", "hill,1,0"));
        assertThat(serdica("link", "p526-bullington", in, out).code()).isZero();
        List<String> beside = Files.readAllLines(out);
        Path elsewhere = Files.move(profiles, folder.resolve("hills.csv"));
        assertThat(serdica("link", "p526-bullington", in, out, "--profiles", elsewhere)
                        .code())
                .isZero();
        assertThat(Files.readAllLines(out)).isEqualTo(beside);
        Files.write(elsewhere, List.of("case,d_km,terrain_m", "hill,0,0", "hill,0,60"));
        assertThat(serdica("link", "p526-bullington", in, out, "--profiles", elsewhere)
                        .err())
                .contains("hills.csv, line 3: the distance does not rise along the profile \"hill\"");
    }

    @Test
    void otherQuantitiesAreAskedForByOptionOrByColumn() throws IOException {
        Path in = table("material,f_GHz,quantity", "concrete,3.5,eps_r_real", "concrete,3.5,");
        Path out = folder.resolve("out.csv");
        assertThat(serdica("link", "p2040", in, out, "--quantity", "eps_r_imag").code())
                .isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(1)).endsWith(",5.24");
        assertThat(lines.get(2)).contains(",0.6323");
        assertThat(serdica("link", "p2040", in, out, "--quantity", "colour").code())
                .isEqualTo(2);
    }

    @Test
    void anArraySteersToThePositiveAzimuthsOfThePublishedTables() throws IOException {
        Path in = table("NH,NV,dH_wl,dV_wl,scan_deg,downtilt_deg,phi_deg,theta_deg", "8,8,0.5,0.7,30,6,30,96");
        Path out = folder.resolve("out.csv");
        assertThat(serdica("link", "antenna-array", in, out).code()).isZero();
        String[] cells = Files.readAllLines(out).get(1).split(",");
        // 26.06 dBi less the element's loss of 12 (30 / 65)^2 and 12 (6 / 65)^2 dB.
        assertThat(Double.parseDouble(cells[8])).isCloseTo(26.0618 - 2.5562 - 0.1022, within(1e-3));
        assertThat(serdica(
                                "link",
                                "antenna-array",
                                table(
                                        "NH,NV,dH_wl,dV_wl,scan_deg,downtilt_deg,phi_deg,theta_deg",
                                        "0,8,0.5,0.7,30,6,30,96"),
                                out)
                        .err())
                .contains("NH should be a whole number");
    }

    @Test
    void refusesAPlaceThatCannotBeWrittenTo() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        Answer answer = serdica("link", "free-space", table("f_GHz,d_m", "1,10"), blocked.resolve("out.csv"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("TABLE_IO");
    }

    @Test
    void proposesTheModelThatWasMeant() throws IOException {
        Answer answer = serdica("link", "free-spase", table("f_GHz,d_m"), folder.resolve("out.csv"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("Did you mean free-space?");
    }
}
