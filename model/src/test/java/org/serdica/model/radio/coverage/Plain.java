package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Houses;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.scenario.RasterFrame;

/** A level plain at 100 m with what a test puts on it. */
final class Plain {
    static final double GROUND_M = 100;
    static final RasterFrame FRAME = RasterFrame.over(Bounds.ofPlan(0, 0, 400, 400), 2);

    private Plain() {}

    static City with(ObjectDraft... things) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        float[] z = new float[101 * 101];
        Arrays.fill(z, (float) GROUND_M);
        builder.terrain(new Terrain(new HeightRaster(-50, -50, 5, 101, 101, z)));
        for (ObjectDraft thing : things) {
            builder.add(thing);
        }
        return builder.build();
    }

    static ObjectDraft block(String id, double x, double y, double w, double d, double h) {
        return Houses.block(id, x, y, GROUND_M, w, d, h);
    }

    /** Eight blocks of different heights with streets between them. */
    static City town() {
        return with(
                block("a", 60, 60, 40, 30, 12),
                block("b", 130, 62, 24, 44, 18),
                block("c", 190, 70, 50, 20, 9),
                block("d", 60, 150, 30, 60, 21),
                block("e", 120, 160, 60, 24, 15),
                block("f", 230, 150, 36, 36, 27),
                block("g", 90, 260, 80, 18, 12),
                block("h", 240, 250, 20, 70, 16));
    }

    static ObjectDraft tree(String id, double x, double y, double heightM, double crownM) {
        return new ObjectDraft(id, ObjectKind.TREE)
                .point(x, y, GROUND_M)
                .put("height", AttributeValue.of(heightM))
                .put("crownDiameter", AttributeValue.of(crownM));
    }
}
