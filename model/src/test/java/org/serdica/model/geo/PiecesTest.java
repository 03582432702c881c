package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.polygonize.Polygonizer;

class PiecesTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    @Test
    void theSameLinesGiveTheSamePiecesInTheSameOrderEveryTime() {
        String first = grid();
        for (int i = 0; i < 20; i++) {
            assertThat(grid()).isEqualTo(first);
        }
    }

    /** Nine squares, as text with every corner. */
    private static String grid() {
        Polygonizer polygonizer = new Polygonizer();
        for (int i = 0; i <= 3; i++) {
            for (int k = 0; k < 3; k++) {
                polygonizer.add(
                        JTS.createLineString(new Coordinate[] {new Coordinate(i, k), new Coordinate(i, k + 1)}));
                polygonizer.add(
                        JTS.createLineString(new Coordinate[] {new Coordinate(k, i), new Coordinate(k + 1, i)}));
            }
        }
        List<String> texts = new ArrayList<>();
        Pieces.of(polygonizer).forEach(p -> texts.add(p.toText()));
        assertThat(texts).hasSize(9);
        return String.join("\n", texts);
    }
}
