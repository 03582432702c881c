package org.serdica.importers.vector.shapefile;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.serdica.importers.api.PlainRings;

/**
 * Shapes as JTS geometry, after the ESRI Shapefile Technical Description of 1998: flat ones, those with M (which is
 * passed over) and those with Z and M.
 */
final class Shapes {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** What a file writes for a measure or height it does not know is below this. */
    private static final double NO_VALUE = -1e38;

    private static final int BOX_BYTES = 32;

    private Shapes() {}

    /**
     * The shape of a record.
     *
     * @return null for a null shape and for one without usable points
     * @throws IllegalArgumentException if the record's numbers contradict each other
     */
    static @Nullable Geometry read(ByteBuffer record) {
        int type = record.getInt(0);
        boolean hasZ = type / 10 == 1 || type == 31;
        return switch (type % 10) {
            case 0 -> null;
            case 1 -> type == 31 ? patches(record) : point(record, hasZ);
            case 3 -> lines(record, hasZ);
            case 5 -> PlainRings.collect(PlainRings.byTurn(parts(record, hasZ)));
            case 8 -> points(record, hasZ);
            default -> throw new IllegalArgumentException("there is no shape type " + type);
        };
    }

    private static @Nullable Geometry point(ByteBuffer b, boolean hasZ) {
        require(b, 4, hasZ ? 24 : 16);
        Coordinate at = new Coordinate(b.getDouble(4), b.getDouble(12), hasZ ? height(b.getDouble(20)) : Double.NaN);
        return isFinite(at) ? JTS.createPoint(at) : null;
    }

    private static @Nullable Geometry points(ByteBuffer b, boolean hasZ) {
        require(b, 4, BOX_BYTES + 4);
        int count = count(b, 4 + BOX_BYTES, 16);
        int from = 8 + BOX_BYTES;
        List<Geometry> points = new ArrayList<>();
        for (Coordinate c : coordinates(b, from, count, hasZ)) {
            if (isFinite(c)) {
                points.add(JTS.createPoint(c));
            }
        }
        return PlainRings.collect(points);
    }

    private static @Nullable Geometry lines(ByteBuffer b, boolean hasZ) {
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] part : parts(b, hasZ)) {
            LineString line = PlainRings.line(part);
            if (line != null) {
                lines.add(line);
            }
        }
        return PlainRings.collect(lines);
    }

    private static List<Coordinate[]> parts(ByteBuffer b, boolean hasZ) {
        require(b, 4, BOX_BYTES + 8);
        int parts = count(b, 4 + BOX_BYTES, 4);
        int points = count(b, 8 + BOX_BYTES, 16);
        int from = 12 + BOX_BYTES;
        return cut(b, from, parts, coordinates(b, from + parts * 4, points, hasZ));
    }

    private static List<Coordinate[]> cut(ByteBuffer b, int startsAt, int parts, Coordinate[] all) {
        List<Coordinate[]> cut = new ArrayList<>(parts);
        for (int p = 0; p < parts; p++) {
            int start = b.getInt(startsAt + p * 4);
            int end = p + 1 < parts ? b.getInt(startsAt + p * 4 + 4) : all.length;
            if (start < 0 || end < start || end > all.length) {
                throw new IllegalArgumentException("part " + (p + 1) + " does not lie within its shape's points");
            }
            cut.add(java.util.Arrays.copyOfRange(all, start, end));
        }
        return cut;
    }

    /** Triangles and rings in space: strips and fans come apart, rings keep their holes. */
    private static @Nullable Geometry patches(ByteBuffer b) {
        require(b, 4, BOX_BYTES + 8);
        int parts = count(b, 4 + BOX_BYTES, 8);
        int points = count(b, 8 + BOX_BYTES, 16);
        int startsAt = 12 + BOX_BYTES;
        int typesAt = startsAt + parts * 4;
        List<Coordinate[]> cut = cut(b, startsAt, parts, coordinates(b, typesAt + parts * 4, points, true));
        List<Polygon> faces = new ArrayList<>();
        List<Coordinate[]> rings = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            int kind = b.getInt(typesAt + p * 4);
            // An outer or first ring, and whatever is no ring, ends the polygon before it.
            boolean continues = (kind == 3 || kind == 5) && !rings.isEmpty();
            if (!continues) {
                close(rings, faces);
            }
            Coordinate[] c = cut.get(p);
            if (kind == 0 || kind == 1) {
                for (int i = 2; i < c.length; i++) {
                    Coordinate[] triangle = {c[kind == 0 ? i - 2 : 0], c[i - 1], c[i]};
                    close(new ArrayList<>(List.<Coordinate[]>of(triangle)), faces);
                }
            } else {
                rings.add(c);
            }
        }
        close(rings, faces);
        return PlainRings.collect(faces);
    }

    private static void close(List<Coordinate[]> rings, List<Polygon> into) {
        Polygon polygon = PlainRings.polygon(rings);
        if (polygon != null) {
            into.add(polygon);
        }
        rings.clear();
    }

    private static Coordinate[] coordinates(ByteBuffer b, int from, int count, boolean hasZ) {
        require(b, from, count * 16L + (hasZ ? 16 + count * 8L : 0));
        Coordinate[] c = new Coordinate[count];
        int zFrom = from + count * 16 + 16;
        for (int i = 0; i < count; i++) {
            double z = hasZ ? height(b.getDouble(zFrom + i * 8)) : Double.NaN;
            c[i] = new Coordinate(b.getDouble(from + i * 16), b.getDouble(from + i * 16 + 8), z);
        }
        return c;
    }

    private static double height(double z) {
        return Double.isFinite(z) && z > NO_VALUE ? z : Double.NaN;
    }

    private static boolean isFinite(Coordinate c) {
        return Double.isFinite(c.x) && Double.isFinite(c.y);
    }

    /** A count that the rest of the record can hold. */
    private static int count(ByteBuffer b, int at, int bytesEach) {
        int count = b.getInt(at);
        if (count < 0 || (long) count * bytesEach > b.limit()) {
            throw new IllegalArgumentException("it counts " + count + " points or parts, more than it holds");
        }
        return count;
    }

    private static void require(ByteBuffer b, int from, long bytes) {
        if (from + bytes > b.limit()) {
            throw new IllegalArgumentException("it is shorter than its numbers say");
        }
    }
}
