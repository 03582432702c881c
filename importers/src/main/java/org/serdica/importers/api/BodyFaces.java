package org.serdica.importers.api;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.geo.Newell;

/** Bodies that a file gives face by face, as MultiPatches, polyhedral surfaces and polygons with heights do. */
final class BodyFaces {
    private static final double WALL_TILT = 0.2;
    private static final double UPRIGHT_TILT = 0.02;
    private static final double GROUND_M = 0.05;

    private BodyFaces() {}

    /** Whether it has an upright face: then it is no footprint, whatever heights its corners have. */
    static boolean isBody(Geometry geometry) {
        Newell newell = new Newell();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p
                    && !p.isEmpty()
                    && look(newell, p)
                    && Math.abs(newell.nz()) < UPRIGHT_TILT) {
                return true;
            }
        }
        return false;
    }

    private static boolean look(Newell newell, Polygon p) {
        Coordinate[] ring = p.getExteriorRing().getCoordinates();
        for (Coordinate c : ring) {
            if (!Double.isFinite(c.getZ())) {
                return false;
            }
        }
        return newell.of(PlainObjects.xyz(ring, ring.length - 1), 0, ring.length - 1);
    }

    static void add(ObjectDraft draft, Geometry geometry) {
        double low = Double.POSITIVE_INFINITY;
        for (Coordinate c : geometry.getCoordinates()) {
            low = Math.min(low, c.getZ());
        }
        int ground = draft.semantic(SurfaceKind.GROUND, null);
        int roof = draft.semantic(SurfaceKind.ROOF, null);
        int wall = draft.semantic(SurfaceKind.WALL, null);
        Newell newell = new Newell();
        draft.geometry(Lod.ofWhole(2), GeometryType.MULTI_SURFACE);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p && !p.isEmpty()) {
                boolean upright = look(newell, p) && Math.abs(newell.nz()) < WALL_TILT;
                draft.surface(upright ? wall : highest(p) < low + GROUND_M ? ground : roof);
                ring(draft, p.getExteriorRing());
                for (int h = 0; h < p.getNumInteriorRing(); h++) {
                    ring(draft, p.getInteriorRingN(h));
                }
            }
        }
    }

    private static double highest(Polygon p) {
        double high = Double.NEGATIVE_INFINITY;
        for (Coordinate c : p.getExteriorRing().getCoordinates()) {
            high = Math.max(high, c.getZ());
        }
        return high;
    }

    private static void ring(ObjectDraft draft, LineString line) {
        Coordinate[] c = line.getCoordinates();
        draft.ring(PlainObjects.xyz(c, c.length - 1), 0, c.length - 1);
    }
}
