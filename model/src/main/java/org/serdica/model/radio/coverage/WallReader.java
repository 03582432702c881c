package org.serdica.model.radio.coverage;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Face;
import org.serdica.model.city.LodSelection;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Newell;

/** Reads the upright faces of buildings. */
final class WallReader {
    private static final double UPRIGHT = 0.1;
    private static final double SHORTEST_M = 1.5;
    /** Walls meet where their ends are this near. */
    private static final double MEETING_M = 0.25;
    /** A building with more walls is a drawing; its edges are not looked for. */
    private static final int MOST_WALLS = 600;
    /** Sine of the angle below which two walls are one. */
    private static final double STRAIGHT = 0.3;

    private static final double STEPS_PER_M = 1e4;

    private final Face face = new Face();
    private final Newell newell = new Newell();

    void read(CityObject root, List<Wall> walls, List<Corner> corners) {
        List<Wall> own = new ArrayList<>();
        Tile tile = root.tile();
        for (int o = root.index(), end = tile.familyEnd(root.index()); o < end; o++) {
            if (!SurfacePainter.stands(tile.kind(o))) {
                continue;
            }
            int lod = LodSelection.chosenLod(tile, o, SurfacePainter.FINEST_LOD);
            for (int g = tile.geometryStart(o); lod >= 0 && g < tile.geometryEnd(o); g++) {
                for (int s = tile.surfaceStart(g); tile.lod(g) == lod && s < tile.surfaceEnd(g); s++) {
                    if (!SurfacePainter.inside(tile.surfaceKind(s))) {
                        face.load(tile, s);
                        wall(own);
                    }
                }
            }
        }
        walls.addAll(own);
        if (own.size() <= MOST_WALLS) {
            corners(own, corners);
        }
    }

    private void wall(List<Wall> own) {
        double[] p = face.xyz();
        int n = face.ringStart()[1];
        for (int i = 0; i < n * 3; i++) {
            p[i] = Math.rint(p[i] * STEPS_PER_M) / STEPS_PER_M;
        }
        if (n < 3 || !newell.of(p, 0, n) || Math.abs(newell.nz()) > UPRIGHT) {
            return;
        }
        double flat = Math.hypot(newell.nx(), newell.ny());
        double nx = newell.nx() / flat;
        double ny = newell.ny() / flat;
        double x = p[0];
        double y = p[1];
        double least = 0;
        double most = 0;
        double base = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n * 3; i += 3) {
            double along = (p[i] - x) * -ny + (p[i + 1] - y) * nx;
            least = Math.min(least, along);
            most = Math.max(most, along);
            base = Math.min(base, p[i + 2]);
            top = Math.max(top, p[i + 2]);
        }
        if (most - least >= SHORTEST_M) {
            own.add(new Wall(x - ny * least, y + nx * least, x - ny * most, y + nx * most, base, top, nx, ny));
        }
    }

    private static void corners(List<Wall> own, List<Corner> corners) {
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                Wall a = own.get(i);
                Wall b = own.get(j);
                meet(a, b, a.x0(), a.y0(), a.x1(), a.y1(), corners);
                meet(a, b, a.x1(), a.y1(), a.x0(), a.y0(), corners);
            }
        }
    }

    /** Adds the edge at one end of {@code a}, if {@code b} has an end there too and turns away from it. */
    private static void meet(Wall a, Wall b, double x, double y, double otherX, double otherY, List<Corner> corners) {
        boolean first = Math.hypot(b.x0() - x, b.y0() - y) < MEETING_M;
        boolean second = Math.hypot(b.x1() - x, b.y1() - y) < MEETING_M;
        if (!first && !second) {
            return;
        }
        double ax = (otherX - x) / a.lengthM();
        double ay = (otherY - y) / a.lengthM();
        double bx = ((first ? b.x1() : b.x0()) - x) / b.lengthM();
        double by = ((first ? b.y1() : b.y0()) - y) / b.lengthM();
        boolean outer = bx * a.nx() + by * a.ny() < 0 && ax * b.nx() + ay * b.ny() < 0;
        double top = Math.min(a.topM(), b.topM());
        double base = Math.max(a.baseM(), b.baseM());
        if (outer && Math.abs(ax * by - ay * bx) > STRAIGHT && top > base) {
            corners.add(new Corner(x, y, base, top, ax, ay, a.nx(), a.ny(), bx, by, b.nx(), b.ny()));
        }
    }
}
