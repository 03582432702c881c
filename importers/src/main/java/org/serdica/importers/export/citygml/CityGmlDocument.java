package org.serdica.importers.export.citygml;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/** A CityGML document on its way out, one member at a time. Closing ends it and leaves the stream open. */
public final class CityGmlDocument implements Closeable {
    private final XmlText xml;
    private final FeatureWriter features;

    CityGmlDocument(
            OutputStream out,
            City city,
            Set<ObjectKind> kinds,
            Bounds bounds,
            Vocabulary words,
            TextureCopies copies,
            Tally tally) {
        xml = new XmlText(out);
        features = new FeatureWriter(xml, city, words, copies, tally);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        boolean dressed = !city.materials().isEmpty() || !city.textures().isEmpty();
        xml.raw(Namespaces.root(words, kinds, dressed));
        envelope(city.frame(), bounds);
    }

    /**
     * A document of version 2.0 for some of the city's objects, which wear no textures.
     *
     * @param kinds of all that will be written, children included
     * @param bounds of all that will be written
     */
    public static CityGmlDocument version2(OutputStream out, City city, Set<ObjectKind> kinds, Bounds bounds) {
        Tally tally = new Tally();
        return new CityGmlDocument(
                out, city, kinds, bounds, new Version2(), new TextureCopies(Path.of("city.gml"), tally), tally);
    }

    private void envelope(Frame frame, Bounds bounds) {
        if (bounds.isEmpty()) {
            return;
        }
        xml.raw("<gml:boundedBy><gml:Envelope");
        if (frame.isGeoreferenced()) {
            xml.raw(" srsName=\"").value(urn(frame.crs())).raw("\"");
        }
        xml.raw(" srsDimension=\"3\"><gml:lowerCorner>");
        corner(bounds.minX(), bounds.minY(), bounds.minZ());
        xml.raw("</gml:lowerCorner><gml:upperCorner>");
        corner(bounds.maxX(), bounds.maxY(), bounds.maxZ());
        xml.raw("</gml:upperCorner></gml:Envelope></gml:boundedBy>\n");
    }

    private void corner(double x, double y, double z) {
        xml.number(x).raw(" ").number(y).raw(" ").number(z);
    }

    private static String urn(String crs) {
        return crs.startsWith("EPSG:") ? "urn:ogc:def:crs:EPSG::" + crs.substring(5) : crs;
    }

    /** Writes a top-level object with its children. */
    public void write(CityObject object) {
        features.write(object);
    }

    @Override
    public void close() throws IOException {
        xml.raw("</core:CityModel>\n");
        xml.close();
    }
}
