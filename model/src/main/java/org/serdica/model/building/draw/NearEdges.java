package org.serdica.model.building.draw;

import java.util.Arrays;
import java.util.function.Predicate;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadNetwork;

/**
 * The edges in plan of what stands near a point: outlines of buildings on the ground, borders of areas, centre lines of
 * streets. Kept in arrays that are used again for every move of the cursor.
 */
final class NearEdges {
    /** Enough for any street corner; what lies farther down the list is farther from being meant. */
    private static final int MOST = 4_000;

    private static final double LEVEL_M = 0.05;
    private static final double GROUND_M = 1;
    private static final double SAME_M = 1e-3;

    double[] xy = new double[256];
    String[] id = new String[64];
    int count;

    /** Edges from here on are centre lines of streets. */
    int streetsFrom;

    private double x;
    private double y;
    private double reach;

    void load(City city, double aroundX, double aroundY, double reachM, Predicate<String> skip) {
        count = 0;
        x = aroundX;
        y = aroundY;
        reach = reachM;
        Bounds box = Bounds.ofPlan(x - reach, y - reach, x + reach, y + reach);
        city.index().forEachIn(box, (tile, object) -> {
            Layer layer = tile.layer();
            if (layer == Layer.BUILDINGS || layer == Layer.BRIDGES || layer.isGroundCover()) {
                if (!skip.test(tile.id(object))) {
                    outlines(tile, object, box);
                }
            }
        });
        streetsFrom = count;
        RoadNetwork roads = city.roads();
        if (roads.linkCount() > 0) {
            roads.index().forEachLinkIn(box, link -> {
                for (int p = roads.shapeStart(link); p + 1 < roads.shapeEnd(link); p++) {
                    add(roads.shapeX(p), roads.shapeY(p), roads.shapeX(p + 1), roads.shapeY(p + 1), roads.linkId(link));
                }
            });
        }
    }

    private void outlines(Tile tile, int object, Bounds box) {
        int last = tile.familyEnd(object) - 1;
        double low = tile.bounds(object).minZ() + GROUND_M;
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(last); g++) {
            for (int s = tile.surfaceStart(g); tile.type(g).isSurface() && s < tile.surfaceEnd(g); s++) {
                if (count < MOST
                        && isOutline(tile, s, low)
                        && tile.surfaceBounds(s).intersectsPlan(box)) {
                    for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
                        ring(tile, r, tile.id(object));
                    }
                }
            }
        }
    }

    /** Areas lie on the ground as a whole; of a building only its floor does, which not every file names. */
    private static boolean isOutline(Tile tile, int surface, double lowM) {
        SurfaceKind kind = tile.surfaceKind(surface);
        if (tile.layer().isGroundCover() || kind == SurfaceKind.GROUND) {
            return true;
        }
        if (kind != SurfaceKind.UNKNOWN) {
            return false;
        }
        Bounds b = tile.surfaceBounds(surface);
        return b.height() <= LEVEL_M && b.maxZ() <= lowM;
    }

    private void ring(Tile tile, int ring, String objectId) {
        int from = tile.vertexStart(ring);
        int to = tile.vertexEnd(ring);
        if (to - from < 2) {
            return;
        }
        double ax = tile.x(to - 1);
        double ay = tile.y(to - 1);
        for (int v = from; v < to; v++) {
            double bx = tile.x(v);
            double by = tile.y(v);
            add(ax, ay, bx, by, objectId);
            ax = bx;
            ay = by;
        }
    }

    /** Takes an edge that comes within reach. */
    void add(double ax, double ay, double bx, double by, String objectId) {
        if (count >= MOST || Math.hypot(bx - ax, by - ay) < SAME_M || distance(ax, ay, bx, by) > reach) {
            return;
        }
        if (count == id.length) {
            id = Arrays.copyOf(id, count * 2);
            xy = Arrays.copyOf(xy, count * 8);
        }
        xy[count * 4] = ax;
        xy[count * 4 + 1] = ay;
        xy[count * 4 + 2] = bx;
        xy[count * 4 + 3] = by;
        id[count++] = objectId;
    }

    private double distance(double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double t = Math.clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(ax + t * dx - x, ay + t * dy - y);
    }
}
