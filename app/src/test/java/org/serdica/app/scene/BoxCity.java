package org.serdica.app.scene;

import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.Frame;

/** Hand-made cities of boxes with walls, roof and ground surfaces, for tests. */
public final class BoxCity {
    private BoxCity() {}

    /** Boxes of 12 x 10 m in a square raster of 20 m, some 6 to 30 m high, south-west corner at (0, 0). */
    public static City ofSide(int side) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (int i = 0; i < side * side; i++) {
            double x = i % side * 20;
            double y = i / side * 20;
            builder.add(box("b" + i, x, y, 0, 12, 10, 6 + i * 7 % 25));
        }
        return builder.build();
    }

    public static City of(ObjectDraft... drafts) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        for (ObjectDraft draft : drafts) {
            builder.add(draft);
        }
        return builder.build();
    }

    /** A building of one LoD2 box: four walls, a roof and a ground surface, 12 triangles, 10 of them to be seen. */
    public static ObjectDraft box(String id, double x, double y, double z, double w, double d, double h) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        draft.put("height", AttributeValue.of(h));
        addBox(draft, Lod.ofWhole(2), x, y, z, w, d, h);
        return draft;
    }

    public static void addBox(ObjectDraft draft, int lod, double x, double y, double z, double w, double d, double h) {
        int ground = draft.semantic(SurfaceKind.GROUND, null);
        int wall = draft.semantic(SurfaceKind.WALL, null);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        draft.geometry(lod, GeometryType.SOLID);
        double x1 = x + w;
        double y1 = y + d;
        double z1 = z + h;
        quad(draft, ground, x, y, z, x, y1, z, x1, y1, z, x1, y, z);
        quad(draft, wall, x, y, z, x1, y, z, x1, y, z1, x, y, z1);
        quad(draft, wall, x1, y, z, x1, y1, z, x1, y1, z1, x1, y, z1);
        quad(draft, wall, x1, y1, z, x, y1, z, x, y1, z1, x1, y1, z1);
        quad(draft, wall, x, y1, z, x, y, z, x, y, z1, x, y1, z1);
        quad(draft, roof, x, y, z1, x1, y, z1, x1, y1, z1, x, y1, z1);
    }

    public static void quad(ObjectDraft draft, int semantic, double... xyz) {
        draft.surface(semantic);
        draft.ring(xyz, 0, xyz.length / 3);
    }
}
