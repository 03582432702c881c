package org.serdica.importers.osm;

import java.util.List;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/**
 * The slab under a street or track on a bridge: as wide as that with a kerb on both sides, along its line. Heights count
 * from the line, which the city spans between the bridge's ends: the line stands in the object too, for the city to know.
 */
final class BridgeDeck {
    private static final double KERB_M = 0.5;

    /** The street lies a hand's breadth over it. */
    private static final double TOP_M = -0.05;

    private static final double THICK_M = 0.9;

    /** Points nearer to each other than this are one. */
    private static final double NEAREST_M = 0.05;

    /** Sharp bends would throw the outer edge far away. */
    private static final double LONGEST_MITRE = 2;

    private BridgeDeck() {}

    /** @param lanes the street's cross-section, as {@link Lanes} writes it */
    static ObjectDraft under(OsmMap map, long way, int[] nodes, String lanes, Tags tags) {
        ObjectDraft deck = new ObjectDraft(ElementId.way(way) + "/deck", ObjectKind.BRIDGE);
        deck.put("function", AttributeValue.of("deck"));
        deck.put("carries", AttributeValue.of(ElementId.way(way)));
        String name = tags.first("bridge:name", "name");
        if (!name.isEmpty()) {
            deck.put("name", AttributeValue.of(name));
        }
        Shapes.lines(deck, map, List.of(nodes));
        double halfM = widthM(lanes) / 2 + KERB_M;
        deck.put("width", AttributeValue.of(Math.rint(halfM * 200) / 100));
        slab(deck, map, nodes, halfM);
        return deck;
    }

    private static double widthM(String lanes) {
        double width = 0;
        for (String lane : lanes.split("\\|")) {
            String[] parts = lane.split(":");
            width += parts.length > 2 ? Lengths.number(parts[2]) : 0;
        }
        return width;
    }

    private static void slab(ObjectDraft deck, OsmMap map, int[] nodes, double halfM) {
        LocalPlane plane = LocalPlane.at(map.longitude(nodes[0]), map.latitude(nodes[0]));
        double[] x = new double[nodes.length];
        double[] y = new double[nodes.length];
        int n = 0;
        for (int node : nodes) {
            x[n] = plane.x(map.longitude(node));
            y[n] = plane.y(map.latitude(node));
            n += n > 0 && Math.hypot(x[n] - x[n - 1], y[n] - y[n - 1]) < NEAREST_M ? 0 : 1;
        }
        if (n < 2) {
            return;
        }
        // Left and right edge of each point, above and below.
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] across = across(x, y, i, n, halfM);
            left[i] = new double[] {plane.longitudeOf(x[i] - across[0]), plane.latitudeOf(y[i] - across[1])};
            right[i] = new double[] {plane.longitudeOf(x[i] + across[0]), plane.latitudeOf(y[i] + across[1])};
        }
        deck.geometry(10, GeometryType.SOLID);
        double low = TOP_M - THICK_M;
        face(deck, left[0], low, right[0], low, right[0], TOP_M, left[0], TOP_M);
        for (int i = 0; i + 1 < n; i++) {
            double[] l = left[i];
            double[] r = right[i];
            double[] nextL = left[i + 1];
            double[] nextR = right[i + 1];
            // In triangles: where the line bends they need not lie in one plane.
            triangle(deck, l, r, nextR, TOP_M);
            triangle(deck, l, nextR, nextL, TOP_M);
            triangle(deck, r, l, nextR, low);
            triangle(deck, nextR, l, nextL, low);
            face(deck, r, low, nextR, low, nextR, TOP_M, r, TOP_M);
            face(deck, nextL, low, l, low, l, TOP_M, nextL, TOP_M);
        }
        face(deck, right[n - 1], low, left[n - 1], low, left[n - 1], TOP_M, right[n - 1], TOP_M);
    }

    /** From a point of the line to its right edge, half way round the bend there. */
    private static double[] across(double[] x, double[] y, int i, int n, double halfM) {
        double[] a = direction(x, y, Math.max(0, i - 1));
        double[] b = direction(x, y, Math.min(i, n - 2));
        double mx = a[0] + b[0];
        double my = a[1] + b[1];
        double length = Math.hypot(mx, my);
        if (length < 1e-6) {
            mx = a[0];
            my = a[1];
            length = 1;
        }
        double longer = Math.min(LONGEST_MITRE, 2 / Math.max(length, 1e-6));
        return new double[] {my / length * halfM * longer, -mx / length * halfM * longer};
    }

    private static double[] direction(double[] x, double[] y, int i) {
        double dx = x[i + 1] - x[i];
        double dy = y[i + 1] - y[i];
        double length = Math.max(Math.hypot(dx, dy), 1e-9);
        return new double[] {dx / length, dy / length};
    }

    private static void triangle(ObjectDraft deck, double[] a, double[] b, double[] c, double z) {
        deck.surface(-1);
        deck.ring(new double[] {a[0], a[1], z, b[0], b[1], z, c[0], c[1], z}, 0, 3);
    }

    private static void face(
            ObjectDraft deck,
            double[] a,
            double za,
            double[] b,
            double zb,
            double[] c,
            double zc,
            double[] d,
            double zd) {
        deck.surface(-1);
        deck.ring(new double[] {a[0], a[1], za, b[0], b[1], zb, c[0], c[1], zc, d[0], d[1], zd}, 0, 4);
    }
}
