package org.serdica.importers.vector.flatgeobuf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.serdica.importers.api.PlainRings;

/** A feature's geometry as JTS geometry. Parts that several places point at are counted each time, so none can multiply. */
final class FlatGeometry {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int MOST_DEPTH = 8;

    private long pointsLeft;
    private long partsLeft;

    private FlatGeometry(int bytes) {
        pointsLeft = bytes / 16;
        partsLeft = bytes / 4;
    }

    /**
     * The geometry of a table.
     *
     * @param type the header's, for geometries that do not say theirs
     * @return null for one without usable points
     * @throws IllegalArgumentException if its numbers contradict each other
     */
    static @Nullable Geometry read(FlatTable table, int type) {
        return new FlatGeometry(table.bytes().limit()).geometry(table, type, 0);
    }

    private @Nullable Geometry geometry(FlatTable table, int inherited, int depth) {
        if (depth > MOST_DEPTH || --partsLeft < 0) {
            throw new IllegalArgumentException("it has more parts than its bytes can hold");
        }
        int own = table.unsignedByte(6, 0);
        int type = own == 0 ? inherited : own;
        return switch (type) {
            case 1, 4 -> points(table);
            case 2 -> PlainRings.line(coordinates(table));
            case 3, 17 -> PlainRings.polygon(rings(table));
            case 5 -> lines(table);
            case 6, 7, 15, 16 -> {
                List<Geometry> parts = new ArrayList<>();
                for (FlatTable part : table.tables(7)) {
                    Geometry g = geometry(part, type == 7 ? 0 : 3, depth + 1);
                    if (g != null) {
                        parts.add(g);
                    }
                }
                yield PlainRings.collect(parts);
            }
            case 8, 9, 10, 11, 12, 13, 14 -> throw new IllegalArgumentException("it has arcs, which are not read");
            default -> throw new IllegalArgumentException("there is no geometry type " + type);
        };
    }

    private @Nullable Geometry points(FlatTable table) {
        List<Geometry> points = new ArrayList<>();
        for (Coordinate c : coordinates(table)) {
            if (Double.isFinite(c.x) && Double.isFinite(c.y)) {
                points.add(JTS.createPoint(c));
            }
        }
        return PlainRings.collect(points);
    }

    private @Nullable Geometry lines(FlatTable table) {
        List<LineString> lines = new ArrayList<>();
        for (Coordinate[] part : rings(table)) {
            LineString line = PlainRings.line(part);
            if (line != null) {
                lines.add(line);
            }
        }
        return PlainRings.collect(lines);
    }

    private List<Coordinate[]> rings(FlatTable table) {
        Coordinate[] all = coordinates(table);
        int[] ends = table.integers(0);
        if (ends.length == 0) {
            return List.<Coordinate[]>of(all);
        }
        List<Coordinate[]> rings = new ArrayList<>(ends.length);
        int from = 0;
        for (int end : ends) {
            if (end < from || end > all.length) {
                throw new IllegalArgumentException("a ring does not lie within its points");
            }
            rings.add(Arrays.copyOfRange(all, from, end));
            from = end;
        }
        return rings;
    }

    private Coordinate[] coordinates(FlatTable table) {
        double[] xy = table.doubles(1);
        double[] z = table.doubles(2);
        pointsLeft -= xy.length / 2;
        if (pointsLeft < 0) {
            throw new IllegalArgumentException("it has more points than its bytes can hold");
        }
        Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[i * 2], xy[i * 2 + 1], i < z.length ? z[i] : Double.NaN);
        }
        return points;
    }
}
