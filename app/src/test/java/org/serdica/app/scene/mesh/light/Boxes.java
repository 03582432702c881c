package org.serdica.app.scene.mesh.light;

import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Frame;

/** Cities of plain boxes on flat ground at height 0. */
public final class Boxes {
    private Boxes() {}

    /** One building with vertical walls and a flat roof, ground plates at two far corners to give the city its size. */
    public static City oneBox(double x0, double y0, double x1, double y1, double heightM) {
        CityBuilder builder = new CityBuilder(Frame.LOCAL_CRS);
        builder.add(box("box", x0, y0, x1, y1, heightM));
        builder.add(box("south-west", -100, -100, -99, -99, 0.1));
        builder.add(box("north-east", 99, 99, 100, 100, 0.1));
        return builder.build();
    }

    public static ObjectDraft box(String id, double x0, double y0, double x1, double y1, double h) {
        ObjectDraft d = new ObjectDraft(id, ObjectKind.BUILDING);
        d.geometry(20, GeometryType.SOLID);
        polygon(d, x0, y0, 0, x0, y1, 0, x1, y1, 0, x1, y0, 0);
        polygon(d, x0, y0, h, x1, y0, h, x1, y1, h, x0, y1, h);
        polygon(d, x0, y0, 0, x1, y0, 0, x1, y0, h, x0, y0, h);
        polygon(d, x1, y0, 0, x1, y1, 0, x1, y1, h, x1, y0, h);
        polygon(d, x1, y1, 0, x0, y1, 0, x0, y1, h, x1, y1, h);
        polygon(d, x0, y1, 0, x0, y0, 0, x0, y0, h, x0, y1, h);
        return d;
    }

    private static void polygon(ObjectDraft d, double... xyz) {
        d.surface(-1);
        d.ring(xyz, 0, xyz.length / 3);
    }
}
