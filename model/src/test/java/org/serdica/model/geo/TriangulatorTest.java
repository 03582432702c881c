package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.serdica.model.geo.Triangulator.Status;

class TriangulatorTest {
    private final Triangulator triangulator = new Triangulator();
    private int[] triangles = {};

    /** Cases as data: a name, rings as "x y z, x y z | hole", the expected status and area. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "polygons.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void cutsAPolygonIntoTrianglesOfItsArea(String name, String rings, Status status, double area) {
        double[] xyz = cut(rings, 0, 0, 0);

        assertThat(triangulator.status()).isEqualTo(status);
        assertThat(area(xyz)).isCloseTo(area, within(1e-6 * Math.max(1, area)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "polygons.csv",
            delimiter = ';',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true)
    void doesTheSameFarFromTheOrigin(String name, String rings, Status status, double area) {
        double[] xyz = cut(rings, 322_000, 4_730_000, 550);

        assertThat(triangulator.status()).isEqualTo(status);
        assertThat(area(xyz)).isCloseTo(area, within(1e-6 * Math.max(1, area)));
    }

    @Test
    void turnsEveryTriangleAsTheRingTurns() {
        double[] xyz = cut("0 0 0, 0 4 0, 2 1 0, 4 4 0, 4 0 0", 0, 0, 0);

        assertThat(triangulator.normalZ()).isEqualTo(-1);
        for (int i = 0; i < triangles.length; i += 3) {
            assertThat(cross(xyz, i)[2]).isNegative();
        }
    }

    @Test
    void namesThePointsByTheirPlaceInTheInput() {
        double[] xyz = {9, 9, 9, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0};
        int[] out = new int[Triangulator.capacity(5, 1)];

        int count = triangulator.triangulate(xyz, new int[] {1, 6}, 1, out);

        assertThat(count).isEqualTo(2);
        assertThat(Arrays.copyOf(out, 6)).containsOnly(1, 2, 3, 4);
    }

    @Test
    void cutsABentQuadAcrossItsShorterDiagonal() {
        cut("0 0 0, 10 0 0, 11 1 1, 0 10 0", 0, 0, 0);

        assertThat(triangles).containsSubsequence(0, 1, 2).containsSubsequence(0, 2, 3);
    }

    /** Points on a coarse grid make rings that cross, touch and repeat themselves in every way; JTS alone never ends on some. */
    @Test
    void copesWithAnyRings() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            int[] start = new int[2 + random.nextInt(4)];
            for (int r = 1; r < start.length; r++) {
                start[r] = start[r - 1] + random.nextInt(9);
            }
            int points = start[start.length - 1];
            double[] xyz = random.doubles(points * 3L)
                    .map(d -> random.nextInt(4) == 0 ? d * 6 : Math.floor(d * 6))
                    .toArray();
            if (points > 0 && random.nextInt(50) == 0) {
                xyz[0] = random.nextBoolean() ? Double.NaN : Double.POSITIVE_INFINITY;
            }
            int[] out = new int[Triangulator.capacity(points, start.length - 1)];
            int count = triangulator.triangulate(xyz, start, start.length - 1, out);

            assertThat(Arrays.stream(out, 0, count * 3)).allMatch(p -> p >= 0 && p < points);
        }
    }

    private double[] cut(String text, double dx, double dy, double dz) {
        String[] rings = text.split("\\|");
        int[] start = new int[rings.length + 1];
        double[] xyz = {};
        for (int r = 0; r < rings.length; r++) {
            double[] ring = Arrays.stream(rings[r].strip().split("[ ,]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double[] longer = Arrays.copyOf(xyz, xyz.length + ring.length);
            System.arraycopy(ring, 0, longer, xyz.length, ring.length);
            xyz = longer;
            start[r + 1] = xyz.length / 3;
        }
        for (int i = 0; i < xyz.length; i += 3) {
            xyz[i] += dx;
            xyz[i + 1] += dy;
            xyz[i + 2] += dz;
        }
        int[] out = new int[Triangulator.capacity(xyz.length / 3, rings.length)];
        triangles = Arrays.copyOf(out, 0);
        int count = triangulator.triangulate(xyz, start, rings.length, out);
        triangles = Arrays.copyOf(out, count * 3);
        return xyz;
    }

    private double area(double[] xyz) {
        double sum = 0;
        for (int i = 0; i < triangles.length; i += 3) {
            double[] n = cross(xyz, i);
            sum += Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
        }
        return sum;
    }

    private double[] cross(double[] p, int i) {
        int a = triangles[i] * 3;
        int b = triangles[i + 1] * 3;
        int c = triangles[i + 2] * 3;
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        return new double[] {uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx};
    }
}
