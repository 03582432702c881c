package org.serdica.app.scene.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelChooserTest {
    private static final double PIXELS = 1000;

    @Test
    void nearTilesAreFinerThanFarOnes() {
        byte[] level = choose(new LevelChooser(2_000_000), new double[] {100, 3_000, 20_000}, 12_000, 4_000, 300);
        assertThat(level).containsExactly(LevelChooser.FULL, LevelChooser.BLOCK, LevelChooser.MASS);
    }

    @Test
    void theTrianglesNeverExceedTheLimitWhereverTheTilesAre() {
        Random random = new Random(7);
        LevelChooser chooser = new LevelChooser(2_000_000);
        for (int frame = 0; frame < 200; frame++) {
            double[] distance =
                    random.doubles(1250, 0, 1 + random.nextInt(12_000)).toArray();
            byte[] level = choose(chooser, distance, 12_000, 4_000, 300);
            assertThat(drawn(level, 12_000, 4_000, 300)).isLessThanOrEqualTo(2_000_000);
        }
    }

    @Test
    void theFarthestAreLeftOutWhereEvenTheCoarsestAreTooMany() {
        double[] distance = new double[100];
        Arrays.setAll(distance, i -> i * 100);
        byte[] level = choose(new LevelChooser(5_000), distance, 1_000, 1_000, 100);
        assertThat(drawn(level, 1_000, 1_000, 100)).isLessThanOrEqualTo(5_000);
        assertThat(level[0]).isNotEqualTo(LevelChooser.NONE);
        assertThat(level[99]).isEqualTo(LevelChooser.NONE);
    }

    @Test
    void aTileOnTheEdgeBetweenTwoLevelsKeepsTheOneItHas() {
        LevelChooser chooser = new LevelChooser(2_000_000);
        int[] triangles = {600_000, 600_000, 4_000, 300};
        byte[] level = {LevelChooser.NONE};
        chooser.choose(1, new double[] {1_990}, triangles, PIXELS, level);
        assertThat(level[0]).isEqualTo(LevelChooser.FULL);
        chooser.choose(1, new double[] {2_010}, triangles, PIXELS, level);
        assertThat(level[0]).isEqualTo(LevelChooser.FULL);
        chooser.choose(1, new double[] {2_400}, triangles, PIXELS, level);
        assertThat(level[0]).isEqualTo(LevelChooser.BLOCK);
        chooser.choose(1, new double[] {2_010}, triangles, PIXELS, level);
        assertThat(level[0]).isEqualTo(LevelChooser.BLOCK);
    }

    private static byte[] choose(LevelChooser chooser, double[] distance, int full, int block, int mass) {
        int[] triangles = new int[distance.length * LevelChooser.LEVELS];
        for (int i = 0; i < distance.length; i++) {
            triangles[i * 4] = full;
            triangles[i * 4 + 1] = full;
            triangles[i * 4 + 2] = block;
            triangles[i * 4 + 3] = mass;
        }
        byte[] level = new byte[distance.length];
        Arrays.fill(level, LevelChooser.NONE);
        chooser.choose(distance.length, distance, triangles, PIXELS, level);
        return level;
    }

    private static int drawn(byte[] level, int full, int block, int mass) {
        int sum = 0;
        for (byte l : level) {
            sum += l == LevelChooser.FULL ? full : l == LevelChooser.BLOCK ? block : l == LevelChooser.MASS ? mass : 0;
        }
        return sum;
    }
}
