package org.serdica.importers.export.citygml;

import org.serdica.importers.export.Tally;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.Face;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Triangulator;

/** Surfaces of the ground, which CityGML wants as triangles; others are cut. */
final class Triangles {
    private final XmlText xml;
    private final Tally tally;
    private final Face face = new Face();
    private final Triangulator triangulator = new Triangulator();

    Triangles(XmlText xml, Tally tally) {
        this.xml = xml;
        this.tally = tally;
    }

    void write(Tile tile, int surface) {
        face.load(tile, surface);
        if (face.ringCount() == 1 && face.pointCount() == 3) {
            triangle(face.xyz(), 0, 1, 2);
            return;
        }
        int[] out = new int[Triangulator.capacity(face.pointCount(), face.ringCount())];
        int count = triangulator.triangulate(face.xyz(), face.ringStart(), face.ringCount(), out);
        for (int t = 0; t < count; t++) {
            triangle(face.xyz(), out[t * 3], out[t * 3 + 1], out[t * 3 + 2]);
        }
        tally.lost("polygons of the ground that are no triangles", "CityGML has triangles there; they were cut");
    }

    private void triangle(double[] xyz, int a, int b, int c) {
        xml.raw("<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>");
        corner(xyz, a).raw(" ");
        corner(xyz, b).raw(" ");
        corner(xyz, c).raw(" ");
        corner(xyz, a).raw("</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>");
    }

    private XmlText corner(double[] xyz, int point) {
        return xml.number(xyz[point * 3])
                .raw(" ")
                .number(xyz[point * 3 + 1])
                .raw(" ")
                .number(xyz[point * 3 + 2]);
    }
}
