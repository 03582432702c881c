package org.serdica.importers.osm;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.buffer.OffsetCurveBuilder;

/** Rivers and brooks that are drawn as lines, as the band of water that they are. */
final class Watercourse {
    private static final GeometryFactory JTS = new GeometryFactory();

    private Watercourse() {}

    /** How wide the water is; NaN if the way is none, or runs under the ground. */
    static double widthM(Tags tags) {
        if (tags.says("tunnel") || tags.says("covered")) {
            return Double.NaN;
        }
        double usual =
                switch (tags.get("waterway")) {
                    case "river" -> 10;
                    case "canal" -> 6;
                    case "stream", "tidal_channel" -> 1.8;
                    case "ditch", "drain" -> 1;
                    default -> Double.NaN;
                };
        double said = Lengths.metres(tags.get("width"));
        return !Double.isNaN(usual) && said > 0.1 && said < 1000 ? said : usual;
    }

    static Optional<Area> band(OsmMap map, int[] nodes, double widthM) {
        LocalPlane plane = LocalPlane.at(map.longitude(nodes[0]), map.latitude(nodes[0]));
        Coordinate[] c = new Coordinate[nodes.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = new Coordinate(plane.x(map.longitude(nodes[i])), plane.y(map.latitude(nodes[i])));
        }
        BufferParameters flat = new BufferParameters(2, BufferParameters.CAP_FLAT);
        Geometry band = simpleBand(c, widthM / 2, flat);
        if (band == null) {
            band = BufferOp.bufferOp(JTS.createLineString(c), widthM / 2, flat);
        }
        return band instanceof Polygon p && !p.isEmpty()
                ? Optional.of(new Area(plane, List.of(p), false))
                : Optional.empty();
    }

    /** A curve along both banks that never meets itself is the border; null where JTS has to find that among crossings. */
    static @Nullable Polygon simpleBand(Coordinate[] line, double halfM, BufferParameters parameters) {
        Coordinate[] around = new OffsetCurveBuilder(JTS.getPrecisionModel(), parameters).getLineCurve(line, halfM);
        if (around == null || around.length <= 3) {
            return null;
        }
        Polygon simple = JTS.createPolygon(around);
        return Simple.isClear(simple) ? simple : null;
    }
}
