package org.serdica.app.scene.fx.label;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** A place well inside an area: the middle of the widest stretch on one of a few lines across it. */
final class InnerPoint {
    private static final int LINES = 7;

    private InnerPoint() {}

    /** x and y; the middle of the object's box where it has no area. */
    static double[] of(Tile tile, int object) {
        return of(tile, object, surface -> true);
    }

    /** The same for some of its surfaces, which lie beside each other. */
    static double[] of(Tile tile, int object, IntPredicate surfaces) {
        Bounds b = tile.bounds(object);
        double[] best = {b.centreX(), b.centreY()};
        double widest = 0;
        double[] crossing = new double[16];
        for (int k = 1; k <= LINES; k++) {
            // From the middle line outwards, so that the middle wins where the area is even.
            int step = k % 2 == 0 ? k / 2 : -(k / 2);
            double y = b.centreY() + b.depth() * step / (LINES + 1);
            int count = 0;
            for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
                if (tile.type(g).isSurface() && tile.lod(g) == tile.lod(tile.geometryStart(object))) {
                    for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                        if (surfaces.test(s)) {
                            int most =
                                    count + tile.vertexEnd(tile.ringEnd(s) - 1) - tile.vertexStart(tile.ringStart(s));
                            if (crossing.length < most) {
                                crossing = Arrays.copyOf(crossing, most * 2);
                            }
                            count = crossings(tile, s, y, crossing, count);
                        }
                    }
                }
            }
            Arrays.sort(crossing, 0, count);
            for (int c = 0; c + 1 < count; c += 2) {
                double width = crossing[c + 1] - crossing[c];
                if (width > widest * 1.2) {
                    widest = width;
                    best[0] = (crossing[c] + crossing[c + 1]) / 2;
                    best[1] = y;
                }
            }
        }
        return best;
    }

    /** Adds where a line of that northing crosses the rings of a surface, one crossing an edge at the most. */
    private static int crossings(Tile tile, int surface, double y, double[] crossing, int before) {
        int count = before;
        for (int ring = tile.ringStart(surface); ring < tile.ringEnd(surface); ring++) {
            for (int i = tile.vertexStart(ring), j = tile.vertexEnd(ring) - 1; i < tile.vertexEnd(ring); j = i++) {
                if (tile.y(i) <= y != tile.y(j) <= y) {
                    double t = (y - tile.y(i)) / (tile.y(j) - tile.y(i));
                    crossing[count++] = tile.x(i) + t * (tile.x(j) - tile.x(i));
                }
            }
        }
        return count;
    }
}
