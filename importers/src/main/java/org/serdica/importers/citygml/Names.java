package org.serdica.importers.citygml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputFile;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;

/** Local names of CityGML and GML, in all versions, and what they stand for. */
final class Names {
    private static final Map<String, ObjectKind> OBJECTS = new HashMap<>();
    private static final Map<String, SurfaceKind> SURFACES = new HashMap<>();
    private static final Set<String> GEOMETRIES = Set.of(
            "Polygon",
            "PolygonPatch",
            "Triangle",
            "Rectangle",
            "OrientableSurface",
            "CompositeSurface",
            "MultiSurface",
            "Surface",
            "TriangulatedSurface",
            "Tin",
            "PolyhedralSurface",
            "Shell",
            "Solid",
            "CompositeSolid",
            "MultiSolid",
            "MultiGeometry",
            "GeometricComplex",
            "LineString",
            "LineStringSegment",
            "Arc",
            "ArcString",
            "Circle",
            "ArcByCenterPoint",
            "CircleByCenterPoint",
            "GeodesicString",
            "CubicSpline",
            "BSpline",
            "Bezier",
            "Curve",
            "OrientableCurve",
            "MultiCurve",
            "CompositeCurve",
            "Point",
            "MultiPoint");

    static {
        for (ObjectKind kind : ObjectKind.values()) {
            OBJECTS.put(kind.className(), kind);
        }
        // What versions 1 and 2 call otherwise.
        OBJECTS.put("Room", ObjectKind.BUILDING_ROOM);
        OBJECTS.put("IntBuildingInstallation", ObjectKind.BUILDING_INSTALLATION);
        OBJECTS.put("IntBridgeInstallation", ObjectKind.BRIDGE_INSTALLATION);
        OBJECTS.put("IntTunnelInstallation", ObjectKind.TUNNEL_INSTALLATION);
        OBJECTS.put("BridgeConstructionElement", ObjectKind.BRIDGE_CONSTRUCTIVE_ELEMENT);
        OBJECTS.put("TransportationComplex", ObjectKind.TRANSPORT_COMPLEX);
        OBJECTS.put("GenericOccupiedSpace", ObjectKind.GENERIC);
        OBJECTS.put("GenericUnoccupiedSpace", ObjectKind.GENERIC);
        OBJECTS.put("GenericLogicalSpace", ObjectKind.GENERIC);
        OBJECTS.put("GenericThematicSurface", ObjectKind.GENERIC);
        for (SurfaceKind kind : SurfaceKind.values()) {
            SURFACES.put(kind.className(), kind);
        }
        SURFACES.remove("");
        SURFACES.put("DoorSurface", SurfaceKind.DOOR);
        SURFACES.put("WindowSurface", SurfaceKind.WINDOW);
        SURFACES.put("Marking", SurfaceKind.MARKING);
        SURFACES.put("HoleSurface", SurfaceKind.HOLE);
    }

    private Names() {}

    static @Nullable ObjectKind object(String localName) {
        return OBJECTS.get(localName);
    }

    static @Nullable SurfaceKind surface(String localName) {
        return SURFACES.get(localName);
    }

    static boolean isGeometry(String localName) {
        return GEOMETRIES.contains(localName);
    }

    /** Elements are objects, their properties begin with a small letter. */
    static boolean isProperty(String localName) {
        char c = localName.isEmpty() ? ' ' : localName.charAt(0);
        return c >= 'a' && c <= 'z';
    }

    /** The level of detail that a property such as {@code lod2MultiSurface} names, in tenths, or -1. */
    static int lod(String property) {
        if (property.length() > 4 && property.startsWith("lod")) {
            int digit = property.charAt(3) - '0';
            return digit >= 0 && digit <= 4 ? digit * 10 : -1;
        }
        return -1;
    }

    /** The {@code gml:id} of the current element, or null. */
    static @Nullable String id(XMLStreamReader xml) {
        return attribute(xml, "id");
    }

    /** Whether the current element is of neither GML nor a module of CityGML whose structures have ids. */
    static boolean isExtension(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        boolean gml = namespace != null && namespace.startsWith("http://www.opengis.net/gml");
        return !gml && !xml.getLocalName().equals("PointCloud");
    }

    /** Where the current element's {@code xlink:href} points, as {@link #target} says it, or null. */
    static @Nullable String link(XMLStreamReader xml, InputFile file) {
        String href = attribute(xml, "href");
        return href == null ? null : target(href, file);
    }

    /** The id that a link names; one into another file stays whole, so that it cannot be taken for one of ours. */
    static String target(String href, InputFile file) {
        int hash = href.indexOf('#');
        boolean own = hash <= 0
                || href.regionMatches(
                        true,
                        href.lastIndexOf('/', hash) + 1,
                        String.valueOf(file.path().getFileName()),
                        0,
                        hash - href.lastIndexOf('/', hash) - 1);
        return own ? href.substring(hash + 1) : href;
    }

    static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
