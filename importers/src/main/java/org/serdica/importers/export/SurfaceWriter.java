package org.serdica.importers.export;

import org.serdica.model.city.CityObject;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/**
 * Geometries of a construction: polygons that belong to a thematic surface are written there and linked to, others
 * stand in the geometry itself. Shells inside a solid become its interior.
 */
final class SurfaceWriter {
    private final XmlText xml;

    SurfaceWriter(XmlText xml) {
        this.xml = xml;
    }

    /** The geometries with a level of detail, in tenths, from {@code fromLod} to {@code toLod}. */
    void geometries(CityObject object, String prefix, boolean main, int fromLod, int toLod) {
        Tile tile = object.tile();
        for (int g = tile.geometryStart(object.index()); g < tile.geometryEnd(object.index()); g++) {
            int lod = tile.lod(g);
            if (lod >= fromLod && lod <= toLod && tile.type(g).isSurface()) {
                boolean solid = tile.type(g) == GeometryType.SOLID;
                String property = prefix + ":lod" + lod / 10 + (main ? solid ? "Solid" : multi(lod) : "Geometry");
                xml.raw("<").raw(property).raw(">");
                if (solid) {
                    solid(object, g);
                } else {
                    xml.raw("<gml:MultiSurface>");
                    members(object, tile.surfaceStart(g), tile.surfaceEnd(g));
                    xml.raw("</gml:MultiSurface>");
                }
                xml.raw("</").raw(property).raw(">");
            }
        }
    }

    private static String multi(int lod) {
        return lod < 10 ? "FootPrint" : "MultiSurface";
    }

    private void solid(CityObject object, int g) {
        Tile tile = object.tile();
        xml.raw("<gml:Solid>");
        int end = tile.surfaceEnd(g);
        for (int s = tile.surfaceStart(g); s < end; ) {
            int shell = tile.shell(s);
            int next = s;
            while (next < end && tile.shell(next) == shell) {
                next++;
            }
            String side = shell == 0 ? "exterior" : "interior";
            xml.raw("<gml:").raw(side).raw("><gml:CompositeSurface>");
            members(object, s, next);
            xml.raw("</gml:CompositeSurface></gml:").raw(side).raw(">");
            s = next;
        }
        xml.raw("</gml:Solid>");
    }

    private void members(CityObject object, int from, int to) {
        Tile tile = object.tile();
        for (int s = from; s < to; s++) {
            if (isThematic(tile, s)) {
                xml.raw("<gml:surfaceMember xlink:href=\"#");
                id(object, s);
                xml.raw("\"/>");
            } else {
                xml.raw("<gml:surfaceMember>");
                polygon(object, s);
                xml.raw("</gml:surfaceMember>");
            }
        }
    }

    /** The thematic surfaces, one a polygon. */
    void boundaries(CityObject object, String prefix) {
        Tile tile = object.tile();
        for (int g = tile.geometryStart(object.index()); g < tile.geometryEnd(object.index()); g++) {
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                if (isThematic(tile, s)) {
                    String element = prefix + ":" + tile.surfaceKind(s).className();
                    String property = prefix + ":lod" + Math.max(2, tile.lod(g) / 10) + "MultiSurface";
                    xml.raw("<")
                            .raw(prefix)
                            .raw(":boundedBy><")
                            .raw(element)
                            .raw("><")
                            .raw(property);
                    xml.raw("><gml:MultiSurface><gml:surfaceMember>");
                    polygon(object, s);
                    xml.raw("</gml:surfaceMember></gml:MultiSurface></").raw(property);
                    xml.raw("></").raw(element).raw("></").raw(prefix).raw(":boundedBy>");
                }
            }
        }
    }

    /** Doors and windows are openings of another surface, and rooms have their own; both stay in the geometry. */
    private static boolean isThematic(Tile tile, int s) {
        SurfaceKind kind = tile.surfaceKind(s);
        return switch (kind) {
            case WALL, ROOF, GROUND, CLOSURE, OUTER_CEILING, OUTER_FLOOR -> true;
            default -> false;
        };
    }

    private void id(CityObject object, int s) {
        int first = object.tile().surfaceStart(object.tile().geometryStart(object.index()));
        xml.value(object.id()).raw("_").number(s - first);
    }

    private void polygon(CityObject object, int s) {
        Tile tile = object.tile();
        xml.raw("<gml:Polygon gml:id=\"");
        id(object, s);
        xml.raw("\">");
        for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
            String side = r == tile.ringStart(s) ? "exterior" : "interior";
            xml.raw("<gml:").raw(side).raw("><gml:LinearRing><gml:posList>");
            int from = tile.vertexStart(r);
            int count = tile.vertexEnd(r) - from;
            for (int i = 0; i <= count; i++) {
                int v = from + i % count;
                xml.number(tile.x(v))
                        .raw(" ")
                        .number(tile.y(v))
                        .raw(" ")
                        .number(tile.z(v))
                        .raw(i < count ? " " : "");
            }
            xml.raw("</gml:posList></gml:LinearRing></gml:").raw(side).raw(">");
        }
        xml.raw("</gml:Polygon>");
    }
}
