package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionAreaTest {
    private final SectionArea section = new SectionArea();

    private void rectangle(double x0, double y0, double x1, double y1) {
        section.line(x0, y0, x1, y0);
        section.line(x1, y0, x1, y1);
        section.line(x1, y1, x0, y1);
        section.line(x0, y1, x0, y0);
    }

    private double area() {
        double area = 0;
        for (List<double[]> rings : section.pieces()) {
            for (int r = 0; r < rings.size(); r++) {
                area += (r == 0 ? 1 : -1) * Math.abs(shoelace(rings.get(r)));
            }
        }
        return area;
    }

    private static double shoelace(double[] ring) {
        double sum = 0;
        for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
            sum += ring[j] * ring[i + 1] - ring[i] * ring[j + 1];
        }
        return sum / 2;
    }

    @Test
    void aRoomInABlockLeavesItsWalls() {
        rectangle(0, 0, 10, 8);
        rectangle(1, 1, 9, 7);
        assertThat(section.pieces()).hasSize(1);
        assertThat(area()).isCloseTo(10 * 8 - 8 * 6, within(1e-6));
    }

    @Test
    void twoLayersOfAWallThatTouchAreBothFilled() {
        rectangle(0, 0, 5, 0.2);
        rectangle(0, 0.2, 5, 0.3);
        assertThat(area()).isCloseTo(1.5, within(1e-6));
    }

    @Test
    void cornersThatMissEachOtherByLessThanAMillimetreMeet() {
        section.line(0, 0, 4, 0);
        section.line(4.0004, 0.0002, 4, 3);
        section.line(4, 3.0004, 0, 3);
        section.line(0.0003, 3, 0, 0.0004);
        assertThat(area()).isCloseTo(12, within(0.01));
    }

    @Test
    void aCutThatDoesNotCloseHasNoArea() {
        section.line(0, 0, 4, 0);
        section.line(4, 0, 4, 3);
        section.line(4, 3, 0, 3);
        assertThat(section.pieces()).isEmpty();
    }
}
