package org.serdica.importers.osm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Areas out of closed ways, and out of the many ways of a multipolygon. */
final class Areas {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int MOST_RINGS = 5_000;
    private static final double LEAST_M2 = 1e-3;

    private final OsmMap map;

    Areas(OsmMap map) {
        this.map = map;
    }

    /** Whether the way comes back to where it began. */
    static boolean isClosed(int[] nodes) {
        return nodes.length >= 4 && nodes[0] == nodes[nodes.length - 1];
    }

    Area ofWay(int[] nodes) {
        LocalPlane plane = LocalPlane.at(map.longitude(nodes[0]), map.latitude(nodes[0]));
        Polygon one = JTS.createPolygon(ring(plane, nodes));
        return Simple.isClear(one) && one.getArea() > LEAST_M2
                ? new Area(plane, List.of(one), false)
                : of(plane, List.of(nodes), List.of());
    }

    /**
     * What the ways of a multipolygon enclose.
     *
     * @param openLines ways that could not be closed to a ring
     */
    record Assembled(@Nullable Area area, int openLines) {}

    Assembled ofRelation(List<OsmMap.Member> members) {
        List<int[]> outer = new ArrayList<>();
        List<int[]> inner = new ArrayList<>();
        int missing = 0;
        for (OsmMap.Member member : members) {
            int way = member.type() == OsmBlock.WAY ? map.way(member.ref()) : -1;
            if (way >= 0) {
                int[] nodes = map.wayNodes(way);
                boolean broken = nodes.length < 2;
                missing += broken ? 1 : 0;
                if (!broken) {
                    (member.role().equals("inner") ? inner : outer).add(nodes);
                }
            } else if (member.type() == OsmBlock.WAY) {
                missing++;
            }
        }
        List<int[]> shells = new ArrayList<>();
        List<int[]> holes = new ArrayList<>();
        int open = stitch(outer, shells) + stitch(inner, holes);
        if (shells.isEmpty() || shells.size() + holes.size() > MOST_RINGS) {
            return new Assembled(null, open + missing);
        }
        int first = shells.getFirst()[0];
        LocalPlane plane = LocalPlane.at(map.longitude(first), map.latitude(first));
        Area area = of(plane, shells, holes);
        return new Assembled(area.isEmpty() ? null : area, open + missing);
    }

    /** Joins ways end to end to rings; how many are left over. */
    static int stitch(List<int[]> ways, List<int[]> rings) {
        Map<Integer, ArrayDeque<int[]>> byEnd = new HashMap<>();
        int count = 0;
        for (int[] way : ways) {
            if (way[0] == way[way.length - 1]) {
                if (way.length >= 4) {
                    rings.add(way);
                }
            } else {
                byEnd.computeIfAbsent(way[0], k -> new ArrayDeque<>()).add(way);
                byEnd.computeIfAbsent(way[way.length - 1], k -> new ArrayDeque<>())
                        .add(way);
                count++;
            }
        }
        int open = 0;
        for (int[] way : ways) {
            if (way[0] == way[way.length - 1] || !take(byEnd, way)) {
                continue;
            }
            Ints line = new Ints(64);
            append(line, way, way[0]);
            int parts = 1;
            int[] next = any(byEnd, line.get(line.size() - 1));
            while (line.get(0) != line.get(line.size() - 1) && next != null) {
                take(byEnd, next);
                append(line, next, line.get(line.size() - 1));
                parts++;
                next = any(byEnd, line.get(line.size() - 1));
            }
            if (line.get(0) == line.get(line.size() - 1) && line.size() >= 4) {
                rings.add(line.toArray());
            } else {
                open += parts;
            }
        }
        return Math.min(open, count);
    }

    private static int @Nullable [] any(Map<Integer, ArrayDeque<int[]>> byEnd, int node) {
        ArrayDeque<int[]> there = byEnd.get(node);
        return there == null ? null : there.peekFirst();
    }

    /** False if the way was used already. */
    private static boolean take(Map<Integer, ArrayDeque<int[]>> byEnd, int[] way) {
        ArrayDeque<int[]> a = byEnd.get(way[0]);
        ArrayDeque<int[]> b = byEnd.get(way[way.length - 1]);
        return a != null && b != null && removeThis(a, way) & removeThis(b, way);
    }

    /** By identity: two ways may run over the same nodes. */
    private static boolean removeThis(ArrayDeque<int[]> ways, int[] way) {
        return ways.removeIf(w -> w == way);
    }

    private static void append(Ints line, int[] way, int from) {
        boolean forwards = way[0] == from;
        for (int i = 0; i < way.length; i++) {
            int node = forwards ? way[i] : way[way.length - 1 - i];
            if (line.isEmpty() || line.get(line.size() - 1) != node) {
                line.add(node);
            }
        }
    }

    /** Each shell with the holes that lie in it; what crosses itself is put right. */
    private Area of(LocalPlane plane, List<int[]> shells, List<int[]> holes) {
        List<LinearRing> inner = new ArrayList<>();
        for (int[] hole : holes) {
            inner.add(ring(plane, hole));
        }
        List<Polygon> outer = new ArrayList<>();
        for (int[] shell : shells) {
            outer.add(JTS.createPolygon(ring(plane, shell)));
        }
        outer.sort(Comparator.comparingDouble(Polygon::getArea));
        List<Polygon> polygons = new ArrayList<>();
        boolean repaired = false;
        for (Polygon shell : outer) {
            List<LinearRing> within = new ArrayList<>();
            for (LinearRing hole : List.copyOf(inner)) {
                if (shell.getEnvelopeInternal().contains(hole.getEnvelopeInternal())
                        && (outer.size() == 1 || isWithin(hole, shell))) {
                    within.add(hole);
                    inner.remove(hole);
                }
            }
            Polygon whole = JTS.createPolygon(shell.getExteriorRing(), within.toArray(LinearRing[]::new));
            if (Simple.isSimple(whole)) {
                polygons.add(whole);
            } else {
                repaired = true;
                addAll(fixed(whole), polygons);
            }
        }
        polygons.removeIf(p -> !(p.getArea() > LEAST_M2));
        return new Area(plane, List.copyOf(polygons), repaired);
    }

    /** Nothing where JTS finds no way out either; whoever asked then says that the area has no size. */
    private static Geometry fixed(Polygon polygon) {
        try {
            return GeometryFixer.fix(polygon);
        } catch (TopologyException | IllegalArgumentException e) {
            return JTS.createPolygon();
        }
    }

    private static boolean isWithin(LinearRing hole, Polygon shell) {
        return isCovered(hole.getCoordinateN(0), shell)
                && isCovered(hole.getCoordinateN(hole.getNumPoints() / 2), shell);
    }

    private static boolean isCovered(Coordinate point, Polygon shell) {
        return SimplePointInAreaLocator.locate(point, shell) != Location.EXTERIOR;
    }

    private static void addAll(Geometry geometry, List<Polygon> into) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon p && !p.isEmpty()) {
                into.add(p);
            }
        }
    }

    private LinearRing ring(LocalPlane plane, int[] nodes) {
        Coordinate[] c = new Coordinate[nodes.length];
        int n = 0;
        for (int i = 0; i < nodes.length; i++) {
            if (i > 0 && i < nodes.length - 1 && map.isSamePlace(nodes[i], nodes[i - 1])) {
                continue;
            }
            c[n++] = new Coordinate(plane.x(map.longitude(nodes[i])), plane.y(map.latitude(nodes[i])));
        }
        // The last node is the first one again.
        c = Arrays.copyOf(c, n);
        return n >= 4 ? JTS.createLinearRing(c) : JTS.createLinearRing();
    }
}
