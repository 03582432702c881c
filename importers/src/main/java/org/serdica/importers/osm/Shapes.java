package org.serdica.importers.osm;

import java.util.List;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;

/** Writes areas and lines that lie on the ground into drafts. */
final class Shapes {
    private Shapes() {}

    static void area(ObjectDraft draft, Area area) {
        draft.geometry(0, GeometryType.MULTI_SURFACE);
        int rings = 0;
        int points = 0;
        for (Polygon p : area.polygons()) {
            rings += 1 + p.getNumInteriorRing();
            points += p.getNumPoints();
        }
        draft.expect(area.polygons().size(), rings, points - rings);
        for (Polygon p : area.polygons()) {
            draft.surface(-1);
            ring(draft, area.plane(), p.getExteriorRing());
            for (int i = 0; i < p.getNumInteriorRing(); i++) {
                ring(draft, area.plane(), p.getInteriorRingN(i));
            }
        }
    }

    private static void ring(ObjectDraft draft, LocalPlane plane, LineString line) {
        int n = line.getNumPoints() - 1;
        double[] xyz = new double[n * 3];
        for (int i = 0; i < n; i++) {
            xyz[i * 3] = plane.longitudeOf(line.getCoordinateN(i).x);
            xyz[i * 3 + 1] = plane.latitudeOf(line.getCoordinateN(i).y);
        }
        draft.ring(xyz, 0, n);
    }

    /** Lines, as one geometry. */
    static void lines(ObjectDraft draft, OsmMap map, List<int[]> lines) {
        draft.geometry(0, GeometryType.MULTI_CURVE);
        int points = 0;
        for (int[] line : lines) {
            points += line.length;
        }
        draft.expect(lines.size(), lines.size(), points);
        for (int[] line : lines) {
            line(draft, map, line);
        }
    }

    private static void line(ObjectDraft draft, OsmMap map, int[] nodes) {
        double[] xyz = new double[nodes.length * 3];
        for (int i = 0; i < nodes.length; i++) {
            xyz[i * 3] = map.longitude(nodes[i]);
            xyz[i * 3 + 1] = map.latitude(nodes[i]);
        }
        draft.surface(-1);
        draft.ring(xyz, 0, nodes.length);
    }
}
