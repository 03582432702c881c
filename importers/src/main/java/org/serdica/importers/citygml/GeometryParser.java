package org.serdica.importers.citygml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/**
 * GML geometry of versions 3.1 and 3.2 into a pool. It follows names, not a schema: aggregates may nest as they like,
 * to a bounded depth, and what is no geometry within one is passed over.
 */
final class GeometryParser {
    private static final int MOST_DEPTH = 60;

    private final XMLStreamReader xml;
    private final Reading reading;
    private final DecimalText decimals = new DecimalText();
    private final CurveParser curves;
    private GeometryPool pool;
    private int dimension;
    private int shell;
    /** The solid at hand, -1 outside of solids, and the number of the next one. */
    private int solid = -1;

    private int solids;
    private boolean composite;
    private int depth;
    private double[] controlPoints = new double[0];
    private @Nullable String crs;

    GeometryParser(XMLStreamReader xml, GeometryPool pool, Reading reading) {
        this.xml = xml;
        this.pool = pool;
        this.reading = reading;
        curves = new CurveParser(xml, pool, reading);
    }

    void into(GeometryPool other) {
        pool = other;
        curves.into(other);
        solids = 0;
    }

    /** Takes over what an envelope says of the geometries after it, and passes over the rest of it. */
    void envelope() throws XMLStreamException {
        String name = Names.attribute(xml, "srsName");
        crs = name == null ? crs : name;
        String said = Names.attribute(xml, "srsDimension");
        dimension = said == null ? dimension : dimensionOf(said);
        Xml.skip(xml);
    }

    /** The CRS named by geometries since the last call. */
    @Nullable
    String takeCrs() {
        String c = crs;
        crs = null;
        return c;
    }

    /** Reads the geometry element the parser stands at, to its end tag. */
    void geometry() throws XMLStreamException, InputTrouble {
        shell = 0;
        solid = -1;
        composite = false;
        element(xml.getLocalName(), false);
    }

    /** Reads a coordinate list of its own, such as an envelope's corner, to its end tag. */
    double[] numbers() throws XMLStreamException, InputTrouble {
        int n = decimals.read(xml);
        return java.util.Arrays.copyOf(decimals.numbers(), n);
    }

