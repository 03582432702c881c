package org.serdica.app.ui;

import java.util.Random;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** A small city of boxes with attributes that a person can check. */
public final class SampleCity {
    private static final double EAST = 322_000;
    private static final double NORTH = 4_730_000;
    private static final double HEIGHT = 550;
    private static final String[] FUNCTIONS = {"residential", "office", "retail", "school", "industry"};
    private static final String[] STREETS = {"Vitosha Blvd", "Rakovski St", "Graf Ignatiev St", "Shipka St"};

    private SampleCity() {}

    /**
     * Boxes in a square: number {@code i} has the id {@code B-i}, was built in 1900 + i % 120 and has 2 + i % 9 storeys of
     * 3 m on 10 x 12 m.
     */
    public static City of(int buildings) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        Random random = new Random(7);
        int side = (int) Math.ceil(Math.sqrt(buildings));
        for (int i = 0; i < buildings; i++) {
            double x = EAST + i % side * 24 + random.nextInt(4);
            double y = NORTH + i / side * 26 + random.nextInt(4);
            int storeys = 2 + i % 9;
            ObjectDraft draft = box("B-" + i, x, y, storeys * 3);
            draft.put("yearOfConstruction", AttributeValue.of(1900L + i % 120));
            draft.put("storeysAboveGround", AttributeValue.of((long) storeys));
            draft.put("measuredHeight", new AttributeValue.Measure(storeys * 3, "m"));
            draft.put("function", AttributeValue.of(FUNCTIONS[i % FUNCTIONS.length]));
            draft.put("address", AttributeValue.of(STREETS[i % STREETS.length] + " " + (1 + i / 4)));
            if (i % 50 == 0) {
                draft.put("name", AttributeValue.of("House of number " + i));
            }
            builder.add(draft);
        }
        for (int i = 0; i < buildings / 4; i++) {
            ObjectDraft tree = new ObjectDraft("T-" + i, ObjectKind.TREE);
            tree.point(EAST + random.nextInt(side * 24), NORTH + random.nextInt(side * 26), HEIGHT);
            tree.put("height", AttributeValue.of(4.0 + i % 12));
            tree.put("species", AttributeValue.of(i % 3 == 0 ? "linden" : "chestnut"));
            builder.add(tree);
        }
        return builder.build();
    }

    private static ObjectDraft box(String id, double x, double y, double h) {
        ObjectDraft d = new ObjectDraft(id, ObjectKind.BUILDING);
        d.geometry(Lod.ofWhole(2), GeometryType.SOLID);
        int wall = d.semantic(SurfaceKind.WALL, null);
        int roof = d.semantic(SurfaceKind.ROOF, null);
        int ground = d.semantic(SurfaceKind.GROUND, null);
        double x1 = x + 10;
        double y1 = y + 12;
        double z = HEIGHT;
        double z1 = HEIGHT + h;
        ring(d, ground, x, y, z, x, y1, z, x1, y1, z, x1, y, z);
        ring(d, roof, x, y, z1, x1, y, z1, x1, y1, z1, x, y1, z1);
        ring(d, wall, x, y, z, x1, y, z, x1, y, z1, x, y, z1);
        ring(d, wall, x1, y, z, x1, y1, z, x1, y1, z1, x1, y, z1);
        ring(d, wall, x1, y1, z, x, y1, z, x, y1, z1, x1, y1, z1);
        ring(d, wall, x, y1, z, x, y, z, x, y, z1, x, y1, z1);
        return d;
    }

    private static void ring(ObjectDraft d, int semantic, double... points) {
        d.surface(semantic);
        d.ring(points, 0, points.length / 3);
    }
}
