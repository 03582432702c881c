package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** JTS geometry from the points of files, mended as far as that needs no guessing. */
public final class PlainRings {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** Points looked at to find the polygons of one feature's holes; no honest file comes near. */
    private static final long MOST_WORK = 200_000_000;

    private PlainRings() {}

    /** Closed if it is not; null for one without an area or with coordinates that are no numbers. */
    public static @Nullable LinearRing ring(Coordinate[] points) {
        Coordinate[] c = finite(points);
        if (c.length > 0 && !c[0].equals2D(c[c.length - 1])) {
            c = Arrays.copyOf(c, c.length + 1);
            c[c.length - 1] = c[0].copy();
        }
        return c.length < 4 ? null : JTS.createLinearRing(c);
    }

    public static @Nullable LineString line(Coordinate[] points) {
        Coordinate[] c = finite(points);
        return c.length < 2 ? null : JTS.createLineString(c);
    }

    /** The outer ring first; null if that is none. */
    public static @Nullable Polygon polygon(List<Coordinate[]> rings) {
        LinearRing outer = rings.isEmpty() ? null : ring(rings.getFirst());
        if (outer == null) {
            return null;
        }
        List<LinearRing> holes = new ArrayList<>(rings.size() - 1);
        for (Coordinate[] points : rings.subList(1, rings.size())) {
            LinearRing hole = ring(points);
            if (hole != null) {
                holes.add(hole);
            }
        }
        return JTS.createPolygon(outer, holes.toArray(LinearRing[]::new));
    }

    /** One geometry of several of the same kind; null for none. */
    public static @Nullable Geometry collect(List<? extends Geometry> parts) {
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : JTS.buildGeometry(parts);
    }

    /**
     * Polygons from rings that say by their turn what they are, as shapefiles do: clockwise ones are outer, the others
     * holes in the smallest outer one around them. Where all turn the wrong way, all are outer.
     */
    public static List<Polygon> byTurn(List<Coordinate[]> rings) {
        List<LinearRing> outer = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (Coordinate[] points : rings) {
            LinearRing ring = ring(points);
            if (ring != null) {
                (Orientation.isCCWArea(ring.getCoordinates()) ? holes : outer).add(ring);
            }
        }
        if (outer.isEmpty()) {
            return holes.stream().map(JTS::createPolygon).toList();
        }
        List<List<LinearRing>> holesOf = new ArrayList<>();
        outer.forEach(ring -> holesOf.add(new ArrayList<>(0)));
        assign(outer, holes, holesOf);
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            polygons.add(JTS.createPolygon(outer.get(i), holesOf.get(i).toArray(LinearRing[]::new)));
        }
        return polygons;
    }

    private static void assign(List<LinearRing> outer, List<LinearRing> holes, List<List<LinearRing>> holesOf) {
        if (outer.size() == 1) {
            holesOf.getFirst().addAll(holes);
            return;
        }
        if (holes.isEmpty()) {
            return;
        }
        STRtree index = new STRtree();
        for (int i = 0; i < outer.size(); i++) {
            index.insert(outer.get(i).getEnvelopeInternal(), i);
        }
        long work = 0;
        for (LinearRing hole : holes) {
            Coordinate at = hole.getCoordinateN(0);
            int best = -1;
            double smallest = Double.POSITIVE_INFINITY;
            for (Object candidate : index.query(new Envelope(at))) {
                int i = (Integer) candidate;
                LinearRing ring = outer.get(i);
                double area = ring.getEnvelopeInternal().getArea();
                work += ring.getNumPoints();
                if (work < MOST_WORK && area < smallest && PointLocation.isInRing(at, ring.getCoordinates())) {
                    smallest = area;
                    best = i;
                }
            }
            if (best >= 0) {
                holesOf.get(best).add(hole);
            }
        }
    }

    private static Coordinate[] finite(Coordinate[] points) {
        for (Coordinate c : points) {
            if (!isFinite(c)) {
                return Arrays.stream(points).filter(PlainRings::isFinite).toArray(Coordinate[]::new);
            }
        }
        return points;
    }

    private static boolean isFinite(Coordinate c) {
        return Double.isFinite(c.x) && Double.isFinite(c.y);
    }
}
