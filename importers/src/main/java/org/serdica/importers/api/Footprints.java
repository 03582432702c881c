package org.serdica.importers.api;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;

/** Where a part stands, seen from above: the hull of its points. */
final class Footprints {
    private static final GeometryFactory JTS = new GeometryFactory();

    private Footprints() {}

    static @Nullable Geometry of(CityPart part) {
        return switch (part) {
            case CityPart.Thing t -> of(t.draft());
            case CityPart.Junction j -> JTS.createPoint(new Coordinate(j.x(), j.y(), j.z()));
            case CityPart.Signals s -> null;
            case CityPart.Ground g -> {
                Bounds b = g.grid().bounds();
                yield JTS.toGeometry(new Envelope(b.minX(), b.maxX(), b.minY(), b.maxY()));
            }
        };
    }

    private static @Nullable Geometry of(ObjectDraft draft) {
        int count = points(draft);
        if (count == 0) {
            return null;
        }
        Coordinate[] points = new Coordinate[count];
        fill(draft, points, 0);
        return JTS.createMultiPointFromCoords(points).convexHull();
    }

    private static int points(ObjectDraft draft) {
        int n = draft.vertexCount();
        for (ObjectDraft child : draft.children()) {
            n += points(child);
        }
        return n;
    }

    private static int fill(ObjectDraft draft, Coordinate[] into, int from) {
        double[] xyz = draft.coordinates();
        int at = from;
        for (int i = 0; i < draft.vertexCount(); i++) {
            into[at++] = new Coordinate(xyz[i * 3], xyz[i * 3 + 1]);
        }
        for (ObjectDraft child : draft.children()) {
            at = fill(child, into, at);
        }
        return at;
    }
}
