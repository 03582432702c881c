package org.serdica.model.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Face;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Newell;
import org.serdica.model.interior.Interior;

/** What a model covers, seen from above: the union of its largest faces that are not upright. */
final class PlanSilhouette {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** Slabs and roofs make the outline of a building; screws and taps do not. */
    private static final int MOST_FACES = 3_000;

    private static final double UPRIGHT = 0.15;

    /** Gaps between what belongs together, and what no outline shows, as a share of the model's size. */
    private static final double GAP = 0.012;

    private static final double FINE = 0.003;

    private final double x;
    private final double y;
    private final Face face = new Face();
    private final Newell newell = new Newell();
    private final List<Flat> flats = new ArrayList<>();
    private final List<Coordinate> points = new ArrayList<>();

    private record Flat(Tile tile, int surface, double areaM2) {}

    private PlanSilhouette(double x, double y) {
        this.x = x;
        this.y = y;
    }

    /** Counted from a point of the plan; empty where the model has no area there. */
    static Polygon of(List<CityObject> tops, double x, double y) {
        PlanSilhouette silhouette = new PlanSilhouette(x, y);
        tops.forEach(silhouette::gather);
        return silhouette.union();
    }

    private void gather(CityObject top) {
        Tile tile = top.tile();
        for (int o = top.index(), end = tile.familyEnd(top.index()); o < end; o++) {
            if (Interior.isRoom(tile.kind(o))) {
                continue;
            }
            for (int s = tile.surfaceStart(tile.geometryStart(o)), last = tile.surfaceStart(tile.geometryEnd(o));
                    s < last;
                    s++) {
                face.load(tile, s, x, y, 0);
                if (newell.of(face.xyz(), 0, face.ringStart()[1])) {
                    points.add(new Coordinate(face.xyz()[0], face.xyz()[1]));
                    if (Math.abs(newell.nz()) > UPRIGHT) {
                        flats.add(new Flat(tile, s, newell.areaM2() * Math.abs(newell.nz())));
                    }
                }
            }
        }
    }

    private Polygon union() {
        flats.sort(Comparator.comparingDouble(Flat::areaM2).reversed());
        List<Geometry> faces = new ArrayList<>();
        for (Flat flat : flats.subList(0, Math.min(MOST_FACES, flats.size()))) {
            Geometry plan = plan(flat);
            if (plan.getArea() > 0) {
                faces.add(plan);
            }
        }
        if (faces.isEmpty()) {
            return hull(JTS.createMultiPointFromCoords(points.toArray(Coordinate[]::new)));
        }
        Geometry all = OverlayNGRobust.union(faces);
        double size = Math.max(
                all.getEnvelopeInternal().getWidth(), all.getEnvelopeInternal().getHeight());
        Geometry closed = all.buffer(GAP * size, 2).buffer(-GAP * size, 2);
        Geometry simple = TopologyPreservingSimplifier.simplify(closed, FINE * size);
        return simple instanceof Polygon one && !one.isEmpty()
                ? JTS.createPolygon(one.getExteriorRing().getCoordinates())
                : hull(all);
    }

    private Geometry plan(Flat flat) {
        face.load(flat.tile(), flat.surface(), x, y, 0);
        int n = face.ringStart()[1];
        if (n < 3) {
            return JTS.createPolygon();
        }
        Coordinate[] ring = new Coordinate[n + 1];
        for (int i = 0; i <= n; i++) {
            ring[i] = new Coordinate(face.xyz()[i % n * 3], face.xyz()[i % n * 3 + 1]);
        }
        Polygon polygon = JTS.createPolygon(ring);
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    private static Polygon hull(Geometry of) {
        return new ConvexHull(of).getConvexHull() instanceof Polygon p ? p : JTS.createPolygon();
    }
}
