package org.serdica.model.radio.propagation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.model.radio.Vectors;
import org.serdica.model.radio.Vectors.Row;
import org.serdica.model.radio.propagation.P2040.Field;

/** ITU-R P.2040 against Sionna's table of materials, and against what energy cannot do. */
class MaterialsTest {
    private static final Complex GLASS_WITHOUT_LOSS = new Complex(6.31, 0);

    @Test
    void agreesWithThePublishedPermittivityAndConductivity() {
        List<Row> rows = Vectors.of("p2040_evaluated.csv");
        Vectors.agreeRelatively(rows, "eps_r_real", 1e-5, row -> material(row).permittivity(row.number("f_GHz")));
        Vectors.agreeRelatively(
                rows, "sigma_S_per_m", 1e-5, row -> material(row).conductivitySPerM(row.number("f_GHz")));
        Vectors.agreeRelatively(
                rows, "eps_r_imag_17.98sigma_over_f", 1e-5, row -> P2040.lossPart(material(row), row.number("f_GHz")));
    }

    @Test
    void knowsThePublishedBandsOfEveryMaterial() {
        for (Row row : Vectors.of("p2040_materials.csv")) {
            double low = row.number("f_min_GHz");
            double high = row.number("f_max_GHz");
            assertThat(material(row).knownAt(low)).as("%s", row).isTrue();
            assertThat(material(row).knownAt(high)).as("%s", row).isTrue();
            assertThat(material(row).permittivity(high))
                    .as("%s", row)
                    .isEqualTo(row.number("a") * Math.pow(high, row.number("b")));
        }
        assertThat(BuildingMaterial.GLASS.knownAt(150)).isFalse();
        assertThat(P2040.validity(BuildingMaterial.BRICK).sentences(P2040.outside(BuildingMaterial.BRICK, 60)))
                .containsExactly("the frequency is outside 1 to 40 GHz");
    }

    @Test
    void aSlabWithoutLossNeitherEatsNorMakesEnergy() {
        for (Field field : Field.values()) {
            for (double angle = 0; angle < 1.5; angle += 0.1) {
                P2040.Slab slab = P2040.slab(GLASS_WITHOUT_LOSS, 0.017, 3.5, angle, field);
                assertThat(slab.reflected().squared() + slab.transmitted().squared())
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void aSlabOfConcreteEatsSome() {
        Complex concrete = P2040.permittivity(BuildingMaterial.CONCRETE, 3.5);
        P2040.Slab slab = P2040.slab(concrete, 0.2, 3.5, 0.4, Field.TE);
        assertThat(slab.reflected().squared() + slab.transmitted().squared()).isLessThan(0.9);
    }

    @Test
    void nothingIsReflectedAtBrewstersAngle() {
        double brewster = Math.atan(Math.sqrt(GLASS_WITHOUT_LOSS.re()));
        assertThat(P2040.reflection(GLASS_WITHOUT_LOSS, brewster, Field.TM).abs())
                .isLessThan(1e-12);
        assertThat(P2040.reflection(GLASS_WITHOUT_LOSS, brewster, Field.TE).abs())
                .isGreaterThan(0.5);
    }

    @Test
    void everythingIsReflectedAtGrazingIncidenceAndTurnedRound() {
        for (Field field : Field.values()) {
            Complex grazing = P2040.reflection(GLASS_WITHOUT_LOSS, Math.PI / 2 - 1e-9, field);
            assertThat(grazing.re()).isCloseTo(-1, within(1e-7));
        }
    }

    @Test
    void concreteReflectsTwoFifthsOfTheFieldStraightOn() {
        Complex concrete = P2040.permittivity(BuildingMaterial.CONCRETE, 3.5);
        assertThat(P2040.reflection(concrete, 0, Field.TE).abs()).isCloseTo(0.39, within(0.01));
    }

    @Test
    void metalReflectsAll() {
        assertThat(P2040.reflectionLossDb(BuildingMaterial.METAL, 3.5, 0.7, Field.TE))
                .isCloseTo(0, within(0.01));
    }

    private static BuildingMaterial material(Row row) {
        return BuildingMaterial.named(row.text("material")).orElseThrow();
    }
}
