package org.serdica.importers.citygml;

import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.RingFault;
import org.serdica.model.city.Texture;

/** Writes polygons of a pool into drafts, turned where asked, with texture coordinates where rings have them. */
final class PolygonWriter {
    private final GeometryPool pool;
    private final Appearances local;
    private final Appearances global;
    private final Reading reading;

    /** What the file calls the polygons; empty where nobody wants to know. */
    private final @Nullable String[] names;

    PolygonWriter(GeometryPool pool, Appearances local, Appearances global, Reading reading) {
        this.pool = pool;
        this.local = local;
        this.global = global;
        this.reading = reading;
        this.names = reading.isClose() ? pool.polygonNames() : new String[0];
    }

    /** @param projected a texture thrown onto the polygon; one with coordinates for its rings comes first */
    void write(
            ObjectDraft draft,
            int polygon,
            boolean reversed,
            int semantic,
            @Nullable Material material,
            Appearances.@Nullable Projected projected) {
        int firstRing = pool.polygonRing[polygon];
        int endRing = pool.polygonRing[polygon + 1];
        boolean surface = pool.polygonKind[polygon] == GeometryPool.SURFACE;
        if (surface && tellFaults(draft, polygon, firstRing, endRing)) {
            return;
        }
        Appearances.Draped draped = local.isEmpty() && global.isEmpty() ? null : draped(firstRing);
        Appearances.Projected thrown = draped == null ? projected : null;
        Texture texture = draped != null ? draped.texture() : thrown != null ? thrown.texture() : null;
        draft.surface(semantic, material, texture);
        String name = name(polygon);
        if (!name.isEmpty()) {
            draft.nameSurface(name);
        }
        for (int r = firstRing; r < endRing; r++) {
            int from = pool.ringStart[r];
            int count = pool.ringStart[r + 1] - from;
            if (surface && count < 3) {
                continue;
            }
            float[] uv = thrown != null
                    ? thrown.coordinates(pool.xyz, from * 3, count)
                    : texture == null ? null : coordinates(r, count);
            if (reversed) {
                draft.ring(turned(from, count), 0, count, uv == null ? null : turned(uv, count), 0);
            } else {
                draft.ring(pool.xyz, from * 3, count, uv, 0);
            }
        }
    }

    /** Rings that were not closed and rings of too few points, which are left out; whether the outer one is one of them. */
    private boolean tellFaults(ObjectDraft draft, int polygon, int firstRing, int endRing) {
        for (int r = firstRing; r < endRing; r++) {
            int p = pool.ringStart[r] * 3;
            if (pool.ringStart[r + 1] - pool.ringStart[r] < 3) {
                fault(draft, RingFault.Kind.TOO_FEW_POINTS, p, polygon);
            } else if (pool.openRings.get(r)) {
                fault(draft, RingFault.Kind.NOT_CLOSED, p, polygon);
            }
        }
        return pool.ringStart[firstRing + 1] - pool.ringStart[firstRing] < 3;
    }

    private void fault(ObjectDraft draft, RingFault.Kind kind, int p, int polygon) {
        draft.fault(kind, pool.xyz[p], pool.xyz[p + 1], pool.xyz[p + 2], name(polygon));
    }

    private String name(int polygon) {
        String name = polygon < names.length ? names[polygon] : null;
        return name == null ? "" : name;
    }

    private Appearances.@Nullable Draped draped(int ring) {
        Appearances.Draped own = local.textureOf(pool.ringId[ring]);
        return own == null ? global.textureOf(pool.ringId[ring]) : own;
    }

    private float @Nullable [] coordinates(int ring, int count) {
        Appearances.Draped draped = draped(ring);
        if (draped == null) {
            return null;
        }
        // The file repeats the first point of the ring at its end; we do not.
        int pairs = draped.uv().length / 2;
        if (pairs == count || pairs == count + 1) {
            return draped.uv();
        }
        reading.warn(
                "TEXTURE_COORDINATES",
                String.valueOf(pool.ringId[ring]),
                "A ring of " + count + " points has " + pairs + " texture coordinates; it is shown without.");
        return null;
    }

    private double[] turned(int from, int count) {
        double[] out = new double[count * 3];
        for (int i = 0; i < count; i++) {
            System.arraycopy(pool.xyz, (from + count - 1 - i) * 3, out, i * 3, 3);
        }
        return out;
    }

    private static float[] turned(float[] uv, int count) {
        float[] out = new float[count * 2];
        for (int i = 0; i < count; i++) {
            out[i * 2] = uv[(count - 1 - i) * 2];
            out[i * 2 + 1] = uv[(count - 1 - i) * 2 + 1];
        }
        return out;
    }
}
