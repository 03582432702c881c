package org.serdica.model.building;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.EditRefused;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.ReplaceObject;

/**
 * Moves, turns, stretches and copies an object as it is, with its dormers, parts and textures: what a form would lose.
 * What stood on the ground stands on it afterwards.
 */
public final class Transplant {
    private Transplant() {}

    /** To another place, up or down with the ground. */
    public static List<Edit> moved(City city, String id, double eastM, double northM) {
        return List.of(new MoveObject(id, eastM, northM, rise(city, object(city, id), eastM, northM)));
    }

    /** Turned clockwise about a point. */
    public static List<Edit> turned(City city, String id, double x, double y, double degrees) {
        Measure.finite(degrees, "angle");
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return mapped(city, id, (xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                double dx = xyz[i] - x;
                double dy = xyz[i + 1] - y;
                xyz[i] = Footprints.step(x + dx * cos + dy * sin);
                xyz[i + 1] = Footprints.step(y - dx * sin + dy * cos);
            }
        });
    }

    /** Larger or smaller in plan about a point; heights stay. */
    public static List<Edit> scaled(City city, String id, double x, double y, double factor) {
        Measure.within(factor, 1e-2, 1e2, "factor");
        return mapped(city, id, (xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                xyz[i] = Footprints.step(x + (xyz[i] - x) * factor);
                xyz[i + 1] = Footprints.step(y + (xyz[i + 1] - y) * factor);
            }
        });
    }

    /** As in a mirror that stands upright on a line through a point. */
    public static List<Edit> mirrored(City city, String id, double x, double y, double azimuthDeg) {
        Measure.finite(azimuthDeg, "angle");
        double ux = Math.sin(Math.toRadians(azimuthDeg));
        double uy = Math.cos(Math.toRadians(azimuthDeg));
        return List.of(ReplaceObject.of(city, object(city, id).id(), before -> {
            ObjectDraft after = before.movedBy(0, 0, 0);
            after.mapCoordinates((xyz, points) -> {
                for (int i = 0; i < points * 3; i += 3) {
                    double along = (xyz[i] - x) * ux + (xyz[i + 1] - y) * uy;
                    xyz[i] = Footprints.step(2 * (x + along * ux) - xyz[i]);
                    xyz[i + 1] = Footprints.step(2 * (y + along * uy) - xyz[i + 1]);
                }
            });
            after.reverseRings();
            return after;
        }));
    }

    /** Another one of it, so far away, under ids that are free. */
    public static List<Edit> copied(City city, String id, double eastM, double northM, FreeIds ids) {
        CityObject object = object(city, id);
        double rise = rise(city, object, eastM, northM);
        return List.of(new AddObject(city.draft(object).copy(ids::after).movedBy(eastM, northM, rise)));
    }

    private static List<Edit> mapped(City city, String id, ObjectDraft.CoordinateMap map) {
        return List.of(ReplaceObject.of(city, object(city, id).id(), before -> {
            ObjectDraft after = before.movedBy(0, 0, 0);
            after.mapCoordinates(map);
            return after;
        }));
    }

    private static CityObject object(City city, String id) {
        return city.find(id)
                .orElseThrow(() -> new EditRefused("There is no object " + id + " any more."))
                .root();
    }

    /** How much higher the ground is there, under the outline, or under the middle of what has none. */
    private static double rise(City city, CityObject object, double eastM, double northM) {
        if (!city.terrain().isPresent()) {
            return 0;
        }
        Geometry outline = Measures.of(object).footprint();
        if (outline instanceof Polygon p && !p.isEmpty()) {
            double here = Standing.of(city.terrain(), p, Double.NaN).lowestM();
            Polygon moved = (Polygon)
                    AffineTransformation.translationInstance(eastM, northM).transform(p);
            double there = Standing.of(city.terrain(), moved, Double.NaN).lowestM();
            return Double.isNaN(there - here) ? 0 : there - here;
        }
        double x = object.bounds().centreX();
        double y = object.bounds().centreY();
        double rise =
                city.terrain().heightAt(x + eastM, y + northM) - city.terrain().heightAt(x, y);
        return Double.isNaN(rise) ? 0 : rise;
    }
}