    private void element(String name, boolean reversed) throws XMLStreamException, InputTrouble {
        if (++depth > MOST_DEPTH) {
            throw new InputTrouble("NESTING", "Geometry is nested more than " + MOST_DEPTH + " deep.");
        }
        String id = null;
        boolean turned = reversed;
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "id" -> id = xml.getAttributeValue(i);
                case "srsName" -> crs = xml.getAttributeValue(i);
                case "srsDimension" -> dimension = dimensionOf(xml.getAttributeValue(i));
                case "orientation" -> turned = reversed ^ "-".equals(xml.getAttributeValue(i));
                default -> {}
            }
        }
        int from = pool.uses;
        switch (name) {
            case "Polygon", "PolygonPatch", "Triangle", "Rectangle" -> polygon(id, turned);
            case "LineString",
                    "LineStringSegment",
                    "Arc",
                    "ArcString",
                    "Circle",
                    "ArcByCenterPoint",
                    "CircleByCenterPoint",
                    "GeodesicString",
                    "CubicSpline",
                    "BSpline",
                    "Bezier" -> line(name, turned);
            case "Point" -> point();
            case "Tin" -> tin(turned);
            case "Solid" -> {
                int outside = shell;
                int around = solid;
                shell = 0;
                solid = solids++;
                pool.compositeSolids.set(solid, composite);
                content(turned, true);
                solid = around;
                shell = outside;
            }
            case "CompositeSolid" -> {
                composite = true;
                content(turned, false);
                composite = false;
            }
            default -> content(turned, false);
        }
        if (id != null && pool.uses > from) {
            pool.name(id, from, pool.uses);
        }
        depth--;
    }

    /** The properties of an aggregate: links are noted, geometries read, everything else walked through. */
    private void content(boolean reversed, boolean shells) throws XMLStreamException, InputTrouble {
        if (++depth > MOST_DEPTH) {
            throw new InputTrouble("NESTING", "Geometry is nested more than " + MOST_DEPTH + " deep.");
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (Names.isGeometry(name)) {
                element(name, reversed);
                continue;
            }
            if (shells && name.equals("interior")) {
                shell++;
            }
            String target = Names.link(xml, reading.input());
            if (target != null) {
                pool.useLink(target, reversed, shell, solid);
            }
            switch (name) {
                case "controlPoint" -> controlPoints = numbers();
                // Points outside a ring or line, such as a corner of some grid, are no shape.
                case "pos", "posList", "coordinates" -> Xml.skip(xml);
                default -> content(reversed, false);
            }
        }
    }

    /** A TIN of triangles, or of nothing but the points that it joins. */
    private void tin(boolean reversed) throws XMLStreamException, InputTrouble {
        int from = pool.uses;
        controlPoints = new double[0];
        content(reversed, false);
        if (pool.uses == from && controlPoints.length >= 9) {
            double[] corners = Delaunay.triangles(controlPoints);
            for (int t = 0; t < corners.length; t += 9) {
                pool.polygon(GeometryPool.SURFACE);
                pool.ring(null);
                for (int p = t; p < t + 9; p += 3) {
                    pool.point(corners[p], corners[p + 1], corners[p + 2]);
                }
                pool.usePolygon(pool.polygons - 1, reversed, shell);
            }
        }
    }

    private void polygon(@Nullable String id, boolean reversed) throws XMLStreamException, InputTrouble {
        int pointsBefore = pool.points;
        pool.polygon(GeometryPool.SURFACE);
        int at = 0;
        int rings = 0;
        while (at >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    at++;
                    switch (xml.getLocalName()) {
                        case "LinearRing", "Ring" -> {
                            pool.ring(Names.id(xml));
                            ringContent();
                            pool.closeRing();
                            if (rings++ > 0 && pool.ringSize() == 0) {
                                pool.dropRing();
                            }
                            at--;
                        }
                        default -> {}
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> at--;
                default -> {}
            }
        }
        if (rings == 0 || !isSound(pointsBefore)) {
            pool.dropPolygon();
            reading.warn(
                    "POLYGON_BROKEN",
                    id == null ? position() : id,
                    "A polygon without a readable outline was left out.");
            return;
        }
        pool.usePolygon(pool.polygons - 1, reversed, shell, solid);
    }

    /** Whether it can be kept; rings of too few points are told from there on where they are written. */
    private boolean isSound(int pointsBefore) {
        int firstRing = pool.polygonRing[pool.polygons - 1];
        if (pool.ringStart[firstRing + 1] == pool.ringStart[firstRing]) {
            return false;
        }
        for (int i = pointsBefore * 3; i < pool.points * 3; i++) {
            if (!Double.isFinite(pool.xyz[i])) {
                return false;
            }
        }
        return true;
    }

    private void line(String name, boolean reversed) throws XMLStreamException, InputTrouble {
        pool.polygon(GeometryPool.LINE);
        pool.ring(null);
        piece(name);
        if (pool.ringSize() < 2) {
            pool.dropPolygon();
        } else {
            pool.usePolygon(pool.polygons - 1, reversed, shell);
        }
    }

    private void point() throws XMLStreamException, InputTrouble {
        pool.polygon(GeometryPool.POINT);
        pool.ring(null);
        ringContent();
        if (pool.ringSize() < 1) {
            pool.dropPolygon();
        } else {
            pool.usePolygon(pool.polygons - 1, false, shell);
        }
    }

    /** The points of a ring or line, from lists or from curves within it, to the end tag. */
    private void ringContent() throws XMLStreamException, InputTrouble {
        int at = 0;
        while (at >= 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    switch (name) {
                        case "pos", "posList", "coordinates" -> points(name);
                        case "OrientableCurve" -> {
                            boolean backwards = "-".equals(Names.attribute(xml, "orientation"));
                            int from = pool.points;
                            ringContent();
                            if (backwards) {
                                turn(from);
                            }
                        }
                        case "LineString",
                                "LineStringSegment",
                                "Arc",
                                "ArcString",
                                "Circle",
                                "ArcByCenterPoint",
                                "CircleByCenterPoint" -> piece(name);
                        default -> {
                            curves.tellIfStraight(name);
                            at++;
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> at--;
                default -> {}
            }
        }
    }

    /** One piece of a ring or line, straight or round, from its start tag to its end tag. */
    private void piece(String name) throws XMLStreamException, InputTrouble {
        int from = pool.points;
        if (CurveParser.isAroundACentre(name)) {
            curves.aroundCentre();
            return;
        }
        curves.tellIfStraight(name);
        ringContent();
        if (CurveParser.isThroughPoints(name)) {
            curves.round(name, from);
        } else if (pool.points > from && pool.ringSize() > pool.points - from && pool.same(from - 1, from)) {
            // Pieces repeat the point where they meet; lists of numbers have left it out already.
            pool.dropPoint(from);
        }
    }

    private void turn(int from) {
        double[] p = pool.xyz;
        for (int a = from * 3, b = (pool.points - 1) * 3; a < b; a += 3, b -= 3) {
            for (int k = 0; k < 3; k++) {
                double t = p[a + k];
                p[a + k] = p[b + k];
                p[b + k] = t;
            }
        }
    }

    private void points(String element) throws XMLStreamException, InputTrouble {
        int own = dimension;
        String count = null;
        char decimal = '.';
        char comma = ',';
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "srsDimension", "dimension" -> count = xml.getAttributeValue(i);
                case "srsName" -> crs = xml.getAttributeValue(i);
                case "decimal" -> decimal = first(xml.getAttributeValue(i), '.');
                case "cs" -> comma = first(xml.getAttributeValue(i), ',');
                default -> {}
            }
        }
        if (count != null) {
            own = dimensionOf(count);
        }
        int n;
        if (element.equals("coordinates")) {
            n = decimals.readCoordinates(xml, decimal, comma);
            own = own == 0 ? 3 : own;
        } else {
            n = decimals.read(xml);
        }
        if (element.equals("pos")) {
            own = n;
        } else if (own < 2 || n % own != 0) {
            own = n % 3 == 0 ? 3 : 2;
        }
        double[] v = decimals.numbers();
        // Curves of a ring repeat the point where they meet.
        int joint = pool.ringSize() > 0 && !element.equals("pos") ? pool.points : -1;
        for (int i = 0; own >= 2 && i + own <= n; i += own) {
            pool.point(v[i], v[i + 1], own > 2 ? v[i + 2] : 0);
            if (i == 0 && joint >= 0 && pool.same(joint - 1, joint)) {
                pool.dropPoint();
            }
        }
    }

    private static char first(String s, char other) {
        return s.isEmpty() ? other : s.charAt(0);
    }

    private static int dimensionOf(String text) {
        return text.equals("2") ? 2 : text.equals("3") ? 3 : 0;
    }

    private String position() {
        return "line " + xml.getLocation().getLineNumber();
    }
}
