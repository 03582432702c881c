package org.serdica.importers.api;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;

/** A block from a footprint and a height: LoD1 with ground, walls and roof, seen from outside counter-clockwise. */
final class Extrusion {
    private Extrusion() {}

    static void add(ObjectDraft draft, Polygon footprint, double heightM) {
        if (footprint.isEmpty() || footprint.getExteriorRing().getNumPoints() < 4) {
            return;
        }
        double low = base(footprint);
        double high = low + heightM;
        int ground = draft.semantic(SurfaceKind.GROUND, null);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        int wall = draft.semantic(SurfaceKind.WALL, null);
        draft.geometry(Lod.ofWhole(1), GeometryType.SOLID);
        draft.surface(ground);
        rings(draft, footprint, low, false);
        draft.surface(roof);
        rings(draft, footprint, high, true);
        walls(draft, wall, footprint.getExteriorRing(), true, low, high);
        for (int i = 0; i < footprint.getNumInteriorRing(); i++) {
            walls(draft, wall, footprint.getInteriorRingN(i), false, low, high);
        }
    }

    private static double base(Polygon footprint) {
        double low = Double.POSITIVE_INFINITY;
        for (Coordinate c : footprint.getCoordinates()) {
            low = c.getZ() < low ? c.getZ() : low;
        }
        return Double.isFinite(low) ? low : 0;
    }

    private static void rings(ObjectDraft draft, Polygon footprint, double z, boolean up) {
        ring(draft, footprint.getExteriorRing(), z, up);
        for (int i = 0; i < footprint.getNumInteriorRing(); i++) {
            ring(draft, footprint.getInteriorRingN(i), z, !up);
        }
    }

    private static void ring(ObjectDraft draft, LineString line, double z, boolean counterClockwise) {
        Coordinate[] c = turned(line, counterClockwise);
        double[] xyz = new double[(c.length - 1) * 3];
        for (int i = 0; i < c.length - 1; i++) {
            put(xyz, i, c[i], z);
        }
        draft.ring(xyz, 0, c.length - 1);
    }

    private static void walls(
            ObjectDraft draft, int wall, LineString line, boolean counterClockwise, double low, double high) {
        Coordinate[] c = turned(line, counterClockwise);
        double[] xyz = new double[12];
        for (int i = 0; i + 1 < c.length; i++) {
            put(xyz, 0, c[i], low);
            put(xyz, 1, c[i + 1], low);
            put(xyz, 2, c[i + 1], high);
            put(xyz, 3, c[i], high);
            draft.surface(wall);
            draft.ring(xyz, 0, 4);
        }
    }

    private static void put(double[] xyz, int point, Coordinate c, double z) {
        xyz[point * 3] = c.x;
        xyz[point * 3 + 1] = c.y;
        xyz[point * 3 + 2] = z;
    }

    private static Coordinate[] turned(LineString line, boolean counterClockwise) {
        LineString same = Orientation.isCCW(line.getCoordinateSequence()) == counterClockwise ? line : line.reverse();
        return same.getCoordinates();
    }
}
