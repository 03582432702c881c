package org.serdica.importers.osm;

import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** A row of trees, of which the file only knows the line that they stand on. */
final class TreeRow {
    private static final double USUAL_SPACING_M = 8;
    private static final int MOST = 400;

    private TreeRow() {}

    static ObjectDraft of(OsmMap map, long id, int[] nodes, Tags tags) {
        ObjectDraft row = new ObjectDraft(ElementId.way(id), ObjectKind.PLANT_COVER);
        Attributes.keep(tags, row);
        row.put("function", AttributeValue.of("tree_row"));
        double said = Lengths.metres(tags.get("spacing"));
        double spacing = said >= 1 ? said : USUAL_SPACING_M;
        double due = 0;
        for (int i = 0; i + 1 < nodes.length; i++) {
            double lon = map.longitude(nodes[i]);
            double lat = map.latitude(nodes[i]);
            LocalPlane plane = LocalPlane.at(lon, lat);
            double dx = plane.x(map.longitude(nodes[i + 1]));
            double dy = plane.y(map.latitude(nodes[i + 1]));
            double length = Math.hypot(dx, dy);
            for (; due <= length && row.children().size() < MOST; due += spacing) {
                double f = length == 0 ? 0 : due / length;
                plant(row, id, tags, plane.longitudeOf(dx * f), plane.latitudeOf(dy * f));
            }
            due -= length;
        }
        return row;
    }

    private static void plant(ObjectDraft row, long id, Tags tags, double lon, double lat) {
        ObjectDraft tree =
                new ObjectDraft(ElementId.way(id) + "/tree" + (row.children().size() + 1), ObjectKind.TREE);
        NodeThings.tree(tags, tree);
        row.addChild(tree.point(lon, lat, 0));
    }
}
