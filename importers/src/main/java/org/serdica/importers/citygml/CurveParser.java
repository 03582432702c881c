package org.serdica.importers.citygml;

import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/** Round pieces of rings and lines (GML 3.2.1, clauses 10.4.7.5 to 10.4.7.10): their points go to the pool stroked. */
final class CurveParser {
    private static final Set<String> THROUGH_POINTS = Set.of("Arc", "ArcString", "Circle");
    private static final Set<String> AROUND_A_CENTRE = Set.of("ArcByCenterPoint", "CircleByCenterPoint");
    private static final Set<String> STRAIGHT =
            Set.of("GeodesicString", "Geodesic", "CubicSpline", "BSpline", "Bezier", "ArcStringByBulge", "ArcByBulge");

    private final XMLStreamReader xml;
    private final Reading reading;
    private final DecimalText decimals = new DecimalText();
    private GeometryPool pool;

    CurveParser(XMLStreamReader xml, GeometryPool pool, Reading reading) {
        this.xml = xml;
        this.pool = pool;
        this.reading = reading;
    }

    void into(GeometryPool other) {
        pool = other;
    }

    /** Whether control points give the piece its shape. */
    static boolean isThroughPoints(String element) {
        return THROUGH_POINTS.contains(element);
    }

    static boolean isAroundACentre(String element) {
        return AROUND_A_CENTRE.contains(element);
    }

    /** Notes a kind of curve that is drawn straight from point to point; does nothing for others. */
    void tellIfStraight(String element) {
        if (STRAIGHT.contains(element)) {
            reading.note("CURVE_STRAIGHT", "", element + " curves are drawn straight from point to point.");
        }
    }

    /**
     * Makes the control points that came last a round line.
     *
     * @param from the first of them in the pool, or the one after it where the piece before ends in the first
     */
    void round(String element, int from) {
        int count = pool.points - from;
        // An odd number of points makes arcs; the first one may have been dropped as the end of the piece before.
        int first = count % 2 == 0 && pool.ringSize() > count ? from - 1 : from;
        double[] p = Arrays.copyOfRange(pool.xyz, first * 3, pool.points * 3);
        if (p.length < 9) {
            return;
        }
        while (pool.points > first + 1) {
            pool.dropPoint();
        }
        if (pool.ringSize() > 1 && pool.same(first - 1, first)) {
            pool.dropPoint();
        }
        for (int i = 0; i + 9 <= p.length; i += 6) {
            Arcs.through(p, i, pool);
        }
        if (p.length % 6 == 0) {
            pool.point(p[p.length - 3], p[p.length - 2], p[p.length - 1]);
        }
        if (element.equals("Circle")) {
            Arcs.close(p, 0, pool);
        }
    }

    /** Reads an arc or circle that names its centre, from its start tag to its end tag. */
    void aroundCentre() throws XMLStreamException, InputTrouble {
        double[] centre = new double[0];
        double radius = Double.NaN;
        double start = 0;
        double end = 2 * Math.PI;
        int at = 0;
        while (at >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "pos", "posList" -> centre = numbers();
                        case "radius" -> radius = number();
                        case "startAngle" -> start = angle();
                        case "endAngle" -> end = angle();
                        default -> at++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> at--;
                default -> {}
            }
        }
        if (centre.length >= 2 && radius > 0 && Double.isFinite(radius + start + end)) {
            Arcs.around(centre[0], centre[1], centre.length > 2 ? centre[2] : 0, radius, start, end, pool);
        }
    }

    private double angle() throws XMLStreamException, InputTrouble {
        String unit = Names.attribute(xml, "uom");
        double angle = number();
        return unit != null && unit.contains("rad") ? angle : Math.toRadians(angle);
    }

    private double number() throws XMLStreamException, InputTrouble {
        double[] all = numbers();
        return all.length == 0 ? Double.NaN : all[0];
    }

    private double[] numbers() throws XMLStreamException, InputTrouble {
        int n = decimals.read(xml);
        return Arrays.copyOf(decimals.numbers(), n);
    }
}
