package org.serdica.app.scene.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.scenario.ValueScale;

class ClassPositionsTest {
    @Test
    void classesThatGrowByFactorsHaveEqualSharesOfThePalette() {
        ClassPositions rates = ClassPositions.of(ValueScale.of(0, 600, 1.0, 10.0, 50.0, 100.0, 300.0));
        assertThat(rates.at(0)).isZero();
        assertThat(rates.at(1)).isEqualTo(1 / 6.0, within(1e-12));
        assertThat(rates.at(10)).isEqualTo(2 / 6.0, within(1e-12));
        assertThat(rates.at(30)).isEqualTo(2.5 / 6, within(1e-12));
        assertThat(rates.at(450)).isEqualTo(5.5 / 6, within(1e-12));
        assertThat(rates.at(600)).isEqualTo(1);
    }

    @Test
    void levelsInDecibelsRunEvenlyInValue() {
        ClassPositions levels = ClassPositions.of(CoverageLayer.RSRP.scale());
        assertThat(levels.at(-120)).isZero();
        assertThat(levels.at(-82.5)).isEqualTo(0.5, within(1e-12));
        assertThat(levels.at(-45)).isEqualTo(1);
    }

    @Test
    void noValueHasNoPlace() {
        assertThat(ClassPositions.of(CoverageLayer.THROUGHPUT.scale()).at(Double.NaN))
                .isNaN();
    }

    @Test
    void differencesStayMirroredAboutNothing() {
        ClassPositions differences = ClassPositions.of(ValueScale.of(-300, 300, -150.0, -50.0, -5.0, 5.0, 50.0, 150.0));
        assertThat(differences.at(0)).isEqualTo(0.5, within(1e-12));
        assertThat(differences.at(-100) + differences.at(100)).isEqualTo(1, within(1e-12));
    }
}
