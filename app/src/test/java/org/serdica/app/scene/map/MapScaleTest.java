package org.serdica.app.scene.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.colour.Ramp;

class MapScaleTest {
    private static final Ramp GREYS = new Ramp("greys", List.of(0x000000, 0xFFFFFF));

    @Test
    void aSmoothScaleRunsFromItsFirstColourToItsLastAndNoFurther() {
        MapScale scale = new MapScale(GREYS, -120, -60, 0);
        assertThat(scale.rgb(-120)).isZero();
        assertThat(scale.rgb(-60)).isEqualTo(0xFFFFFF);
        assertThat(scale.rgb(-200)).isZero();
        assertThat(scale.rgb(0)).isEqualTo(0xFFFFFF);
    }

    @Test
    void valuesOfOneStepHaveOneColourAndTheOuterStepsHaveTheEndColours() {
        MapScale scale = new MapScale(GREYS, -120, -80, 10);
        assertThat(scale.rgb(-119)).isEqualTo(scale.rgb(-111)).isZero();
        assertThat(scale.rgb(-81)).isEqualTo(scale.rgb(-40)).isEqualTo(0xFFFFFF);
        assertThat(scale.rgb(-101)).isNotEqualTo(scale.rgb(-99));
    }

    @Test
    void whereThereIsNoValueTheCityKeepsItsOwnColour() {
        assertThat(new MapScale(GREYS, 0, 1, 0).argb(Double.NaN)).isZero();
    }
}
