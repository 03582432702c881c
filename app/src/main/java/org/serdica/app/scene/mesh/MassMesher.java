package org.serdica.app.scene.mesh;

import java.util.Arrays;
import java.util.BitSet;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;

/**
 * Makes one block of all buildings whose middles fall into the same square of a grid, for the far distance. It is as
 * high as they are on average, covers as much ground, and has the colours of the largest one. Tall buildings make the
 * skyline, so they keep blocks of their own.
 */
public final class MassMesher {
    private static final double CELL_M = 56;
    private static final int MOST_CELLS_A_SIDE = 12;

    /** The share of its upright box that a building fills in the middle. */
    private static final double FILL = 0.8;

    private static final double TALL_M = 32;

    private final BoxRows rows = new BoxRows();
    private final BlockMesher blocks = new BlockMesher();
    private final double[] plan = new double[8];
    private double[] sums = {};

    /** What is added up for a cell. */
    private enum Sum {
        MIN_X,
        MIN_Y,
        MAX_X,
        MAX_Y,
        BOTTOM,
        AREA,
        TOP_TIMES_AREA,
        LARGEST,
        LARGEST_OBJECT;

        static final int COUNT = 9;
    }

    /** @param shown the objects that count */
    public PaletteMesh mesh(Frame frame, Tile tile, int maxLod, BitSet shown) {
        rows.clear();
        blocks.add(rows, frame, tile, maxLod, o -> shown.get(o) && isTall(tile.bounds(tile.root(o))));
        Bounds all = tile.bounds();
        int cols = cells(all.width());
        int rowsOfCells = cells(all.depth());
        gather(tile, shown, all, cols, rowsOfCells);
        for (int cell = 0; cell < cols * rowsOfCells; cell++) {
            if (sums[cell * Sum.COUNT + Sum.AREA.ordinal()] > 0) {
                addCell(frame, cell * Sum.COUNT);
            }
        }
        return rows.toMesh();
    }

    private static boolean isTall(Bounds b) {
        return b.height() > TALL_M;
    }

    private static int cells(double widthM) {
        return (int) Math.clamp(Math.ceil(widthM / CELL_M), 1, MOST_CELLS_A_SIDE);
    }

    private void gather(Tile tile, BitSet shown, Bounds all, int cols, int rowsOfCells) {
        int need = cols * rowsOfCells * Sum.COUNT;
        if (sums.length < need) {
            sums = new double[need];
        }
        Arrays.fill(sums, 0, need, 0);
        for (int o = 0; o < tile.objectCount(); o++) {
            Bounds b = tile.bounds(o);
            if (tile.parent(o) >= 0 || b.isEmpty() || isTall(b) || !shown.get(o)) {
                continue;
            }
            int col = (int) Math.clamp((b.centreX() - all.minX()) / Math.max(1, all.width()) * cols, 0, cols - 1);
            int row = (int)
                    Math.clamp((b.centreY() - all.minY()) / Math.max(1, all.depth()) * rowsOfCells, 0, rowsOfCells - 1);
            add(b, o, (row * cols + col) * Sum.COUNT);
        }
    }

    private void add(Bounds b, int object, int at) {
        boolean first = sums[at + Sum.AREA.ordinal()] == 0;
        double area = Math.max(1, b.width() * b.depth() * FILL);
        least(at + Sum.MIN_X.ordinal(), b.minX(), first);
        least(at + Sum.MIN_Y.ordinal(), b.minY(), first);
        least(at + Sum.MAX_X.ordinal(), -b.maxX(), first);
        least(at + Sum.MAX_Y.ordinal(), -b.maxY(), first);
        least(at + Sum.BOTTOM.ordinal(), b.minZ(), first);
        sums[at + Sum.AREA.ordinal()] += area;
        sums[at + Sum.TOP_TIMES_AREA.ordinal()] += area * b.maxZ();
        double size = area * b.height();
        if (first || size > sums[at + Sum.LARGEST.ordinal()]) {
            sums[at + Sum.LARGEST.ordinal()] = size;
            sums[at + Sum.LARGEST_OBJECT.ordinal()] = object;
        }
    }

    private void least(int at, double value, boolean first) {
        sums[at] = first ? value : Math.min(sums[at], value);
    }

    private void addCell(Frame frame, int at) {
        double x0 = sums[at + Sum.MIN_X.ordinal()] - frame.originX();
        double y0 = sums[at + Sum.MIN_Y.ordinal()] - frame.originY();
        double x1 = -sums[at + Sum.MAX_X.ordinal()] - frame.originX();
        double y1 = -sums[at + Sum.MAX_Y.ordinal()] - frame.originY();
        double area = sums[at + Sum.AREA.ordinal()];
        double shrink = Math.sqrt(Math.min(1, area / Math.max(1, (x1 - x0) * (y1 - y0)))) / 2;
        double cx = (x0 + x1) / 2;
        double cy = (y0 + y1) / 2;
        double hx = (x1 - x0) * shrink;
        double hy = (y1 - y0) * shrink;
        plan[0] = cx - hx;
        plan[1] = cy - hy;
        plan[2] = cx + hx;
        plan[3] = cy - hy;
        plan[4] = cx + hx;
        plan[5] = cy + hy;
        plan[6] = cx - hx;
        plan[7] = cy + hy;
        double top = sums[at + Sum.TOP_TIMES_AREA.ordinal()] / area;
        rows.block(plan, 4, sums[at + Sum.BOTTOM.ordinal()] - frame.originZ(), top - frame.originZ(), (int)
                sums[at + Sum.LARGEST_OBJECT.ordinal()]);
    }
}
