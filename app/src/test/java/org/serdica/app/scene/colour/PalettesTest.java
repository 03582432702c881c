package org.serdica.app.scene.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PalettesTest {
    private static final Palettes PALETTES = Palettes.SHIPPED;

    static List<Ramp> levels() {
        return PALETTES.levels();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void lightnessOfALevelRampChangesEvenly(Ramp ramp) {
        double whole = lightness(ramp.at(1)) - lightness(ramp.at(0));
        for (int i = 1; i <= 10; i++) {
            double step = lightness(ramp.at(i / 10.0)) - lightness(ramp.at((i - 1) / 10.0));
            assertThat(step / whole).as("step %d of %s", i, ramp.name()).isBetween(0.07, 0.13);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void noLevelIsTooDarkForAFacade(Ramp ramp) {
        assertThat(Math.min(lightness(ramp.at(0)), lightness(ramp.at(1)))).isGreaterThan(0.4);
    }

    @Test
    void aDifferenceIsLightestInTheMiddleAndAsDarkAtBothEnds() {
        for (Ramp ramp : PALETTES.differences()) {
            assertThat(lightness(ramp.at(0.5)))
                    .isGreaterThan(lightness(ramp.at(0)))
                    .isGreaterThan(lightness(ramp.at(1)));
            assertThat(lightness(ramp.at(0)) - lightness(ramp.at(1))).isBetween(-0.03, 0.03);
        }
    }

    /** Two classes must be told apart by everybody; 0.08 in OKLab is about four times what is just seen. */
    @Test
    void classesDifferForEyesWithoutRedOrGreenCones() {
        List<Integer> classes = PALETTES.classes();
        assertThat(classes).hasSize(12);
        for (int i = 0; i < classes.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (double[] eye : List.of(PROTANOPIA, DEUTERANOPIA)) {
                    assertThat(OkLab.distance(seen(eye, classes.get(i)), seen(eye, classes.get(j))))
                            .as("%06X and %06X", classes.get(i), classes.get(j))
                            .isGreaterThan(0.07);
                }
            }
        }
    }

    @Test
    void okLabOfWhiteAndOfRedIsWhatItsAuthorPublished() {
        assertThat(OkLab.of(0xFFFFFF)[0]).isCloseTo(1, org.assertj.core.api.Assertions.within(1e-3));
        assertThat(OkLab.of(0xFF0000))
                .containsExactly(new double[] {0.628, 0.225, 0.126}, org.assertj.core.api.Assertions.within(1e-3));
    }

    private static double lightness(int rgb) {
        return OkLab.of(rgb)[0];
    }

    /** G. M. Machado et al., "A physiologically-based model for simulation of color vision deficiency", 2009, severity 1. */
    private static final double[] PROTANOPIA = {
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
    };

    private static final double[] DEUTERANOPIA = {
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
    };

    private static int seen(double[] m, int rgb) {
        double r = linear(rgb >> 16 & 255);
        double g = linear(rgb >> 8 & 255);
        double b = linear(rgb & 255);
        return byteOf(m[0] * r + m[1] * g + m[2] * b) << 16
                | byteOf(m[3] * r + m[4] * g + m[5] * b) << 8
                | byteOf(m[6] * r + m[7] * g + m[8] * b);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int byteOf(double linear) {
        double c = Math.clamp(linear, 0, 1);
        return (int) Math.rint(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
