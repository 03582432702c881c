package org.serdica.app.ui.edit.draw;

import java.util.Locale;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** What can be set on the ground with a click. */
public enum PlaceKind {
    TREE,
    LAMP,
    SENSOR,
    ANTENNA;

    private static final double POLE_M = 6;
    private static final double POLE_SIDE_M = 0.16;

    /** The name that ids begin with, and words. */
    String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    ObjectDraft draft(String id, double x, double y, double z) {
        return switch (this) {
            case TREE ->
                new ObjectDraft(id, ObjectKind.TREE)
                        .point(x, y, z)
                        .put("height", new AttributeValue.Measure(9, "m"))
                        .put("crownDiameter", new AttributeValue.Measure(6, "m"));
            case SENSOR ->
                new ObjectDraft(id, ObjectKind.SENSOR)
                        .point(x, y, z + 3)
                        .put("quantity", AttributeValue.of("temperature"))
                        .put("unit", AttributeValue.of("°C"));
            case ANTENNA ->
                new ObjectDraft(id, ObjectKind.RADIO_SITE)
                        .point(x, y, z)
                        .put("mastHeight", new AttributeValue.Measure(20, "m"));
            case LAMP -> pole(new ObjectDraft(id, ObjectKind.CITY_FURNITURE), x, y, z);
        };
    }

    private static ObjectDraft pole(ObjectDraft draft, double x, double y, double z) {
        draft.put("function", AttributeValue.of("street lamp"));
        draft.geometry(Lod.ofWhole(1), GeometryType.MULTI_SURFACE);
        int semantic = draft.semantic(SurfaceKind.UNKNOWN, null);
        double[] px = {x - POLE_SIDE_M / 2, x + POLE_SIDE_M / 2, x + POLE_SIDE_M / 2, x - POLE_SIDE_M / 2};
        double[] py = {y - POLE_SIDE_M / 2, y - POLE_SIDE_M / 2, y + POLE_SIDE_M / 2, y + POLE_SIDE_M / 2};
        double top = z + POLE_M;
        for (int i = 0; i < 4; i++) {
            int j = (i + 1) % 4;
            face(draft, semantic, px[i], py[i], z, px[j], py[j], z, px[j], py[j], top, px[i], py[i], top);
        }
        face(draft, semantic, px[0], py[0], top, px[1], py[1], top, px[2], py[2], top, px[3], py[3], top);
        return draft;
    }

    private static void face(ObjectDraft draft, int semantic, double... points) {
        draft.surface(semantic);
        draft.ring(points, 0, points.length / 3);
    }
}
