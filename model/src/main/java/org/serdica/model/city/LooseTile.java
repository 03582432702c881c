package org.serdica.model.city;

import org.serdica.model.geo.Bounds;

/**
 * A draft that is in no city yet, laid down as a tile of its own, so that what judges objects of cities judges it just
 * the same. Each geometry is shrunk to the corners of its box, hence quickly made; objects and geometries keep the order
 * of the draft.
 */
public final class LooseTile {
    private LooseTile() {}

    public static Tile of(ObjectDraft draft) {
        ObjectDraft shrunk = shrunk(draft);
        return TilePacker.pack(draft.kind().layer(), shrunk);
    }

    private static ObjectDraft shrunk(ObjectDraft d) {
        ObjectDraft small = new ObjectDraft(d.id(), d.kind());
        d.attributes().forEach(small::put);
        for (int g = 0; g < d.shape.geometryCount; g++) {
            small.geometry(d.lod(g), GeometryType.MULTI_POINT);
            Bounds b = bounds(d, g);
            if (!b.isEmpty()) {
                small.surface(-1);
                small.ring(new double[] {b.minX(), b.minY(), b.minZ()}, 0, 1);
                small.surface(-1);
                small.ring(new double[] {b.maxX(), b.maxY(), b.maxZ()}, 0, 1);
            }
        }
        d.children().forEach(child -> small.addChild(shrunk(child)));
        return small;
    }

    private static Bounds bounds(ObjectDraft d, int geometry) {
        int from = d.shape.vertexStart[d.shape.ringStart[d.shape.surfaceStart[geometry]]];
        int to = d.shape.vertexStart[d.shape.ringStart[d.shape.surfaceStart[geometry + 1]]];
        if (from == to) {
            return Bounds.EMPTY;
        }
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = x0;
        double z0 = x0;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = x1;
        double z1 = x1;
        for (int i = from * 3; i < to * 3; i += 3) {
            x0 = Math.min(x0, d.shape.xyz[i]);
            x1 = Math.max(x1, d.shape.xyz[i]);
            y0 = Math.min(y0, d.shape.xyz[i + 1]);
            y1 = Math.max(y1, d.shape.xyz[i + 1]);
            z0 = Math.min(z0, d.shape.xyz[i + 2]);
            z1 = Math.max(z1, d.shape.xyz[i + 2]);
        }
        return new Bounds(x0, y0, z0, x1, y1, z1);
    }
}
