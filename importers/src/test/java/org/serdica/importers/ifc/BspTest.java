package org.serdica.importers.ifc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.serdica.importers.ifc.Bsp.Facet;

class BspTest {
    private static final int[][] SIDES = {
        {0, 3, 2, 1}, {4, 5, 6, 7}, {0, 1, 5, 4}, {1, 2, 6, 5}, {2, 3, 7, 6}, {3, 0, 4, 7},
    };

    private static List<Facet> box(double x0, double y0, double z0, double x1, double y1, double z1) {
        double[][] p = {
            {x0, y0, z0},
            {x1, y0, z0},
            {x1, y1, z0},
            {x0, y1, z0},
            {x0, y0, z1},
            {x1, y0, z1},
            {x1, y1, z1},
            {x0, y1, z1},
        };
        List<Facet> facets = new ArrayList<>();
        for (int[] side : SIDES) {
            double[] xyz = new double[12];
            for (int i = 0; i < 4; i++) {
                System.arraycopy(p[side[i]], 0, xyz, i * 3, 3);
            }
            facets.add(Objects.requireNonNull(Facet.of(xyz)));
        }
        return facets;
    }

    private static double volume(List<Facet> facets) {
        double six = 0;
        for (Facet f : facets) {
            double[] v = f.xyz();
            for (int i = 3; i + 3 < v.length; i += 3) {
                six += v[0] * (v[i + 1] * v[i + 5] - v[i + 2] * v[i + 4])
                        - v[1] * (v[i] * v[i + 5] - v[i + 2] * v[i + 3])
                        + v[2] * (v[i] * v[i + 4] - v[i + 1] * v[i + 3]);
            }
        }
        return six / 6;
    }

    private static Bsp.Work enough() {
        return new Bsp.Work(100_000);
    }

    @Test
    void a_window_is_cut_out_of_a_wall() {
        List<Facet> wall = box(0, 0, 0, 4, 0.3, 3);
        List<Facet> window = box(1, -0.1, 1, 2, 0.4, 2);

        assertThat(volume(Bsp.subtract(wall, window, enough()))).isCloseTo(4 * 0.3 * 3 - 0.3, within(1e-9));
    }

    @Test
    void two_boxes_share_what_both_hold() {
        assertThat(volume(Bsp.intersect(box(0, 0, 0, 2, 2, 2), box(1, 1, 1, 3, 3, 3), enough())))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void united_boxes_count_the_shared_part_once() {
        assertThat(volume(Bsp.unite(box(0, 0, 0, 2, 2, 2), box(1, 1, 1, 3, 3, 3), enough())))
                .isCloseTo(15, within(1e-9));
    }

    @Test
    void a_half_space_is_one_large_facet() {
        double s = 1000;
        List<Facet> above =
                List.of(Objects.requireNonNull(Facet.of(new double[] {-s, -s, 2, -s, s, 2, s, s, 2, s, -s, 2})));

        assertThat(volume(Bsp.subtract(box(0, 0, 0, 1, 1, 3), above, enough()))).isCloseTo(2, within(1e-9));
    }

    @Test
    void a_cut_in_the_plane_of_a_side_leaves_no_skin() {
        List<Facet> door = box(1, 0, 0, 2, 0.3, 2);

        assertThat(volume(Bsp.subtract(box(0, 0, 0, 4, 0.3, 3), door, enough())))
                .isCloseTo(4 * 0.3 * 3 - 0.6, within(1e-9));
    }

    @Test
    void too_much_work_is_given_up() {
        assertThatThrownBy(() -> Bsp.subtract(box(0, 0, 0, 1, 1, 1), box(0, 0, 0, 2, 2, 2), new Bsp.Work(5)))
                .isInstanceOf(TooMuchWork.class);
    }
}
