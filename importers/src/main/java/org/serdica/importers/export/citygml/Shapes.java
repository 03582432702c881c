package org.serdica.importers.export.citygml;

import java.util.List;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.Tile;

/** The geometries of one object. A polygon that a thematic surface holds is linked to wherever else it stands. */
final class Shapes {
    private final XmlText xml;
    private final boolean ids;
    private final Tally tally;
    private final Triangles triangles;
    private final Plan plan;
    private final String objectId;
    private int unnamed;

    Shapes(XmlText xml, boolean ids, Tally tally, Triangles triangles, Plan plan) {
        this.xml = xml;
        this.ids = ids;
        this.tally = tally;
        this.triangles = triangles;
        this.plan = plan;
        objectId = plan.tile.id(plan.object);
    }

    void property(Plan.Group group) {
        Spot spot = group.spot();
        xml.raw("<").raw(spot.property()).raw(">");
        switch (spot.form()) {
            case SOLID -> solid(group.geometries(), "CompositeSolid");
            case MULTI_SOLID -> multiSolid(group.geometries());
            case MULTI_SURFACE, FOOT_PRINT, ROOF_EDGE -> multiSurface(group.geometries(), spot.form());
            case MULTI_CURVE -> multiCurve(group.geometries());
            case NETWORK -> network(group.geometries());
            case ONE_POINT -> onePoint(group.geometries());
            case MULTI_POINT -> multiPoint(group.geometries());
            case TRIANGLES -> triangles(group.geometries());
            case ANY -> any(group.geometries());
        }
        xml.raw("</").raw(spot.property()).raw(">");
    }

    /** The surfaces of a thematic surface. */
    void thematic(Boundary boundary, int lod, List<Integer> surfaces) {
        String property = boundary.prefix() + ":lod" + lod + (boundary.single() ? "Surface" : "MultiSurface");
        String element = boundary.single() ? "gml:CompositeSurface" : "gml:MultiSurface";
        xml.raw("<").raw(property).raw(">");
        open(element);
        for (int s : surfaces) {
            xml.raw("<gml:surfaceMember>");
            polygon(s);
            xml.raw("</gml:surfaceMember>");
        }
        close(element);
        xml.raw("</").raw(property).raw(">");
    }

    private void any(List<Integer> geometries) {
        if (geometries.size() == 1) {
            one(geometries.getFirst());
            return;
        }
        open("gml:MultiGeometry");
        for (int g : geometries) {
            xml.raw("<gml:geometryMember>");
            one(g);
            xml.raw("</gml:geometryMember>");
        }
        close("gml:MultiGeometry");
    }

    private void one(int g) {
        switch (plan.tile.type(g)) {
            case SOLID -> solid(List.of(g), "");
            case MULTI_SURFACE, COMPOSITE_SURFACE -> multiSurface(List.of(g), Spot.Form.MULTI_SURFACE);
            case MULTI_CURVE -> multiCurve(List.of(g));
            case MULTI_POINT -> {
                if (plan.tile.surfaceEnd(g) - plan.tile.surfaceStart(g) == 1) {
                    point(plan.tile.surfaceStart(g));
                } else {
                    multiPoint(List.of(g));
                }
            }
        }
    }

    private void multiSolid(List<Integer> geometries) {
        open("gml:MultiSolid");
        for (int g : geometries) {
            xml.raw("<gml:solidMember>");
            solid(List.of(g), "");
            xml.raw("</gml:solidMember>");
        }
        close("gml:MultiSolid");
    }

    private void solid(List<Integer> geometries, String several) {
        if (geometries.size() > 1) {
            open("gml:" + several);
            for (int g : geometries) {
                xml.raw("<gml:solidMember>");
                solid(List.of(g), several);
                xml.raw("</gml:solidMember>");
            }
            close("gml:" + several);
            return;
        }
        Tile tile = plan.tile;
        int g = geometries.getFirst();
        open("gml:Solid");
        int end = tile.surfaceEnd(g);
        for (int s = tile.surfaceStart(g); s < end; ) {
            int shell = tile.shell(s);
            int next = s;
            while (next < end && tile.shell(next) == shell) {
                next++;
            }
            String side = shell == 0 ? "exterior" : "interior";
            String surfaces = ids ? "gml:Shell" : "gml:CompositeSurface";
            xml.raw("<gml:").raw(side).raw(">");
            open(surfaces);
            for (int i = s; i < next; i++) {
                member(i);
            }
            close(surfaces);
            xml.raw("</gml:").raw(side).raw(">");
            s = next;
        }
        close("gml:Solid");
    }

    private void multiSurface(List<Integer> geometries, Spot.Form form) {
        open("gml:MultiSurface");
        for (int g : geometries) {
            for (int s = plan.tile.surfaceStart(g); s < plan.tile.surfaceEnd(g); s++) {
                if (plan.belongs(s, form)) {
                    member(s);
                }
            }
        }
        close("gml:MultiSurface");
    }

