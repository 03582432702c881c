package org.serdica.app.scene.radio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutsideHatchTest {
    private static final int YELLOW = 0xB8F0E020;

    @Test
    void mostOfAMarkedPlaceKeepsTheColourOfItsValue() {
        int lines = 0;
        for (int x = 0; x < 900; x++) {
            int argb = OutsideHatch.over(YELLOW, 322_000 + x * 0.1, 4_730_000);
            assertThat(argb >>> 24).isEqualTo(0xB8);
            lines += argb == YELLOW ? 0 : 1;
        }
        assertThat(lines).isBetween(180, 260);
    }

    @Test
    void aLineIsTheSameColourOnlyDarker() {
        int shaded = OutsideHatch.shade(YELLOW);
        assertThat(shaded >> 16 & 0xFF).isBetween(0xA0, 0xD8);
        assertThat(shaded & 0xFF).isLessThan(0x40);
    }
}
