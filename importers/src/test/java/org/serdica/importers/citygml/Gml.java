package org.serdica.importers.citygml;

/** Small CityGML files for tests. */
final class Gml {
    private Gml() {}

    /** A file of version 2 with these members; prefixes are those of the standard. */
    static String two(String members) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0"
                  xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0"
                  xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0"
                  xmlns:grp="http://www.opengis.net/citygml/cityobjectgroup/2.0" xmlns:gml="http://www.opengis.net/gml"
                  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:ade="http://example.org/ade">
                <gml:boundedBy><gml:Envelope srsName="EPSG:25832" srsDimension="3"/></gml:boundedBy>
                %s
                </core:CityModel>""".formatted(members);
    }

    static String member(String object) {
        return "<core:cityObjectMember>" + object + "</core:cityObjectMember>";
    }

    static String building(String id, String inside) {
        return member("<bldg:Building gml:id=\"" + id + "\">" + inside + "</bldg:Building>");
    }

    /** A polygon with an id of its own and a ring whose id has an r before it. */
    static String polygon(String id, String positions) {
        return "<gml:Polygon gml:id=\"%1$s\"><gml:exterior><gml:LinearRing gml:id=\"r%1$s\"><gml:posList>%2$s</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>"
                .formatted(id, positions);
    }

    static String multiSurface(String property, String polygons) {
        return "<%1$s><gml:MultiSurface><gml:surfaceMember>%2$s</gml:surfaceMember></gml:MultiSurface></%1$s>"
                .formatted(property, polygons);
    }
}
