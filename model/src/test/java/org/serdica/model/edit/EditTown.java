package org.serdica.model.edit;

import java.util.List;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Houses;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.network.RoadNetworkBuilder;

/** A small town with all that edits can change: houses, some with parts, trees, ground and a grid of streets. */
public final class EditTown {
    static final double EAST_M = 322_000;
    static final double NORTH_M = 4_730_000;
    private static final int BLOCKS = 4;
    private static final double BLOCK_M = 100;

    private EditTown() {}

    public static City of(int houses) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        for (int i = 0; i < houses; i++) {
            ObjectDraft house = Houses.gabled(
                    "h" + i, EAST_M + i % 20 * 20.0, NORTH_M + i / 20 * 20.0, 550, 8 + i % 5, 10 + i % 3, 3, 7);
            house.put("residents", AttributeValue.of(i % 12L));
            if (i % 3 == 0) {
                house.put("height", new AttributeValue.Measure(7, "m"));
            }
            if (i % 7 == 0) {
                ObjectDraft part = new ObjectDraft("h" + i + "-annex", ObjectKind.BUILDING_PART);
                part.geometry(10, GeometryType.MULTI_SURFACE);
                part.surface(-1, new Material("brick" + i % 2, 0xAA5533, 0, 0), null);
                double x = EAST_M + i;
                part.ring(new double[] {x, NORTH_M, 551, x + 2, NORTH_M, 551, x + 2, NORTH_M + 2, 551}, 0, 3);
                part.put("name", AttributeValue.of("annex"));
                house.addChild(part);
            }
            builder.add(house);
        }
        for (int i = 0; i < houses / 2; i++) {
            builder.add(
                    new ObjectDraft("t" + i, ObjectKind.TREE).point(EAST_M + i * 7 % 400, NORTH_M + i * 13 % 400, 550));
        }
        float[] z = new float[101 * 101];
        for (int i = 0; i < z.length; i++) {
            z[i] = 550 + i % 7 * 0.25f;
        }
        builder.terrain(new Terrain(new HeightRaster(EAST_M, NORTH_M, 5, 101, 101, z)));
        builder.roads(streets());
        return builder.build();
    }

    /** A grid of streets with signals at its crossings and a ban to turn at one of them. */
    static RoadNetwork streets() {
        RoadNetworkBuilder builder = new RoadNetworkBuilder();
        for (int i = 0; i <= BLOCKS; i++) {
            for (int j = 0; j < BLOCKS; j++) {
                builder.add(street("e" + i + j, j * BLOCK_M, i * BLOCK_M, (j + 1) * BLOCK_M, i * BLOCK_M));
                builder.add(street("n" + i + j, i * BLOCK_M, j * BLOCK_M, i * BLOCK_M, (j + 1) * BLOCK_M));
            }
        }
        builder.forbid(List.of("e10", "n11"));
        builder.control(EAST_M + BLOCK_M, NORTH_M + BLOCK_M, 550, JunctionControl.SIGNAL);
        builder.control(EAST_M + 2 * BLOCK_M, NORTH_M + BLOCK_M, 550, JunctionControl.SIGNAL);
        return builder.build();
    }

    static RoadNetworkBuilder.Link street(String id, double x0, double y0, double x1, double y1) {
        return new RoadNetworkBuilder.Link(
                id,
                "Street " + id.charAt(0),
                RoadClass.RESIDENTIAL,
                50 / 3.6f,
                false,
                false,
                new double[] {EAST_M + x0, NORTH_M + y0, 550, EAST_M + x1, NORTH_M + y1, 550},
                List.of(
                        new RoadNetworkBuilder.Lane(LaneKind.DRIVE, -1, 3.25f),
                        new RoadNetworkBuilder.Lane(LaneKind.DRIVE, 1, 3.25f)));
    }
}
