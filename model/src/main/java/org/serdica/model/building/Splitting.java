package org.serdica.model.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.serdica.model.building.FormRefused.Reason;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Pieces;

/** Cuts a building in pieces along a line. */
public final class Splitting {
    private static final double BEYOND_M = 0.05;

    private Splitting() {}

    /**
     * The pieces, the largest first; that one keeps the id. Residents and dwellings go by volume, all other attributes
     * to every piece.
     *
     * @param line x and y of each point; it cuts where it runs through the building from wall to wall
     */
    public static List<PlannedBuilding> split(PlannedBuilding building, double[] line, Terrain terrain, FreeIds ids) {
        List<Polygon> pieces = pieces(building.form().footprint(), line);
        if (pieces.size() < 2) {
            throw new FormRefused(Reason.MISSES_BUILDING, "The line does not cut the building in two.");
        }
        List<PlannedBuilding> parts = new ArrayList<>();
        double[] volumes = new double[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            PlannedBuilding part = building.with(building.form().with(pieces.get(i)));
            volumes[i] = part.massing(terrain).volumeM3();
            parts.add(i == 0 ? part : part.named(ids.after(building.id())));
        }
        share(building, PlannedBuilding.RESIDENTS, volumes, parts);
        share(building, PlannedBuilding.DWELLINGS, volumes, parts);
        return parts;
    }

    private static void share(PlannedBuilding whole, String name, double[] volumes, List<PlannedBuilding> parts) {
        double total = whole.number(name);
        if (total >= 0 && total < Long.MAX_VALUE) {
            long[] shares = Shares.of(Math.round(total), volumes);
            for (int i = 0; i < shares.length; i++) {
                parts.set(i, parts.get(i).with(name, AttributeValue.of(shares[i])));
            }
        }
    }

    /** An end that snapped to a wall is carried on a little: rounding may have left it short of the wall. */
    private static void carryOn(Coordinate[] points, int from, int end) {
        double length = points[from].distance(points[end]);
        if (length > 0) {
            double f = 1 + BEYOND_M / length;
            points[end] = new Coordinate(
                    points[from].x + (points[end].x - points[from].x) * f,
                    points[from].y + (points[end].y - points[from].y) * f);
        }
    }

    private static List<Polygon> pieces(Polygon footprint, double[] line) {
        if (line.length < 4) {
            return List.of(footprint);
        }
        Coordinate[] points = new Coordinate[line.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(line[i * 2], line[i * 2 + 1]);
        }
        carryOn(points, 1, 0);
        carryOn(points, points.length - 2, points.length - 1);
        LineString cut = Footprints.JTS.createLineString(points);
        Geometry noded = footprint.getBoundary().union(cut);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(noded);
        List<Polygon> pieces = new ArrayList<>();
        for (Polygon p : Pieces.of(polygonizer)) {
            if (footprint.contains(p.getInteriorPoint())) {
                pieces.add(Footprints.sound(p));
            }
        }
        pieces.sort(Comparator.comparingDouble(Polygon::getArea).reversed());
        return pieces;
    }
}
