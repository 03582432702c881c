package org.serdica.model.city;

import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.network.RoadNetwork;

/** Small buildings whose every measure can be worked out in the head. */
public final class Houses {
    private Houses() {}

    /** A closed box with its corner at (x, y, z), as LoD1 would have it: no thematic surfaces. */
    public static ObjectDraft block(String id, double x, double y, double z, double w, double d, double h) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        addBox(draft, 10, new Bounds(x, y, z, x + w, y + d, z + h), false);
        return draft;
    }

    /** The same with ground, walls and roof named, at that level of detail. */
    public static void addBox(ObjectDraft draft, int lod, Bounds b, boolean semantics) {
        draft.geometry(lod, GeometryType.SOLID);
        double[] lo = {b.minX(), b.minY(), b.minZ()};
        double[] hi = {b.maxX(), b.maxY(), b.maxZ()};
        int ground = semantics ? draft.semantic(SurfaceKind.GROUND, null) : -1;
        polygon(draft, ground, lo[0], lo[1], lo[2], lo[0], hi[1], lo[2], hi[0], hi[1], lo[2], hi[0], lo[1], lo[2]);
        int roof = semantics ? draft.semantic(SurfaceKind.ROOF, null) : -1;
        polygon(draft, roof, lo[0], lo[1], hi[2], hi[0], lo[1], hi[2], hi[0], hi[1], hi[2], lo[0], hi[1], hi[2]);
        double[][] corners = {{lo[0], lo[1]}, {hi[0], lo[1]}, {hi[0], hi[1]}, {lo[0], hi[1]}};
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] c = corners[(i + 1) % 4];
            int wall = semantics ? draft.semantic(SurfaceKind.WALL, null) : -1;
            polygon(draft, wall, a[0], a[1], lo[2], c[0], c[1], lo[2], c[0], c[1], hi[2], a[0], a[1], hi[2]);
        }
    }

    /** A house of seven polygons, its ridge running north along the middle. */
    public static ObjectDraft gabled(
            String id, double x, double y, double z, double w, double d, double eavesM, double ridgeM) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        draft.geometry(20, GeometryType.SOLID);
        double e = z + eavesM;
        double r = z + ridgeM;
        double m = x + w / 2;
        int ground = draft.semantic(SurfaceKind.GROUND, id + "-g");
        polygon(draft, ground, x, y, z, x, y + d, z, x + w, y + d, z, x + w, y, z);
        int south = draft.semantic(SurfaceKind.WALL, null);
        polygon(draft, south, x, y, z, x + w, y, z, x + w, y, e, m, y, r, x, y, e);
        int north = draft.semantic(SurfaceKind.WALL, null);
        polygon(draft, north, x + w, y + d, z, x, y + d, z, x, y + d, e, m, y + d, r, x + w, y + d, e);
        int west = draft.semantic(SurfaceKind.WALL, null);
        polygon(draft, west, x, y + d, z, x, y, z, x, y, e, x, y + d, e);
        int east = draft.semantic(SurfaceKind.WALL, null);
        polygon(draft, east, x + w, y, z, x + w, y + d, z, x + w, y + d, e, x + w, y, e);
        int westRoof = draft.semantic(SurfaceKind.ROOF, null);
        polygon(draft, westRoof, x, y + d, e, x, y, e, m, y, r, m, y + d, r);
        int eastRoof = draft.semantic(SurfaceKind.ROOF, null);
        polygon(draft, eastRoof, x + w, y, e, x + w, y + d, e, m, y + d, r, m, y, r);
        return draft;
    }

    public static void polygon(ObjectDraft draft, int semantic, double... xyz) {
        draft.surface(semantic);
        draft.ring(xyz, 0, xyz.length / 3);
    }

    public static City city(ObjectDraft... drafts) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (ObjectDraft draft : drafts) {
            builder.add(draft);
        }
        return builder.build();
    }

    public static CityObject object(ObjectDraft draft) {
        return city(draft).find(draft.id()).orElseThrow();
    }

    /** Rows of gabled houses, 20 m apart, {@code perRow} in a row, with the attributes that buildings usually bring. */
    public static City town(int count, int perRow) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        String[] roofs = {"gabled", "hipped", "flat"};
        for (int i = 0; i < count; i++) {
            ObjectDraft house = gabled(
                    "BG-SOF-" + i,
                    322_000 + i % perRow * 20.0,
                    4_730_000 + i / perRow * 20.0,
                    550,
                    8 + i % 5,
                    10 + i % 3,
                    3 + i % 4 * 3,
                    7 + i % 4 * 3);
            house.put("yearOfConstruction", AttributeValue.of(1920L + i % 100))
                    .put("function", AttributeValue.of("residential"))
                    .put("storeysAboveGround", AttributeValue.of(1L + i % 4))
                    .put("measuredHeight", AttributeValue.of(7.25 + i % 4 * 3))
                    .put("roofType", AttributeValue.of(roofs[i % 3]))
                    .put("residents", AttributeValue.of(i % 12L));
            builder.add(house);
        }
        builder.roads(RoadNetwork.EMPTY);
        return builder.build();
    }
}
