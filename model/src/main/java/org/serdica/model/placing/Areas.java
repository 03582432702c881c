package org.serdica.model.placing;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.planning.ZoneRules;

/** Drafts of areas that lie on the ground. */
public final class Areas {
    private Areas() {}

    /** Land use: residential, parking, campus, ... */
    public static ObjectDraft land(City city, String id, Polygon area, String function) {
        return area(city, id, ObjectKind.LAND_USE, area, function);
    }

    /** Lawns, woods, parks. */
    public static ObjectDraft plants(City city, String id, Polygon area, String function) {
        return area(city, id, ObjectKind.PLANT_COVER, area, function);
    }

    /** A pond or a river; level at its lowest bank. */
    public static ObjectDraft water(City city, String id, Polygon area, String function) {
        ObjectDraft water = area(city, id, ObjectKind.WATER_BODY, area, function);
        double level = water.bounds().minZ();
        water.mapCoordinates((xyz, points) -> {
            for (int i = 2; i < points * 3; i += 3) {
                xyz[i] = level;
            }
        });
        return water;
    }

    /** A zone with rules. */
    public static ObjectDraft zone(City city, String id, Polygon area, String name, ZoneRules rules) {
        ObjectDraft zone = area(city, id, ObjectKind.LAND_USE, area, "zone");
        if (!name.isEmpty()) {
            zone.put("name", AttributeValue.of(name));
        }
        rules.put(zone);
        return zone;
    }

    private static ObjectDraft area(City city, String id, ObjectKind kind, Polygon area, String function) {
        ObjectDraft draft = new ObjectDraft(id, kind);
        if (!function.isEmpty()) {
            draft.put("function", AttributeValue.of(function));
        }
        draft.geometry(0, GeometryType.MULTI_SURFACE);
        draft.surface(-1);
        ring(city, draft, area.getExteriorRing(), true);
        for (int i = 0; i < area.getNumInteriorRing(); i++) {
            ring(city, draft, area.getInteriorRingN(i), false);
        }
        return draft;
    }

    private static void ring(City city, ObjectDraft draft, LineString line, boolean counterClockwise) {
        boolean turn = Orientation.isCCW(line.getCoordinateSequence()) != counterClockwise;
        int n = line.getNumPoints() - 1;
        double[] xyz = new double[n * 3];
        for (int i = 0; i < n; i++) {
            var c = line.getCoordinateN(turn ? n - i : i);
            xyz[i * 3] = c.x;
            xyz[i * 3 + 1] = c.y;
            xyz[i * 3 + 2] = Spots.ground(city, c.x, c.y);
        }
        draft.ring(xyz, 0, n);
    }
}
