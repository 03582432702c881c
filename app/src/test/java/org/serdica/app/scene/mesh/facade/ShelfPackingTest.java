package org.serdica.app.scene.mesh.facade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShelfPackingTest {
    @Test
    void threeThousandWallsAndRoofsLeaveLessThanThreeTenthsEmpty() {
        Random dice = new Random(7);
        int n = 3000;
        int[] w = new int[n];
        int[] h = new int[n];
        byte[] group = new byte[n];
        long area = 0;
        for (int i = 0; i < n; i++) {
            w[i] = 3 + dice.nextInt(60);
            h[i] = 3 + dice.nextInt(50);
            group[i] = (byte) dice.nextInt(2);
            area += (long) w[i] * h[i];
        }
        ShelfPacking packing = new ShelfPacking(w, h, group, 4096);
        assertThat(1 - area / ((double) packing.width * packing.height)).isLessThan(0.3);
    }

    @Test
    void thePictureIsAboutSquare() {
        int[] w = new int[400];
        int[] h = new int[400];
        java.util.Arrays.fill(w, 20);
        java.util.Arrays.fill(h, 10);
        ShelfPacking packing = new ShelfPacking(w, h, new byte[400], 4096);
        assertThat((double) packing.width / packing.height).isBetween(0.7, 1.4);
    }

    @Test
    void nothingPacksIntoSomethingStill() {
        ShelfPacking packing = new ShelfPacking(new int[0], new int[0], new byte[0], 4096);
        assertThat(packing.width).isPositive();
        assertThat(packing.height).isPositive();
    }
}
