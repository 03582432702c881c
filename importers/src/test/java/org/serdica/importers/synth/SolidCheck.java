package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Tile;

/** What is wrong with the solids of an object, in words; nothing if each is closed, plane-faced and right way out. */
final class SolidCheck {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double PLANE_M = 0.001;
    private final Tile tile;
    private final String id;
    private final List<String> troubles = new ArrayList<>();

    private SolidCheck(CityObject object) {
        tile = object.tile();
        id = object.id();
    }

    static List<String> troubles(CityObject object) {
        SolidCheck check = new SolidCheck(object);
        for (int g = check.tile.geometryStart(object.index()); g < check.tile.geometryEnd(object.index()); g++) {
            if (check.tile.type(g) == GeometryType.SOLID) {
                check.solid(g);
            }
        }
        return check.troubles;
    }

    private void solid(int geometry) {
        Map<String, Integer> edges = new HashMap<>();
        double volume = 0;
        for (int s = tile.surfaceStart(geometry); s < tile.surfaceEnd(geometry); s++) {
            double[] n = new double[3];
            for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
                ring(r, edges, n);
            }
            double area = Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]) / 2;
            if (area < 1e-3) {
                troubles.add(id + ": a face of " + area + " square metres");
                continue;
            }
            volume += plane(s, n, area);
            if (tile.ringEnd(s) - tile.ringStart(s) > 1) {
                holes(s);
            }
        }
        edges.forEach((edge, balance) -> {
            if (balance != 0) {
                troubles.add(id + ": edge " + edge + " has " + balance + " faces too many on one side");
            }
        });
        if (volume <= 0) {
            troubles.add(id + ": inside out, volume " + volume);
        }
    }

    /** Holes lie in their face and apart from each other, seen from above. */
    private void holes(int s) {
        LinearRing[] rings = new LinearRing[tile.ringEnd(s) - tile.ringStart(s)];
        for (int r = 0; r < rings.length; r++) {
            int from = tile.vertexStart(tile.ringStart(s) + r);
            int n = tile.vertexEnd(tile.ringStart(s) + r) - from;
            Coordinate[] c = new Coordinate[n + 1];
            for (int i = 0; i <= n; i++) {
                c[i] = new Coordinate(tile.x(from + i % n), tile.y(from + i % n));
            }
            rings[r] = FACTORY.createLinearRing(c);
        }
        if (!FACTORY.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length))
                .isValid()) {
            troubles.add(id + ": a hole leaves its face");
        }
    }

    /** Adds the ring's share of the area vector, and its edges: +1 forwards, -1 backwards. */
    private void ring(int r, Map<String, Integer> edges, double[] n) {
        int from = tile.vertexStart(r);
        int to = tile.vertexEnd(r);
        for (int v = from; v < to; v++) {
            int w = v + 1 == to ? from : v + 1;
            String a = key(v);
            String b = key(w);
            if (a.equals(b)) {
                troubles.add(id + ": a point stands twice, " + a);
            }
            boolean forwards = a.compareTo(b) < 0;
            edges.merge(forwards ? a + b : b + a, forwards ? 1 : -1, Integer::sum);
            double ax = tile.x(v) - tile.x(from);
            double ay = tile.y(v) - tile.y(from);
            double az = tile.z(v) - tile.z(from);
            double bx = tile.x(w) - tile.x(from);
            double by = tile.y(w) - tile.y(from);
            double bz = tile.z(w) - tile.z(from);
            n[0] += ay * bz - az * by;
            n[1] += az * bx - ax * bz;
            n[2] += ax * by - ay * bx;
        }
    }

    private String key(int v) {
        return "(" + Math.round(tile.x(v) * 1e4) + " " + Math.round(tile.y(v) * 1e4) + " " + Math.round(tile.z(v) * 1e4)
                + ")";
    }

    /** Six times the volume under the face, after a look at how far its points lie off its plane. */
    private double plane(int s, double[] n, double area) {
        double l = 2 * area;
        int first = tile.vertexStart(tile.ringStart(s));
        int end = tile.vertexEnd(tile.ringEnd(s) - 1);
        double mean = 0;
        for (int v = first; v < end; v++) {
            mean += distance(v, n, l) / (end - first);
        }
        for (int v = first; v < end; v++) {
            double off = Math.abs(distance(v, n, l) - mean);
            if (off > PLANE_M) {
                troubles.add(id + ": a point " + off + " m off its " + tile.surfaceKind(s) + " plane");
                break;
            }
        }
        return mean * area;
    }

    /** From the plane through the tile's first vertex, so that numbers stay small. */
    private double distance(int v, double[] n, double length) {
        return ((tile.x(v) - tile.x(0)) * n[0] + (tile.y(v) - tile.y(0)) * n[1] + (tile.z(v) - tile.z(0)) * n[2])
                / length;
    }
}
