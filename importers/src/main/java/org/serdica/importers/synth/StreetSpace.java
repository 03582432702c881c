package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The ground that streets take up, from building line to building line. */
final class StreetSpace {
    private static final BufferParameters FLAT =
            new BufferParameters(6, BufferParameters.CAP_FLAT, BufferParameters.JOIN_ROUND, 5);
    private final STRtree index = new STRtree();

    StreetSpace(List<Street> streets) {
        Map<Xy, List<Double>> meeting = new HashMap<>();
        for (Street s : streets) {
            add(BufferOp.bufferOp(Jts.line(s.line()), s.halfWidthM(), FLAT));
            meeting.computeIfAbsent(s.start(), k -> new ArrayList<>()).add(s.halfWidthM());
            meeting.computeIfAbsent(s.end(), k -> new ArrayList<>()).add(s.halfWidthM());
        }
        // Round off the outer side of bends at junctions, as wide as the second widest street that meets there.
        meeting.forEach((at, widths) -> {
            if (widths.size() > 1) {
                widths.sort(null);
                add(Jts.polygon(Rings.round(at, new Xy(1, 0), widths.get(widths.size() - 2), 1, 24)));
            }
        });
    }

    private void add(Geometry g) {
        index.insert(g.getEnvelopeInternal(), g);
    }

    /** What is left of a piece of land when the streets round it are taken away. */
    Geometry leftOver(Xy[] land) {
        Polygon polygon = Jts.polygon(land);
        List<Polygon> near = new ArrayList<>();
        for (Object g : index.query(polygon.getEnvelopeInternal())) {
            near.add((Polygon) g);
        }
        near.sort((a, b) -> a.getCoordinate().compareTo(b.getCoordinate()));
        return OverlayNG.overlay(polygon, union(near), OverlayNG.DIFFERENCE, new PrecisionModel(1000));
    }

    private static Geometry union(List<Polygon> polygons) {
        return OverlayNGRobust.union(Jts.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new)));
    }
}
