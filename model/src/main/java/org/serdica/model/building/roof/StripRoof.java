package org.serdica.model.building.roof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.serdica.model.geo.Pieces;

/**
 * Roofs whose height changes one way only: up to a ridge and down again, or straight down. The outline is cut into
 * strips along the ridge, and each strip lies in one plane; the walls reach up to wherever the roof is.
 */
final class StripRoof {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final double NEAR_M = 1e-6;

    private final Outline outline;
    private final double[][] profile;
    private final double ux;
    private final double uy;
    private final double from;
    private final double to;
    private final double eaveM;
    private final double heightM;

    private StripRoof(Outline outline, double[][] profile, double[] slope, double eaveM, double heightM) {
        this.outline = outline;
        this.profile = profile;
        ux = slope[0];
        uy = slope[1];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] r = outline.rings().getFirst();
        for (int i = 0; i < r.length; i += 2) {
            low = Math.min(low, u(r[i], r[i + 1]));
            high = Math.max(high, u(r[i], r[i + 1]));
        }
        from = low;
        to = high;
        this.eaveM = eaveM;
        this.heightM = heightM;
    }

    /**
     * @param slope the unit vector down the roof's main side
     */
    static Optional<RoofMesh> of(Outline outline, RoofShape shape, double[] slope, double eaveM, double heightM) {
        StripRoof roof = new StripRoof(outline, profile(shape), slope, eaveM, heightM);
        return heightM > 0 && roof.to - roof.from > 0.1 ? roof.mesh() : Optional.empty();
    }

    /** How far across, and how high, both from 0 to 1. */
    private static double[][] profile(RoofShape shape) {
        return switch (shape) {
            case SHED -> new double[][] {{0, 1}, {1, 0}};
            case GAMBREL, MANSARD -> new double[][] {{0, 0}, {0.2, 0.6}, {0.5, 1}, {0.8, 0.6}, {1, 0}};
            case SALTBOX -> new double[][] {{0, 0}, {0.35, 1}, {1, 0}};
            case BUTTERFLY -> new double[][] {{0, 1}, {0.5, 0}, {1, 1}};
            case ROUND -> {
                double[][] p = new double[9][];
                for (int i = 0; i < p.length; i++) {
                    double a = Math.PI * i / (p.length - 1);
                    boolean end = i == 0 || i == p.length - 1;
                    p[i] = new double[] {(1 - Math.cos(a)) / 2, end ? 0 : Math.sin(a)};
                }
                yield p;
            }
            default -> new double[][] {{0, 0}, {0.5, 1}, {1, 0}};
        };
    }

    private double u(double x, double y) {
        return x * ux + y * uy;
    }

    private double height(double u) {
        double f = Math.clamp((u - from) / (to - from), 0, 1);
        int k = 0;
        while (k + 2 < profile.length && f > profile[k + 1][0]) {
            k++;
        }
        double part = (f - profile[k][0]) / (profile[k + 1][0] - profile[k][0]);
        return eaveM + heightM * (profile[k][1] + part * (profile[k + 1][1] - profile[k][1]));
    }

    private double cut(int k) {
        return from + profile[k][0] * (to - from);
    }

    private Optional<RoofMesh> mesh() {
        List<LinearRing> noded = new ArrayList<>();
        List<double[]> tops = new ArrayList<>();
        List<List<Coordinate>> onCut = new ArrayList<>();
        for (int k = 0; k < profile.length; k++) {
            onCut.add(new ArrayList<>());
        }
        for (double[] ring : outline.rings()) {
            noded.add(noded(ring, tops, onCut));
        }
        Polygon whole = JTS.createPolygon(
                noded.getFirst(), noded.subList(1, noded.size()).toArray(LinearRing[]::new));
        Polygonizer polygonizer = new Polygonizer();
        for (LinearRing ring : noded) {
            for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
                polygonizer.add(line(ring.getCoordinateN(i), ring.getCoordinateN(i + 1)));
            }
        }
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(whole);
        for (int k = 1; k + 1 < profile.length; k++) {
            chords(onCut.get(k), inside, polygonizer);
        }
        List<List<double[]>> faces = new ArrayList<>();
        double area = 0;
        for (Polygon p : Pieces.of(polygonizer)) {
            Point within = p.getInteriorPoint();
            if (inside.locate(within.getCoordinate()) == Location.INTERIOR) {
                area += p.getArea();
                faces.add(face(p));
            }
        }
        boolean covers = Math.abs(area - whole.getArea()) <= 1e-6 * whole.getArea();
        return covers ? Optional.of(new RoofMesh(outline, faces, tops)) : Optional.empty();
    }

    private static LineString line(Coordinate a, Coordinate b) {
        return JTS.createLineString(new Coordinate[] {a, b});
    }

    /** The ring with a corner wherever a cut crosses it. */
    private LinearRing noded(double[] ring, List<double[]> tops, List<List<Coordinate>> onCut) {
        List<Coordinate> all = new ArrayList<>();
        int n = ring.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            Coordinate a = new Coordinate(ring[i * 2], ring[i * 2 + 1]);
            Coordinate b = new Coordinate(ring[j * 2], ring[j * 2 + 1]);
            double ua = u(a.x, a.y);
            double ub = u(b.x, b.y);
            List<Coordinate> edge = new ArrayList<>();
            edge.add(a);
            for (int s = 1; s + 1 < profile.length; s++) {
                int k = ua < ub ? s : profile.length - 1 - s;
                double c = cut(k);
                if (Math.abs(ua - c) <= NEAR_M) {
                    onCut.get(k).add(a);
                } else if (Math.abs(ub - c) > NEAR_M && (ua < c) != (ub < c)) {
                    double f = (c - ua) / (ub - ua);
                    Coordinate crossing = new Coordinate(a.x + f * (b.x - a.x), a.y + f * (b.y - a.y));
                    edge.add(crossing);
                    onCut.get(k).add(crossing);
                }
            }
            all.addAll(edge);
            edge.add(b);
            double[] top = new double[edge.size() * 3];
            for (int p = 0; p < edge.size(); p++) {
                put(top, p, edge.get(p));
            }
            tops.add(top);
        }
        all.add(all.getFirst());
        return JTS.createLinearRing(all.toArray(Coordinate[]::new));
    }

    private void put(double[] xyz, int at, Coordinate c) {
        xyz[at * 3] = c.x;
        xyz[at * 3 + 1] = c.y;
        xyz[at * 3 + 2] = height(u(c.x, c.y));
    }

    /** Lines along a cut from border to border, wherever they run inside. */
    private void chords(List<Coordinate> points, IndexedPointInAreaLocator inside, Polygonizer into) {
        Coordinate[] sorted = points.toArray(Coordinate[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(a.y * ux - a.x * uy, b.y * ux - b.x * uy));
        for (int i = 0; i + 1 < sorted.length; i++) {
            Coordinate a = sorted[i];
            Coordinate b = sorted[i + 1];
            Coordinate middle = new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
            if (!a.equals2D(b) && inside.locate(middle) == Location.INTERIOR) {
                into.add(line(a, b));
            }
        }
    }

    private List<double[]> face(Polygon p) {
        List<double[]> rings = new ArrayList<>();
        rings.add(ring(p.getExteriorRing(), true));
        for (int h = 0; h < p.getNumInteriorRing(); h++) {
            rings.add(ring(p.getInteriorRingN(h), false));
        }
        return rings;
    }

    private double[] ring(LineString line, boolean counterClockwise) {
        boolean turn = Orientation.isCCW(line.getCoordinateSequence()) != counterClockwise;
        int n = line.getNumPoints() - 1;
        double[] xyz = new double[n * 3];
        for (int i = 0; i < n; i++) {
            put(xyz, i, line.getCoordinateN(turn ? n - i : i));
        }
        return xyz;
    }
}
