package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.network.RoadNetwork;

/**
 * Something of a street to take hold of.
 *
 * @param number of the point in the line, of the piece that gets a point, or of the node
 */
record StreetGrip(Kind kind, int number, double x, double y, double z) {
    enum Kind {
        /** A point of the line between its ends. */
        POINT,
        /** The middle of a piece of the line: pulled, it becomes a point. */
        MIDDLE,
        /** An end of the line, with all streets that meet there. */
        JUNCTION
    }

    /** Points nearer to each other than this have no middle to pull. */
    private static final double LEAST_PIECE_M = 6;

    /** The grips of a street. */
    static List<StreetGrip> of(City city, int link) {
        RoadNetwork roads = city.roads();
        List<StreetGrip> grips = new ArrayList<>();
        int from = roads.shapeStart(link);
        int to = roads.shapeEnd(link) - 1;
        for (int p = from; p < to; p++) {
            double ax = roads.shapeX(p);
            double ay = roads.shapeY(p);
            double bx = roads.shapeX(p + 1);
            double by = roads.shapeY(p + 1);
            if (Math.hypot(bx - ax, by - ay) >= LEAST_PIECE_M) {
                grips.add(new StreetGrip(
                        Kind.MIDDLE,
                        p - from,
                        (ax + bx) / 2,
                        (ay + by) / 2,
                        (roads.shapeZ(p) + roads.shapeZ(p + 1)) / 2));
            }
        }
        for (int p = from + 1; p < to; p++) {
            grips.add(new StreetGrip(Kind.POINT, p - from, roads.shapeX(p), roads.shapeY(p), roads.shapeZ(p)));
        }
        grips.add(junction(roads, roads.from(link)));
        if (roads.to(link) != roads.from(link)) {
            grips.add(junction(roads, roads.to(link)));
        }
        return grips;
    }

    static StreetGrip junction(RoadNetwork roads, int node) {
        return new StreetGrip(Kind.JUNCTION, node, roads.nodeX(node), roads.nodeY(node), roads.nodeZ(node));
    }
}
