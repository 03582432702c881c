package org.serdica.app.scene;

import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** Houses 10 x 8 m with three storeys of 3 m, each with a slab, four walls and a room, and a roof on top. */
public final class StoreyHouses {
    public static final double EAST = 322_000;
    public static final double NORTH = 4_730_000;
    public static final double HEIGHT = 550;
    public static final int STOREYS = 3;
    private static final double STOREY_M = 3;
    private static final double WALL_M = 0.3;

    private StoreyHouses() {}

    /** So many of them in a row, called house-1 and so on. */
    public static City of(int count) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        for (int i = 1; i <= count; i++) {
            builder.add(house("house-" + i, EAST + i * 30, NORTH));
        }
        return builder.build();
    }

    private static ObjectDraft house(String id, double x, double y) {
        ObjectDraft house = new ObjectDraft(id, ObjectKind.BUILDING);
        house.put("name", AttributeValue.of("The " + id));
        for (int s = 0; s < STOREYS; s++) {
            double z = HEIGHT + s * STOREY_M;
            ObjectDraft storey = new ObjectDraft(id + "-s" + s, ObjectKind.BUILDING_STOREY);
            storey.put("name", AttributeValue.of("Floor " + s));
            storey.addChild(element(id + "-slab" + s, SurfaceKind.FLOOR, x, y, z - 0.2, x + 10, y + 8, z));
            double top = z + STOREY_M - 0.2;
            storey.addChild(element(id + "-south" + s, SurfaceKind.WALL, x, y, z, x + 10, y + WALL_M, top));
            storey.addChild(element(id + "-north" + s, SurfaceKind.WALL, x, y + 8 - WALL_M, z, x + 10, y + 8, top));
            storey.addChild(
                    element(id + "-west" + s, SurfaceKind.WALL, x, y + WALL_M, z, x + WALL_M, y + 8 - WALL_M, top));
            storey.addChild(element(
                    id + "-east" + s, SurfaceKind.WALL, x + 10 - WALL_M, y + WALL_M, z, x + 10, y + 8 - WALL_M, top));
            ObjectDraft room = new ObjectDraft(id + "-room" + s, ObjectKind.BUILDING_ROOM);
            room.put("longName", AttributeValue.of(s == 0 ? "Hall" : "Office " + s));
            box(room, SurfaceKind.UNKNOWN, x + WALL_M, y + WALL_M, z, x + 10 - WALL_M, y + 8 - WALL_M, top);
            storey.addChild(room);
            house.addChild(storey);
        }
        double z = HEIGHT + STOREYS * STOREY_M;
        house.addChild(element(id + "-roof", SurfaceKind.ROOF, x, y, z - 0.2, x + 10, y + 8, z));
        return house;
    }

    private static ObjectDraft element(
            String id, SurfaceKind kind, double x0, double y0, double z0, double x1, double y1, double z1) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING_CONSTRUCTIVE_ELEMENT);
        box(draft, kind, x0, y0, z0, x1, y1, z1);
        return draft;
    }

    private static void box(
            ObjectDraft d, SurfaceKind kind, double x0, double y0, double z0, double x1, double y1, double z1) {
        d.geometry(30, GeometryType.SOLID);
        int semantic = kind == SurfaceKind.UNKNOWN ? -1 : d.semantic(kind, null);
        double[][] rings = {
            {x0, y0, z0, x0, y1, z0, x1, y1, z0, x1, y0, z0},
            {x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1},
            {x0, y0, z0, x1, y0, z0, x1, y0, z1, x0, y0, z1},
            {x1, y0, z0, x1, y1, z0, x1, y1, z1, x1, y0, z1},
            {x1, y1, z0, x0, y1, z0, x0, y1, z1, x1, y1, z1},
            {x0, y1, z0, x0, y0, z0, x0, y0, z1, x0, y1, z1}
        };
        for (double[] ring : rings) {
            d.surface(semantic);
            d.ring(ring, 0, 4);
        }
    }
}
