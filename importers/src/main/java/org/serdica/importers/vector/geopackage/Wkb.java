package org.serdica.importers.vector.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.serdica.importers.api.PlainRings;

/**
 * Well-known binary as JTS geometry, in its ISO form and the one with flags that PostGIS writes. JTS's own reader knows
 * no surfaces of faces, which is what buildings come as.
 */
final class Wkb {
    private static final GeometryFactory JTS = new GeometryFactory();
    private static final int MOST_DEPTH = 8;
    private static final int EWKB_Z = 0x80000000;
    private static final int EWKB_M = 0x40000000;
    private static final int EWKB_SRID = 0x20000000;

    private final ByteBuffer in;

    private Wkb(ByteBuffer in) {
        this.in = in;
    }

    /**
     * @return null for a geometry without usable points
     * @throws IllegalArgumentException if the bytes are no geometry
     */
    static @Nullable Geometry read(ByteBuffer in) {
        try {
            return new Wkb(in).geometry(0);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("it is shorter than its numbers say", e);
        }
    }

    private @Nullable Geometry geometry(int depth) {
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("geometries lie within each other more than " + MOST_DEPTH + " deep");
        }
        in.order(in.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = in.getInt();
        if ((code & EWKB_SRID) != 0) {
            in.getInt();
        }
        int plain = code & 0x1FFFFFFF;
        boolean hasZ = (code & EWKB_Z) != 0 || plain / 1000 == 1 || plain / 1000 == 3;
        boolean hasM = (code & EWKB_M) != 0 || plain / 1000 == 2 || plain / 1000 == 3;
        return switch (plain % 1000) {
            case 1 -> {
                Coordinate at = points(1, hasZ, hasM)[0];
                if (!Double.isFinite(at.x) || !Double.isFinite(at.y)) {
                    yield null;
                }
                yield JTS.createPoint(at);
            }
            case 2 -> PlainRings.line(points(count(8), hasZ, hasM));
            case 3, 17 -> {
                int rings = count(4);
                List<Coordinate[]> all = new ArrayList<>(Math.min(rings, 16));
                for (int i = 0; i < rings; i++) {
                    all.add(points(count(8), hasZ, hasM));
                }
                yield PlainRings.polygon(all);
            }
            case 4, 5, 6, 7, 15, 16 -> {
                int parts = count(5);
                List<Geometry> all = new ArrayList<>(Math.min(parts, 16));
                for (int i = 0; i < parts; i++) {
                    Geometry part = geometry(depth + 1);
                    if (part != null) {
                        all.add(part);
                    }
                }
                yield PlainRings.collect(all);
            }
            case 8, 9, 10, 11, 12 -> throw new IllegalArgumentException("it has arcs, which are not read");
            default -> throw new IllegalArgumentException("there is no geometry type " + plain);
        };
    }

    private Coordinate[] points(int count, boolean hasZ, boolean hasM) {
        int bytesEach = 16 + (hasZ ? 8 : 0) + (hasM ? 8 : 0);
        if ((long) count * bytesEach > in.remaining()) {
            throw new IllegalArgumentException("it is shorter than its numbers say");
        }
        Coordinate[] points = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            points[i] = new Coordinate(in.getDouble(), in.getDouble(), hasZ ? in.getDouble() : Double.NaN);
            if (hasM) {
                in.getDouble();
            }
        }
        return points;
    }

    /** A count that the rest can hold. */
    private int count(int leastBytesEach) {
        int count = in.getInt();
        if (count < 0 || (long) count * leastBytesEach > in.remaining()) {
            throw new IllegalArgumentException("it counts " + count + " parts, more than it holds");
        }
        return count;
    }
}
