package org.serdica.app.scene.mesh.facade;

import java.util.BitSet;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;

/** Where shops line the street: cells near streets of some rank. Immutable once made. */
final class StreetFronts {
    private static final double CELL_M = 8;
    private static final double DEPTH_M = 12;
    private static final int MOST_CELLS = 1 << 26;

    private final double x0;
    private final double y0;
    private final int columns;
    private final int rows;
    private final BitSet near;

    StreetFronts(RoadNetwork roads, Bounds city) {
        x0 = city.isEmpty() ? 0 : city.minX();
        y0 = city.isEmpty() ? 0 : city.minY();
        long wide = city.isEmpty() ? 0 : (long) (city.width() / CELL_M) + 1;
        long deep = city.isEmpty() ? 0 : (long) (city.depth() / CELL_M) + 1;
        boolean fits = wide * deep <= MOST_CELLS;
        columns = fits ? (int) wide : 0;
        rows = fits ? (int) deep : 0;
        near = new BitSet(columns * rows);
        for (int link = 0; link < roads.linkCount(); link++) {
            if (hasShops(roads.roadClass(link))) {
                mark(roads, link);
            }
        }
    }

    /** Whether the place is at such a street. */
    boolean at(double x, double y) {
        int c = (int) Math.floor((x - x0) / CELL_M);
        int r = (int) Math.floor((y - y0) / CELL_M);
        return c >= 0 && r >= 0 && c < columns && r < rows && near.get(r * columns + c);
    }

    private static boolean hasShops(RoadClass rank) {
        return rank == RoadClass.PRIMARY || rank == RoadClass.SECONDARY || rank == RoadClass.PEDESTRIAN;
    }

    private void mark(RoadNetwork roads, int link) {
        double reach = roads.widthM(link) / 2 + DEPTH_M;
        for (int p = roads.shapeStart(link) + 1; p < roads.shapeEnd(link); p++) {
            double dx = roads.shapeX(p) - roads.shapeX(p - 1);
            double dy = roads.shapeY(p) - roads.shapeY(p - 1);
            int steps = (int) Math.ceil(Math.hypot(dx, dy) / CELL_M);
            for (int s = 0; s <= steps; s++) {
                double t = steps == 0 ? 0 : (double) s / steps;
                disc(roads.shapeX(p - 1) + dx * t, roads.shapeY(p - 1) + dy * t, reach);
            }
        }
    }

    private void disc(double x, double y, double reach) {
        int c0 = Math.max(0, (int) ((x - reach - x0) / CELL_M));
        int c1 = Math.min(columns - 1, (int) ((x + reach - x0) / CELL_M));
        int r0 = Math.max(0, (int) ((y - reach - y0) / CELL_M));
        int r1 = Math.min(rows - 1, (int) ((y + reach - y0) / CELL_M));
        for (int r = r0; r <= r1; r++) {
            for (int c = c0; c <= c1; c++) {
                double cx = x0 + (c + 0.5) * CELL_M - x;
                double cy = y0 + (r + 0.5) * CELL_M - y;
                if (cx * cx + cy * cy <= reach * reach) {
                    near.set(r * columns + c);
                }
            }
        }
    }
}
