package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The sea of a map. It is drawn nowhere: there are only coastlines, with the water to their right, which end where the
 * map ends. They are closed along the map's border, and what lies to their right is water.
 */
final class Coast {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final double SHARE_OF_DROWNED = 0.03;

    private final OsmMap map;
    private final List<Integer> ways = new ArrayList<>();
    private final Envelope box = new Envelope();
    private final LocalPlane plane;

    /**
     * What came of it.
     *
     * @param sea empty where there is no coast, or where it would drown the town
     * @param ways coastlines, numbers of ways
     */
    record Shore(Optional<Area> sea, List<Integer> ways) {}

    private Coast(OsmMap map) {
        this.map = map;
        for (int w = 0; w < map.wayCount(); w++) {
            if (map.wayTags(w).is("natural", "coastline") && map.wayNodes(w).length > 1) {
                ways.add(w);
            }
        }
        int first = ways.isEmpty() ? -1 : map.wayNodes(ways.getFirst())[0];
        plane = first < 0 ? LocalPlane.at(0, 0) : LocalPlane.at(map.longitude(first), map.latitude(first));
        for (int n = 0; n < map.nodeCount() && first >= 0; n++) {
            box.expandToInclude(plane.x(map.longitude(n)), plane.y(map.latitude(n)));
        }
    }

    static Shore of(OsmMap map) {
        Coast coast = new Coast(map);
        return new Shore(coast.ways.isEmpty() ? Optional.empty() : coast.sea(), coast.ways);
    }

    private Optional<Area> sea() {
        List<int[]> open = new ArrayList<>();
        List<Geometry> islands = new ArrayList<>();
        for (int[] line : joined()) {
            if (!Areas.isClosed(line)) {
                open.add(line);
                continue;
            }
            Coordinate[] ring = coordinates(line);
            if (Orientation.isCCW(ring)) {
                islands.add(GeometryFixer.fix(JTS.createPolygon(ring)));
            }
        }
        Geometry water = open.isEmpty() ? JTS.toGeometry(box) : alongTheBorder(open);
        if (!islands.isEmpty()) {
            water = OverlayNGRobust.overlay(water, OverlayNGRobust.union(islands), OverlayNG.DIFFERENCE);
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < water.getNumGeometries(); i++) {
            if (water.getGeometryN(i) instanceof Polygon p && p.getArea() > 100) {
                polygons.add(p);
            }
        }
        return polygons.isEmpty() || drowns(water) ? Optional.empty() : Optional.of(new Area(plane, polygons, false));
    }

    /** Coastlines end to end; each begins where another ends, and never runs backwards. */
    private List<int[]> joined() {
        Map<Integer, Integer> byStart = new HashMap<>();
        Map<Integer, Integer> byEnd = new HashMap<>();
        for (int w : ways) {
            int[] nodes = map.wayNodes(w);
            byStart.put(nodes[0], w);
            byEnd.put(nodes[nodes.length - 1], w);
        }
        List<int[]> lines = new ArrayList<>();
        // Those that none leads to first: what remains then are rings.
        List<Integer> order = new ArrayList<>(ways);
        order.sort(Comparator.comparing(w -> byEnd.containsKey(map.wayNodes(w)[0])));
        for (int start : order) {
            Ints line = new Ints(64);
            Integer way = start;
            while (way != null && byStart.remove(map.wayNodes(way)[0], way)) {
                int[] nodes = map.wayNodes(way);
                for (int i = line.isEmpty() ? 0 : 1; i < nodes.length; i++) {
                    line.add(nodes[i]);
                }
                way = byStart.get(nodes[nodes.length - 1]);
            }
            if (line.size() > 1) {
                lines.add(line.toArray());
            }
        }
        return lines;
    }

    private Coordinate[] coordinates(int[] nodes) {
        Coordinate[] c = new Coordinate[nodes.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = new Coordinate(plane.x(map.longitude(nodes[i])), plane.y(map.latitude(nodes[i])));
        }
        return c;
    }

