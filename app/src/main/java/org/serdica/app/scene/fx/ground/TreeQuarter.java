package org.serdica.app.scene.fx.ground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.geo.Bounds;

/** Cells of trees that lie together: a large city has tens of thousands, too many to look at each in every frame. */
final class TreeQuarter {
    private static final double SIDE_M = 800;

    private final List<TreeCellView> cells = new ArrayList<>();
    private Bounds bounds = Bounds.EMPTY;
    private boolean shown;

    private record Square(long column, long row) {}

    static List<TreeQuarter> of(List<TreeCellView> cells) {
        Map<Square, TreeQuarter> quarters = new LinkedHashMap<>();
        for (TreeCellView cell : cells) {
            Bounds b = cell.bounds();
            Square square =
                    new Square((long) Math.floor(b.centreX() / SIDE_M), (long) Math.floor(b.centreY() / SIDE_M));
            TreeQuarter quarter = quarters.computeIfAbsent(square, s -> new TreeQuarter());
            quarter.cells.add(cell);
            quarter.bounds = quarter.bounds.union(b);
        }
        return List.copyOf(quarters.values());
    }

    List<TreeCellView> cells() {
        return cells;
    }

    Bounds bounds() {
        return bounds;
    }

    void show() {
        shown = true;
    }

    /** Hides all its cells, if they are not hidden yet. */
    void hide() {
        if (shown) {
            shown = false;
            cells.forEach(TreeCellView::hide);
        }
    }
}
