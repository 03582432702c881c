package org.serdica.model.radio.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;

/** Against the gains of 3GPP, ITU-R M.2101 (with its steering sign corrected) and F.1336 as pycraf and covlib give them. */
class AntennaPatternTest {
    private static final double AGREEMENT_DB = 1e-4;
    private static final double NULL_DBI = -60;

    @Test
    void agreesWithThePublishedElement() {
        Vectors.agree(
                Vectors.of("antenna_element_38901.csv"),
                "gain_dBi",
                AGREEMENT_DB,
                row -> ElementPattern.TR_38901.gainDbi(-row.number("phi_deg"), 90 - row.number("theta_deg")));
    }

    @Test
    void agreesWithThePublishedArrayAwayFromItsNulls() {
        List<Row> rows = Vectors.of("antenna_array_m2101.csv");
        Vectors.agree(
                rows.stream().filter(row -> row.number("gain_dBi") > NULL_DBI).toList(),
                "gain_dBi",
                AGREEMENT_DB,
                row -> array(row).gainDbi(-row.number("phi_deg"), 90 - row.number("theta_deg")));
        assertThat(rows.stream().filter(row -> row.number("gain_dBi") <= NULL_DBI))
                .allSatisfy(row -> assertThat(array(row).gainDbi(-row.number("phi_deg"), 90 - row.number("theta_deg")))
                        .isLessThan(NULL_DBI));
    }

    @Test
    void agreesWithThePublishedSectorTiltedByHandAndByWire() {
        Vectors.agree(Vectors.of("antenna_f1336.csv"), "gain_dBi", AGREEMENT_DB, row -> new Mounting(
                        0, row.number("tilt_m_deg"))
                .gainDbi(
                        sector(row).tilted(row.number("tilt_e_deg")),
                        row.number("azim_deg"),
                        row.number("elev_up_deg")));
    }

    @Test
    void anArrayAddsTenLogOfItsElementsToItsPeak() {
        ArrayPattern panel = new ArrayPattern(ElementPattern.TR_38901, 8, 8, 0.5, 0.7, 0, 0);
        assertThat(panel.peakDbi()).isCloseTo(8 + 10 * Math.log10(64), within(1e-12));
        assertThat(panel.gainDbi(0, 0)).isCloseTo(panel.peakDbi(), within(1e-9));
        assertThat(panel.steered(0, 7).gainDbi(0, -7)).isCloseTo(panel.peakDbi(), within(0.2));
        assertThat(panel.steered(-25, 0).gainDbi(-25, 0))
                .isGreaterThan(panel.steered(-25, 0).gainDbi(25, 0) + 10);
    }

    @Test
    void patternsAreTheSameToTheLeftAndToTheRight() {
        List<AntennaPattern> patterns = List.of(
                ElementPattern.TR_38901,
                ElementPattern.TR_36814.tilted(6),
                new ArrayPattern(ElementPattern.TR_38901, 4, 8, 0.5, 0.7, 0, 4),
                new F1336Pattern(18, 65, 7.5, 0.7, 0.7, 0.3, F1336Pattern.Envelope.PEAK, 3),
                CutsPattern.of("panel", ElementPattern.TR_36814));
        for (AntennaPattern pattern : patterns) {
            for (double azimuth = 0; azimuth <= 180; azimuth += 7) {
                for (double elevation = -90; elevation <= 90; elevation += 9) {
                    assertThat(pattern.gainDbi(azimuth, elevation))
                            .as("%s at %s, %s", pattern, azimuth, elevation)
                            .isCloseTo(pattern.gainDbi(-azimuth, elevation), within(1e-6))
                            .isLessThanOrEqualTo(pattern.peakDbi() + 1e-9);
                }
            }
        }
    }

    @Test
    void aGridOfBeamsGivesTheStrongestOfThem() {
        ArrayPattern panel = new ArrayPattern(ElementPattern.TR_38901, 8, 4, 0.5, 0.7, 0, 0);
        BeamSet beams = BeamSet.grid(panel, new double[] {-40, 0, 40}, new double[] {2, 10});
        assertThat(beams.beams()).hasSize(6);
        assertThat(beams.best(38, -3)).isEqualTo(2);
        assertThat(beams.gainDbi(38, -3)).isEqualTo(panel.steered(40, 2).gainDbi(38, -3));
    }

    @Test
    void cutsComeOutAsTheyWentIn() {
        double[] across = new double[360];
        double[] upright = new double[360];
        for (int i = 0; i < 360; i++) {
            across[i] = 25 * (1 - Math.cos(Math.toRadians(i))) / 2;
            upright[i] = 12 * Math.abs(Math.sin(Math.toRadians(i))) + 25 * (1 - Math.cos(Math.toRadians(i))) / 2;
        }
        CutsPattern pattern = new CutsPattern("made up", 15, across, upright);
        for (int i = 0; i < 360; i += 10) {
            assertThat(pattern.gainDbi(i, 0)).isCloseTo(15 - across[i], within(1e-5));
        }
        for (int down = -90; down <= 90; down += 10) {
            assertThat(pattern.gainDbi(0, -down)).isCloseTo(15 - upright[(down + 360) % 360], within(1e-5));
            assertThat(pattern.gainDbi(180, -down)).isCloseTo(15 - upright[180 - down], within(1e-5));
        }
    }

    @Test
    void anOmniIsTheSameAllRound() {
        OmniPattern rod = new OmniPattern(8, 12, 20);
        assertThat(rod.gainDbi(17, -3)).isEqualTo(rod.gainDbi(-160, 3));
        assertThat(rod.gainDbi(0, 6)).isCloseTo(5, within(1e-12));
        assertThat(OmniPattern.ISOTROPIC.gainDbi(12, 80)).isZero();
    }

    private static ArrayPattern array(Row row) {
        return new ArrayPattern(
                ElementPattern.TR_38901,
                (int) row.number("NH"),
                (int) row.number("NV"),
                row.number("dH_wl"),
                row.number("dV_wl"),
                -row.number("scan_deg"),
                row.number("downtilt_deg"));
    }

    private static F1336Pattern sector(Row row) {
        return new F1336Pattern(
                row.number("G0_dBi"),
                row.number("phi3dB"),
                row.number("theta3dB"),
                row.number("k_p"),
                row.number("k_h"),
                row.number("k_v"),
                row.text("pattern").equals("peak") ? F1336Pattern.Envelope.PEAK : F1336Pattern.Envelope.AVERAGE,
                0);
    }
}
