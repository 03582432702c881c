package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxTreeTest {
    private static final int COUNT = 3_000;
    private final double[] boxes = boxes();
    private final BoxTree tree = new BoxTree(boxes);

    @Test
    void namesEveryBoxThatTouchesTheQuery() {
        Random random = new Random(2);
        for (int q = 0; q < 200; q++) {
            double x = 322_000 + random.nextDouble() * 1000;
            double y = 4_730_000 + random.nextDouble() * 1000;
            Bounds query = Bounds.ofPlan(x, y, x + 60, y + 40);
            List<Integer> found = new ArrayList<>();
            tree.forEachIn(query, found::add);

            for (int i = 0; i < COUNT; i++) {
                if (box(i).intersects(query)) {
                    assertThat(found).contains(i);
                }
            }
            assertThat(found).doesNotHaveDuplicates().allMatch(i -> box(i).expandedBy(0.01)
                    .intersects(query));
        }
    }

    @Test
    void meetsTheNearestBoxOfARay() {
        Random random = new Random(3);
        for (int q = 0; q < 200; q++) {
            Ray ray = Ray.towards(
                    322_000 + random.nextDouble() * 1000,
                    4_730_000 + random.nextDouble() * 1000,
                    900,
                    322_000 + random.nextDouble() * 1000,
                    4_730_000 + random.nextDouble() * 1000,
                    500);
            double expected = Double.POSITIVE_INFINITY;
            for (int i = 0; i < COUNT; i++) {
                expected = Math.min(expected, entry(ray, i));
            }

            double nearest =
                    tree.alongRay(ray, 0, Double.POSITIVE_INFINITY, (item, limit) -> Math.min(limit, entry(ray, item)));

            assertThat(nearest).isEqualTo(expected);
        }
    }

    @Test
    void looksAtFewBoxesForANearHit() {
        int[] visits = {0};
        Ray down = new Ray(322_500, 4_730_500, 2_000, 0, 0, -1);
        tree.alongRay(down, 0, Double.POSITIVE_INFINITY, (item, limit) -> {
            visits[0]++;
            return limit;
        });

        assertThat(visits[0]).isLessThan(COUNT / 50);
    }

    @Test
    void followsARayAlongAnAxis() {
        BoxTree two = new BoxTree(new double[] {10, -1, -1, 11, 1, 1, 20, 5, 5, 21, 6, 6});
        List<Integer> met = new ArrayList<>();
        two.alongRay(new Ray(0, 0, 0, 1, 0, 0), 0, Double.POSITIVE_INFINITY, (item, limit) -> {
            met.add(item);
            return limit;
        });

        assertThat(met).containsExactly(0);
    }

    @Test
    void widensBoxesByTheMargin() {
        BoxTree point = new BoxTree(new double[] {10, 1, 0, 10, 1, 0});
        Ray ray = new Ray(0, 0, 0, 1, 0, 0);

        assertThat(visits(point, ray, 0.5)).isZero();
        assertThat(visits(point, ray, 1.5)).isOne();
    }

    @Test
    void meetsTheNearestBoxAroundAPoint() {
        double nearest = tree.around(
                322_400,
                4_730_300,
                Double.POSITIVE_INFINITY,
                (item, limit) -> Math.min(limit, planDistance(322_400, 4_730_300, item)));
        double expected = Double.POSITIVE_INFINITY;
        for (int i = 0; i < COUNT; i++) {
            expected = Math.min(expected, planDistance(322_400, 4_730_300, i));
        }

        assertThat(nearest).isCloseTo(expected, within(1e-9));
    }

    @Test
    void leavesOutEmptyBoxes() {
        BoxTree one = new BoxTree(new double[] {1, 1, 1, 0, 0, 0, 2, 2, 2, 3, 3, 3});

        assertThat(one.itemCount()).isOne();
        assertThat(one.bounds()).isEqualTo(new Bounds(2, 2, 2, 3, 3, 3));
    }

    @Test
    void findsNothingWhereNothingIs() {
        BoxTree none = new BoxTree(new double[0]);
        List<Integer> found = new ArrayList<>();
        none.forEachIn(Bounds.ofPlan(-1e9, -1e9, 1e9, 1e9), found::add);

        assertThat(found).isEmpty();
        assertThat(visits(none, new Ray(0, 0, 0, 0, 0, 1), 0)).isZero();
    }

    @Test
    void hilbertPlacesStepFromCellToNeighbour() {
        int side = 64;
        int[] at = new int[side * side];
        for (int c = 0; c < side; c++) {
            for (int r = 0; r < side; r++) {
                at[(int) HilbertCurve.place(c, r)] = c << 16 | r;
            }
        }
        for (int i = 1; i < at.length; i++) {
            int steps = Math.abs((at[i] >> 16) - (at[i - 1] >> 16)) + Math.abs((at[i] & 0xFFFF) - (at[i - 1] & 0xFFFF));
            assertThat(steps).isOne();
        }
    }

    private static int visits(BoxTree tree, Ray ray, double margin) {
        int[] visits = {0};
        tree.alongRay(ray, margin, Double.POSITIVE_INFINITY, (item, limit) -> {
            visits[0]++;
            return limit;
        });
        return visits[0];
    }

    private static double[] boxes() {
        Random random = new Random(1);
        double[] boxes = new double[COUNT * 6];
        for (int i = 0; i < boxes.length; i += 6) {
            boxes[i] = 322_000 + random.nextDouble() * 1000;
            boxes[i + 1] = 4_730_000 + random.nextDouble() * 1000;
            boxes[i + 2] = 550 + random.nextDouble() * 10;
            boxes[i + 3] = boxes[i] + random.nextDouble() * 20;
            boxes[i + 4] = boxes[i + 1] + random.nextDouble() * 20;
            boxes[i + 5] = boxes[i + 2] + random.nextDouble() * 40;
        }
        return boxes;
    }

    private Bounds box(int i) {
        int k = i * 6;
        return new Bounds(boxes[k], boxes[k + 1], boxes[k + 2], boxes[k + 3], boxes[k + 4], boxes[k + 5]);
    }

    private double entry(Ray ray, int item) {
        Bounds b = box(item);
        double near = 0;
        double far = Double.POSITIVE_INFINITY;
        double[] slabs = {
            (b.minX() - ray.x()) / ray.dx(), (b.maxX() - ray.x()) / ray.dx(),
            (b.minY() - ray.y()) / ray.dy(), (b.maxY() - ray.y()) / ray.dy(),
            (b.minZ() - ray.z()) / ray.dz(), (b.maxZ() - ray.z()) / ray.dz()
        };
        for (int a = 0; a < 6; a += 2) {
            near = Math.max(near, Math.min(slabs[a], slabs[a + 1]));
            far = Math.min(far, Math.max(slabs[a], slabs[a + 1]));
        }
        return near <= far ? near : Double.POSITIVE_INFINITY;
    }

    private double planDistance(double x, double y, int item) {
        Bounds b = box(item);
        return Math.hypot(
                Math.max(0, Math.max(b.minX() - x, x - b.maxX())), Math.max(0, Math.max(b.minY() - y, y - b.maxY())));
    }
}
