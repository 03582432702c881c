package org.serdica.model.building.draw;

import java.util.List;

/** Where a point came to lie, and what drew it there. */
public record Snap(double x, double y, SnapKind kind, List<Guide> guides) {
    public Snap {
        guides = List.copyOf(guides);
    }

    static Snap free(double x, double y) {
        return new Snap(x, y, SnapKind.NONE, List.of());
    }

    public boolean isSnapped() {
        return kind != SnapKind.NONE;
    }
}
