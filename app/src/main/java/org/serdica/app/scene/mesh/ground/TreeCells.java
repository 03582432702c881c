package org.serdica.app.scene.mesh.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.app.scene.mesh.light.TreeCrowns;
import org.serdica.model.geo.Bounds;

/** Trees by square cells of the ground, so that what is out of sight is left out a cell at a time. */
public final class TreeCells {
    private static final double CELL_M = 128;

    /** The trees of one cell. */
    public record Cell(Bounds bounds, int[] members) {}

    private TreeCells() {}

    public static List<Cell> of(Trees trees) {
        Map<Long, int[]> members = new HashMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        TreeCrowns c = trees.crowns();
        for (int t = 0; t < trees.count(); t++) {
            long key = square(trees, t);
            int n = counts.merge(key, 1, Integer::sum);
            int[] list = members.computeIfAbsent(key, k -> new int[16]);
            if (n > list.length) {
                list = Arrays.copyOf(list, n * 2);
                members.put(key, list);
            }
            list[n - 1] = t;
        }
        List<Cell> cells = new ArrayList<>(members.size());
        members.forEach((key, list) -> {
            int[] exact = Arrays.copyOf(list, counts.getOrDefault(key, 0));
            cells.add(new Cell(bounds(c, exact), exact));
        });
        return cells;
    }

    /** The number of the square that a tree stands in: the same for the same place of a city. */
    public static long square(Trees trees, int tree) {
        TreeCrowns c = trees.crowns();
        long col = (long) Math.floor(c.x()[tree] / CELL_M);
        long row = (long) Math.floor(c.y()[tree] / CELL_M);
        return col << 32 ^ row & 0xFFFFFFFFL;
    }

    private static Bounds bounds(TreeCrowns c, int[] members) {
        Bounds b = Bounds.EMPTY;
        for (int t : members) {
            double r = c.crownM()[t] / 2;
            double x = c.originX() + c.x()[t];
            double y = c.originY() + c.y()[t];
            double z = c.footZ()[t];
            b = b.union(new Bounds(x - r, y - r, z - 0.5, x + r, y + r, z + c.heightM()[t]));
        }
        return b;
    }
}
