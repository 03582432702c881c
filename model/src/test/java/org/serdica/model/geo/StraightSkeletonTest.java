package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures whose roofs a person can work out on paper: all sides rise by one metre on one metre. */
class StraightSkeletonTest {
    private static final Offset<Double> MM = within(1e-3);

    private static double[] speeds(int edges) {
        double[] s = new double[edges];
        Arrays.fill(s, 1);
        return s;
    }

    private static StraightSkeleton hipped(double[]... rings) {
        int edges = Arrays.stream(rings).mapToInt(r -> r.length / 2).sum();
        return StraightSkeleton.of(List.of(rings), speeds(edges), Double.POSITIVE_INFINITY)
                .orElseThrow();
    }

    /** Volume under the roof: each face cut into triangles from its first node, a prism under each. */
    private static double volume(StraightSkeleton s) {
        double sum = 0;
        for (StraightSkeleton.Face face : s.faces()) {
            int[] n = face.nodes();
            for (int i = 1; i + 1 < n.length; i++) {
                double twice = (s.x(n[i]) - s.x(n[0])) * (s.y(n[i + 1]) - s.y(n[0]))
                        - (s.x(n[i + 1]) - s.x(n[0])) * (s.y(n[i]) - s.y(n[0]));
                sum += twice / 2 * (s.time(n[0]) + s.time(n[i]) + s.time(n[i + 1])) / 3;
            }
        }
        return sum;
    }

    @Test
    void aRectangleHasARidgeAtHalfItsWidth() {
        StraightSkeleton s = hipped(new double[] {0, 0, 10, 0, 10, 6, 0, 6});

        assertThat(s.lastTime()).isEqualTo(3, MM);
        assertThat(s.nodeCount()).isEqualTo(6);
        // The sum of (10 - 2t)(6 - 2t) from 0 to 3.
        assertThat(volume(s)).isEqualTo(72, MM);
        assertThat(s.faces()).extracting(f -> f.nodes().length).containsExactly(4, 3, 4, 3);
    }

    @Test
    void aSquareComesToOnePoint() {
        StraightSkeleton s = hipped(new double[] {0, 0, 6, 0, 6, 6, 0, 6});

        assertThat(s.nodeCount()).isEqualTo(5);
        assertThat(volume(s)).isEqualTo(36, MM);
    }

    @Test
    void anLHasAValleyAndTwoRidgesOfOneHeight() {
        StraightSkeleton s = hipped(new double[] {0, 0, 10, 0, 10, 4, 4, 4, 4, 10, 0, 10});

        assertThat(s.lastTime()).isEqualTo(2, MM);
        // The sum of (10 - 2t)(4 - 2t) + 6(4 - 2t), which is what the outline is t metres further in, from 0 to 2.
        assertThat(volume(s)).isEqualTo(128 - 80 + 32 / 3.0, MM);
    }

    private interface Area {
        double at(double t);
    }

