package org.serdica.importers.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;

final class WatercourseTest {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final BufferParameters FLAT = new BufferParameters(2, BufferParameters.CAP_FLAT);

    @Test
    void aBandThatNeverMeetsItselfIsTheOneThatJtsFinds() {
        Random random = new Random(7);
        int told = 0;
        for (int i = 0; i < 500; i++) {
            Coordinate[] line = new Coordinate[2 + random.nextInt(12)];
            double heading = random.nextDouble() * 6;
            line[0] = new Coordinate(0, 0);
            for (int k = 1; k < line.length; k++) {
                heading += random.nextGaussian() * 0.6;
                double step = 1 + random.nextInt(40);
                line[k] = new Coordinate(
                        line[k - 1].x + step * Math.cos(heading), line[k - 1].y + step * Math.sin(heading));
            }
            double halfM = 0.5 + random.nextDouble() * 4;
            Polygon simple = Watercourse.simpleBand(line, halfM, FLAT);
            if (simple != null) {
                told++;
                assertThat(BufferOp.bufferOp(JTS.createLineString(line), halfM, FLAT)
                                .equalsExact(simple))
                        .isTrue();
            }
        }
        assertThat(told).isGreaterThan(100);
    }
}
