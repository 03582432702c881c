package org.serdica.importers.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;

/** A city small enough to check by hand: a house with a part, a tree, a street, a sensor, and the ground. */
final class MiniatureCity {
    static final double EAST = 322_000;
    static final double NORTH = 4_730_000;

    private MiniatureCity() {}

    static City city() {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.add(house());
        builder.add(new ObjectDraft("T1", ObjectKind.TREE)
                .put("species", AttributeValue.of("Tilia cordata"))
                .put("height", AttributeValue.of(7.25))
                .point(EAST + 30, NORTH + 5.1234, 550));
        builder.add(street());
        builder.add(new ObjectDraft("S1", ObjectKind.SENSOR)
                .put("quantity", AttributeValue.of("NO2"))
                .put("topic", AttributeValue.of("air/S1"))
                .point(EAST + 40, NORTH + 8, 553));
        builder.terrain(new Terrain(new HeightRaster(EAST - 10, NORTH - 10, 10, 7, 4, new float[7 * 4])));
        return builder.build();
    }

    /** Ten metres square and six high, with a hole in its roof, and a lower part beside it. */
    static ObjectDraft house() {
        ObjectDraft house = new ObjectDraft("B1", ObjectKind.BUILDING)
                .put("name", AttributeValue.of("Casa \"<&>\""))
                .put("address", AttributeValue.of("ulitsa Shipka 12A, 1504 Sofia, Bulgaria"))
                .put("function", AttributeValue.of("residential"))
                .put("measuredHeight", AttributeValue.of(6.0))
                .put("yearOfConstruction", AttributeValue.of(1931))
                .put("residents", AttributeValue.of(4))
                .put("listed", AttributeValue.of(true))
                .put("inspected", new AttributeValue.Day(LocalDate.of(2024, 2, 29)))
                .put("heatDemand", new AttributeValue.Measure(81.5, "kWh/m2"))
                .put("uses", new AttributeValue.Listing(List.of(AttributeValue.of("flat"), AttributeValue.of("shop"))));
        block(house, EAST, NORTH, 550, 10, 6, true);
        ObjectDraft part =
                new ObjectDraft("B1-a", ObjectKind.BUILDING_PART).put("storeysAboveGround", AttributeValue.of(1));
        block(part, EAST + 10, NORTH, 550, 4, 3, false);
        house.addChild(part);
        return house;
    }

    private static void block(ObjectDraft d, double x, double y, double z, double side, double height, boolean hole) {
        Material brick = new Material("brick", 0xA04030, 0, 0.2f);
        double e = x + side;
        double n = y + side;
        double t = z + height;
        d.geometry(20, GeometryType.SOLID);
        d.surface(d.semantic(SurfaceKind.GROUND, null));
        ring(d, x, y, z, x, n, z, e, n, z, e, y, z);
        int roof = d.semantic(new ObjectDraft.Semantic(
                SurfaceKind.ROOF, d.id() + "-roof", -1, Map.of("slope", AttributeValue.of(0.0))));
        d.surface(roof);
        ring(d, x, y, t, e, y, t, e, n, t, x, n, t);
        if (hole) {
            ring(d, x + 4, y + 4, t, x + 4, y + 6, t, x + 6, y + 6, t, x + 6, y + 4, t);
        }
        double[][] corners = {{x, y}, {e, y}, {e, n}, {x, n}};
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            d.surface(d.semantic(SurfaceKind.WALL, null), brick, null);
            ring(d, a[0], a[1], z, b[0], b[1], z, b[0], b[1], t, a[0], a[1], t);
        }
    }

    private static ObjectDraft street() {
        ObjectDraft street = new ObjectDraft("R1", ObjectKind.ROAD)
                .put("roadClass", AttributeValue.of("residential"))
                .put("lanes", AttributeValue.of("drive:-:3|drive:+:3"));
        street.geometry(0, GeometryType.MULTI_CURVE);
        street.surface(-1);
        street.ring(new double[] {EAST, NORTH - 8, 550, EAST + 50, NORTH - 8, 550.5}, 0, 2);
        return street;
    }

    private static void ring(ObjectDraft d, double... xyz) {
        d.ring(xyz, 0, xyz.length / 3);
    }
}