    /** A coastline against its direction, so that the water is to the left, and where it meets the border. */
    private record Line(List<Coordinate> points, double from, double to) {}

    private Geometry alongTheBorder(List<int[]> open) {
        List<Line> lines = new ArrayList<>();
        for (int[] nodes : open) {
            List<Coordinate> c = new ArrayList<>(List.of(coordinates(nodes)).reversed());
            c.addFirst(border(c.getFirst()));
            c.addLast(border(c.getLast()));
            lines.add(new Line(c, along(c.getFirst()), along(c.getLast())));
        }
        lines.sort(Comparator.comparingDouble(Line::from));
        boolean[] used = new boolean[lines.size()];
        List<Geometry> rings = new ArrayList<>();
        for (int i = 0; i < used.length; i++) {
            List<Coordinate> ring = new ArrayList<>();
            int at = i;
            while (!used[at]) {
                used[at] = true;
                ring.addAll(lines.get(at).points());
                int next = next(lines, lines.get(at).to());
                corners(lines.get(at).to(), lines.get(next).from(), ring);
                at = next;
            }
            if (ring.size() > 2) {
                ring.add(ring.getFirst());
                rings.add(GeometryFixer.fix(JTS.createPolygon(ring.toArray(Coordinate[]::new))));
            }
        }
        return OverlayNGRobust.union(rings);
    }

    /** The line that begins next, counter-clockwise along the border. */
    private static int next(List<Line> lines, double after) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).from() > after) {
                return i;
            }
        }
        return 0;
    }

    /** The nearest place on the border. */
    private Coordinate border(Coordinate c) {
        double west = c.x - box.getMinX();
        double east = box.getMaxX() - c.x;
        double south = c.y - box.getMinY();
        double north = box.getMaxY() - c.y;
        double least = Math.min(Math.min(west, east), Math.min(south, north));
        if (least == west || least == east) {
            return new Coordinate(least == west ? box.getMinX() : box.getMaxX(), c.y);
        }
        return new Coordinate(c.x, least == south ? box.getMinY() : box.getMaxY());
    }

    /** How far around the border, counter-clockwise from the south-west corner: a side is 1 long. */
    private double along(Coordinate c) {
        double x = (c.x - box.getMinX()) / Math.max(1e-9, box.getWidth());
        double y = (c.y - box.getMinY()) / Math.max(1e-9, box.getHeight());
        if (c.y == box.getMinY()) {
            return x;
        }
        if (c.x == box.getMaxX()) {
            return 1 + y;
        }
        return c.y == box.getMaxY() ? 3 - x : 4 - y;
    }

    private void corners(double from, double to, List<Coordinate> into) {
        double end = to > from ? to : to + 4;
        for (int k = (int) Math.floor(from) + 1; k < end; k++) {
            boolean east = k % 4 == 1 || k % 4 == 2;
            boolean north = k % 4 == 2 || k % 4 == 3;
            into.add(new Coordinate(east ? box.getMaxX() : box.getMinX(), north ? box.getMaxY() : box.getMinY()));
        }
    }

    /** Where a coastline is missing the water would run over the land: houses tell. */
    private boolean drowns(Geometry water) {
        IndexedPointInAreaLocator wet = new IndexedPointInAreaLocator(water);
        int houses = 0;
        int drowned = 0;
        for (int w = 0; w < map.wayCount(); w++) {
            if (map.refEnd(w) > map.refStart(w) && map.wayTags(w).says("building")) {
                int node = map.ref(map.refStart(w));
                houses++;
                boolean isWet = node >= 0
                        && wet.locate(new Coordinate(plane.x(map.longitude(node)), plane.y(map.latitude(node))))
                                == Location.INTERIOR;
                drowned += isWet ? 1 : 0;
            }
        }
        return drowned > houses * SHARE_OF_DROWNED;
    }
}
