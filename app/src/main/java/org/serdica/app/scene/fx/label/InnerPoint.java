package org.serdica.app.scene.fx.label;

import java.util.Arrays;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** A place well inside an area: the middle of the widest stretch on one of a few lines across it. */
final class InnerPoint {
    private static final int LINES = 7;

    private InnerPoint() {}

    /** x and y; the middle of the object's box where it has no area. */
    static double[] of(Tile tile, int object) {
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
                    int from = tile.ringStart(tile.surfaceStart(g));
                    int to = tile.ringStart(tile.surfaceEnd(g));
                    for (int ring = from; ring < to; ring++) {
                        for (int i = tile.vertexStart(ring), j = tile.vertexEnd(ring) - 1;
                                i < tile.vertexEnd(ring);
                                j = i++) {
                            if (tile.y(i) <= y != tile.y(j) <= y) {
                                if (count == crossing.length) {
                                    crossing = Arrays.copyOf(crossing, count * 2);
                                }
                                double t = (y - tile.y(i)) / (tile.y(j) - tile.y(i));
                                crossing[count++] = tile.x(i) + t * (tile.x(j) - tile.x(i));
                            }
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
}