    private void member(int s) {
        if (plan.isHeld(s)) {
            xml.raw("<gml:surfaceMember xlink:href=\"#");
            id(s);
            xml.raw("\"/>");
        } else {
            xml.raw("<gml:surfaceMember>");
            polygon(s);
            xml.raw("</gml:surfaceMember>");
        }
    }

    private void polygon(int s) {
        Tile tile = plan.tile;
        xml.raw("<gml:Polygon gml:id=\"");
        id(s);
        xml.raw("\">");
        boolean textured = tile.texture(s) >= 0 && tile.hasTextureCoordinates();
        for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
            String side = r == tile.ringStart(s) ? "exterior" : "interior";
            xml.raw("<gml:").raw(side).raw("><gml:LinearRing");
            if (textured) {
                xml.raw(" gml:id=\"");
                ringId(s, r);
                xml.raw("\"");
            }
            xml.raw("><gml:posList>");
            positions(tile.vertexStart(r), tile.vertexEnd(r), true);
            xml.raw("</gml:posList></gml:LinearRing></gml:").raw(side).raw(">");
        }
        xml.raw("</gml:Polygon>");
    }

    private void id(int s) {
        xml.value(objectId).raw("_").number((long) plan.number(s));
    }

    private void ringId(int s, int ring) {
        id(s);
        xml.raw("_").number((long) (ring - plan.tile.ringStart(s)));
    }

    private void positions(int from, int to, boolean closed) {
        Tile tile = plan.tile;
        int count = to - from;
        int written = closed ? count + 1 : count;
        for (int i = 0; i < written; i++) {
            int v = from + i % count;
            xml.number(tile.x(v)).raw(" ").number(tile.y(v)).raw(" ").number(tile.z(v));
            xml.raw(i + 1 < written ? " " : "");
        }
    }

    private void multiCurve(List<Integer> geometries) {
        open("gml:MultiCurve");
        for (int g : geometries) {
            for (int s = plan.tile.surfaceStart(g); s < plan.tile.surfaceEnd(g); s++) {
                xml.raw("<gml:curveMember>");
                line(s);
                xml.raw("</gml:curveMember>");
            }
        }
        close("gml:MultiCurve");
    }

    private void network(List<Integer> geometries) {
        open("gml:GeometricComplex");
        for (int g : geometries) {
            for (int s = plan.tile.surfaceStart(g); s < plan.tile.surfaceEnd(g); s++) {
                xml.raw("<gml:element>");
                line(s);
                xml.raw("</gml:element>");
            }
        }
        close("gml:GeometricComplex");
    }

    private void line(int s) {
        int r = plan.tile.ringStart(s);
        open("gml:LineString");
        xml.raw("<gml:posList>");
        positions(plan.tile.vertexStart(r), plan.tile.vertexEnd(r), false);
        xml.raw("</gml:posList>");
        close("gml:LineString");
    }

    private void onePoint(List<Integer> geometries) {
        int points = 0;
        for (int g : geometries) {
            points += plan.tile.surfaceEnd(g) - plan.tile.surfaceStart(g);
        }
        tally.lost("points beside the first of an object", points - 1, "CityGML 3.0 gives each space one point");
        point(plan.tile.surfaceStart(geometries.getFirst()));
    }

    private void multiPoint(List<Integer> geometries) {
        open("gml:MultiPoint");
        for (int g : geometries) {
            for (int s = plan.tile.surfaceStart(g); s < plan.tile.surfaceEnd(g); s++) {
                xml.raw("<gml:pointMember>");
                point(s);
                xml.raw("</gml:pointMember>");
            }
        }
        close("gml:MultiPoint");
    }

    private void point(int s) {
        int v = plan.tile.vertexStart(plan.tile.ringStart(s));
        open("gml:Point");
        xml.raw("<gml:pos>");
        positions(v, v + 1, false);
        xml.raw("</gml:pos>");
        close("gml:Point");
    }

    private void triangles(List<Integer> geometries) {
        open("gml:TriangulatedSurface");
        String patches = ids ? "gml:patches" : "gml:trianglePatches";
        xml.raw("<").raw(patches).raw(">");
        for (int g : geometries) {
            for (int s = plan.tile.surfaceStart(g); s < plan.tile.surfaceEnd(g); s++) {
                triangles.write(plan.tile, s);
            }
        }
        xml.raw("</").raw(patches).raw(">");
        close("gml:TriangulatedSurface");
    }

    /** An element of GML, with an id made up for it where the version wants one. */
    private void open(String element) {
        xml.raw("<").raw(element);
        if (ids) {
            xml.raw(" gml:id=\"")
                    .value(objectId)
                    .raw("_g")
                    .number((long) unnamed++)
                    .raw("\"");
        }
        xml.raw(">");
    }

    private void close(String element) {
        xml.raw("</").raw(element).raw(">");
    }
}
