package org.serdica.importers.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/**
 * Writes buildings and bridges as CityGML 2.0, one member at a time: solids refer to the polygons of their thematic
 * surfaces (OGC 12-019, clause 10.3). Closing ends the document and leaves the stream open.
 */
public final class CityGmlWriter implements Closeable {
    private static final Set<ObjectKind> WRITTEN = EnumSet.of(ObjectKind.BUILDING, ObjectKind.BRIDGE);
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" \
            xmlns:bldg="http://www.opengis.net/citygml/building/2.0" \
            xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" \
            xmlns:gen="http://www.opengis.net/citygml/generics/2.0" \
            xmlns:gml="http://www.opengis.net/gml" \
            xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink">
            """;

    private final XmlText xml;
    private final ConstructionWriter constructions;

    /**
     * Starts the document.
     *
     * @param crs such as {@code EPSG:7801}
     * @param bounds of everything that will be written
     */
    public CityGmlWriter(OutputStream out, String crs, Bounds bounds) {
        xml = new XmlText(out);
        constructions = new ConstructionWriter(xml);
        xml.raw(HEAD)
                .raw("<gml:boundedBy><gml:Envelope srsName=\"")
                .value(urn(crs))
                .raw("\" srsDimension=\"3\"><gml:lowerCorner>");
        corner(bounds.minX(), bounds.minY(), bounds.minZ());
        xml.raw("</gml:lowerCorner><gml:upperCorner>");
        corner(bounds.maxX(), bounds.maxY(), bounds.maxZ());
        xml.raw("</gml:upperCorner></gml:Envelope></gml:boundedBy>\n");
    }

    /** Whether objects of that kind have a place in what this writes. */
    public static boolean writes(ObjectKind kind) {
        return WRITTEN.contains(kind);
    }

    /** Writes a top-level object with its children. */
    public void write(CityObject object) {
        if (!writes(object.kind())) {
            throw new IllegalArgumentException(object.kind().className() + " is not written as CityGML");
        }
        xml.raw("<core:cityObjectMember>");
        constructions.write(object);
        xml.raw("</core:cityObjectMember>\n");
    }

    private void corner(double x, double y, double z) {
        xml.number(x).raw(" ").number(y).raw(" ").number(z);
    }

    static String urn(String crs) {
        return crs.startsWith("EPSG:") ? "urn:ogc:def:crs:EPSG::" + crs.substring(5) : crs;
    }

    @Override
    public void close() throws IOException {
        xml.raw("</core:CityModel>\n");
        xml.close();
    }
}