    private static double areaIntegral(Area area, double until) {
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            sum += area.at((i + 0.5) * until / 10_000) * until / 10_000;
        }
        return sum;
    }

    @Test
    void aTHasThreeRidgesOfOneHeight() {
        StraightSkeleton s = hipped(new double[] {0, 0, 4, 0, 4, 6, 10, 6, 10, 10, -6, 10, -6, 6, 0, 6});

        assertThat(s.lastTime()).isEqualTo(2, MM);
        assertThat(volume(s)).isEqualTo(areaIntegral(t -> (16 - 2 * t) * (4 - 2 * t) + 6 * (4 - 2 * t), 2), MM);
    }

    @Test
    void aCourtyardHasARidgeAllAround() {
        StraightSkeleton s =
                hipped(new double[] {0, 0, 20, 0, 20, 20, 0, 20}, new double[] {6, 6, 6, 14, 14, 14, 14, 6});

        assertThat(s.lastTime()).isEqualTo(3, MM);
        assertThat(volume(s))
                .isEqualTo(areaIntegral(t -> (20 - 2 * t) * (20 - 2 * t) - (8 + 2 * t) * (8 + 2 * t), 3), MM);
    }

    @Test
    void aCourtyardOffTheMiddleHasWingsOfTheirOwnHeights() {
        StraightSkeleton s =
                hipped(new double[] {0, 0, 20, 0, 20, 20, 0, 20}, new double[] {4, 6, 4, 14, 14, 14, 14, 6});

        assertThat(s.lastTime()).isEqualTo(3, MM);
        assertThat(s.nodeCount()).isGreaterThan(12);
    }

    @Test
    void anEdgeOfNoSpeedBecomesAGable() {
        StraightSkeleton s = StraightSkeleton.of(
                        List.of(new double[] {0, 0, 10, 0, 10, 6, 0, 6}),
                        new double[] {1, 0, 1, 0},
                        Double.POSITIVE_INFINITY)
                .orElseThrow();

        assertThat(s.lastTime()).isEqualTo(3, MM);
        assertThat(volume(s)).isEqualTo(10 * 6 * 3 / 2.0, MM);
        int[] gable = s.faces().get(1).nodes();
        assertThat(gable).hasSize(3);
        assertThat(s.x(gable[2])).isEqualTo(10, MM);
        assertThat(s.y(gable[2])).isEqualTo(3, MM);
    }

    @Test
    void aStopOnTheWayLeavesTheInsetOutline() {
        StraightSkeleton s = StraightSkeleton.of(List.of(new double[] {0, 0, 10, 0, 10, 6, 0, 6}), speeds(4), 1)
                .orElseThrow();

        assertThat(s.rest()).hasSize(1);
        assertThat(s.rest().getFirst().nodes()).hasSize(4);
        assertThat(volume(s)).isEqualTo(areaIntegral(t -> (10 - 2 * t) * (6 - 2 * t), 1) - 8 * 4, MM);
    }

    /** An H, a cross, a comb: many events at the same moment. */
    @Test
    void figuresWithEqualWingsAreFollowedToTheEnd() {
        assertThat(hipped(new double[] {0, 0, 3, 0, 3, 4, 7, 4, 7, 0, 10, 0, 10, 11, 7, 11, 7, 7, 3, 7, 3, 11, 0, 11})
                        .lastTime())
                .isGreaterThanOrEqualTo(1.5 - 1e-6);
        StraightSkeleton cross =
                hipped(new double[] {4, 0, 8, 0, 8, 4, 12, 4, 12, 8, 8, 8, 8, 12, 4, 12, 4, 8, 0, 8, 0, 4, 4, 4});
        assertThat(cross.lastTime()).isEqualTo(2, MM);
        assertThat(volume(cross))
                .isEqualTo(
                        areaIntegral(
                                t -> {
                                    double w = 4 - 2 * t;
                                    return w * (12 - 2 * t) * 2 - w * w;
                                },
                                2),
                        MM);
        assertThat(hipped(new double[] {0, 0, 15, 0, 15, 9, 12, 9, 12, 3, 9, 3, 9, 9, 6, 9, 6, 3, 3, 3, 3, 9, 0, 9})
                        .lastTime())
                .isEqualTo(1.5 + 0, within(0.5));
    }

    /** Star-shaped outlines, always the same ones: whatever is returned covers its polygon, and few are given up. */
    @Test
    void outlinesOfAnyShapeAreCoveredByTheirFaces() {
        Random random = new Random(42);
        int solved = 0;
        for (int k = 0; k < 400; k++) {
            int n = 5 + random.nextInt(20);
            double[] ring = new double[n * 2];
            for (int i = 0; i < n; i++) {
                double a = 2 * Math.PI * (i + 0.6 * random.nextDouble()) / n;
                double r = 5 + 10 * random.nextDouble();
                ring[i * 2] = r * Math.cos(a);
                ring[i * 2 + 1] = r * Math.sin(a);
            }
            solved += StraightSkeleton.of(List.of(ring), speeds(n), Double.POSITIVE_INFINITY)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(solved).isEqualTo(400);
    }

    /** Outlines on a grid of whole metres have many equal widths. */
    @Test
    void outlinesWithRightAnglesAreFollowedToTheEnd() {
        Random random = new Random(7);
        int solved = 0;
        for (int k = 0; k < 300; k++) {
            double[] ring = staircase(random);
            solved += StraightSkeleton.of(List.of(ring), speeds(ring.length / 2), Double.POSITIVE_INFINITY)
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(solved).isEqualTo(300);
    }

    /** A row of wings of whole depths above and below a common line. */
    private static double[] staircase(Random random) {
        int columns = 2 + random.nextInt(6);
        List<double[]> top = new ArrayList<>();
        List<double[]> bottom = new ArrayList<>();
        double x = 0;
        double up = 0;
        double down = 0;
        for (int c = 0; c < columns; c++) {
            double nextUp = 2 + random.nextInt(5);
            double nextDown = -2 - random.nextInt(5);
            if (nextUp != up) {
                top.add(new double[] {x, up});
                top.add(new double[] {x, nextUp});
            }
            if (nextDown != down) {
                bottom.add(new double[] {x, down});
                bottom.add(new double[] {x, nextDown});
            }
            up = nextUp;
            down = nextDown;
            x += 2 + random.nextInt(4);
        }
        bottom.add(new double[] {x, down});
        top.add(new double[] {x, up});
        bottom.removeFirst();
        top.removeFirst();
        List<double[]> all = new ArrayList<>(bottom);
        all.addAll(top.reversed());
        double[] ring = new double[all.size() * 2];
        for (int i = 0; i < all.size(); i++) {
            ring[i * 2] = all.get(i)[0];
            ring[i * 2 + 1] = all.get(i)[1];
        }
        return ring;
    }

    @Test
    void aDegenerateOutlineHasNone() {
        assertThat(StraightSkeleton.of(List.of(new double[] {0, 0, 1, 0, 2, 0}), speeds(3), 9))
                .isEmpty();
        assertThat(StraightSkeleton.of(List.of(new double[] {0, 0, 0, 5, 5, 5}), speeds(3), 9))
                .isEmpty();
        assertThat(StraightSkeleton.of(List.of(new double[] {0, 0, 4, 0, 4, 0, 4, 4}), speeds(4), 9))
                .isEmpty();
    }
}
