package org.serdica.importers.synth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.serdica.importers.synth.MainStreets.Drawn;

/** Cuts drawn lines where they meet, and finds the land between them. */
final class Noding {
    private static final PrecisionModel MILLIMETRES = new PrecisionModel(1000);
    private static final double H = PlanSize.HALF_M;
    private static final Xy[] EDGE = {new Xy(-H, -H), new Xy(H, -H), new Xy(H, H), new Xy(-H, H), new Xy(-H, -H)};

    private Noding() {}

    private static List<LineString> noded(List<Drawn> drawn) {
        Geometry all = Jts.FACTORY.createMultiLineString(
                Stream.concat(drawn.stream().map(d -> Jts.line(d.line())), Stream.of(Jts.line(EDGE)))
                        .toArray(LineString[]::new));
        Geometry noded = UnaryUnionNG.union(all, MILLIMETRES);
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < noded.getNumGeometries(); i++) {
            LineString line = (LineString) noded.getGeometryN(i);
            Envelope e = line.getEnvelopeInternal();
            if (Math.abs(e.centre().x) <= H && Math.abs(e.centre().y) <= H) {
                lines.add(line);
            }
        }
        // The library promises no order.
        lines.sort(Comparator.comparing((LineString l) -> l.getCoordinateN(0))
                .thenComparing(l -> l.getCoordinateN(1))
                .thenComparing(l -> l.getCoordinateN(l.getNumPoints() - 1)));
        return lines;
    }

    /** The pieces of land between the lines and the plan's edge. */
    static List<Xy[]> faces(List<Drawn> drawn) {
        Polygonizer polygonizer = new Polygonizer();
        noded(drawn).forEach(polygonizer::add);
        List<Xy[]> faces = new ArrayList<>();
        for (Object polygon : polygonizer.getPolygons()) {
            faces.add(Jts.ring((Polygon) polygon));
        }
        faces.sort(Comparator.comparingDouble((Xy[] f) -> Rings.centre(f).x())
                .thenComparingDouble(f -> Rings.centre(f).y()));
        return faces;
    }

    /** The streets from junction to junction, drawn in the direction of the line they come from. */
    static List<Drawn> pieces(List<Drawn> drawn) {
        STRtree index = new STRtree();
        drawn.forEach(d -> index.insert(Jts.line(d.line()).getEnvelopeInternal(), d));
        List<Drawn> pieces = new ArrayList<>();
        for (LineString line : noded(drawn)) {
            Xy[] points = Jts.points(line);
            Xy middle = points[(points.length - 1) / 2].towards(points[(points.length - 1) / 2 + 1], 0.5);
            Envelope near = new Envelope(Jts.coordinate(middle));
            near.expandBy(1);
            for (Object found : index.query(near)) {
                Drawn source = (Drawn) found;
                if (Rings.distanceToLine(source.line(), false, middle) < 0.02) {
                    pieces.add(new Drawn(source.name(), source.section(), asDrawn(points, source.line())));
                    break;
                }
            }
        }
        return pieces;
    }

    private static Xy[] asDrawn(Xy[] piece, Xy[] source) {
        Xy direction = piece[1].minus(piece[0]);
        Xy middle = piece[0].towards(piece[1], 0.5);
        double best = Double.POSITIVE_INFINITY;
        boolean along = true;
        for (int i = 1; i < source.length; i++) {
            double d = Rings.distanceToSegment(source[i - 1], source[i], middle);
            if (d < best) {
                best = d;
                along = source[i].minus(source[i - 1]).dot(direction) >= 0;
            }
        }
        return along ? piece : Rings.reversed(piece);
    }
}
