package org.serdica.model.building.draw;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What points snap to, and from how far.
 *
 * @param reachM how near the cursor must be: some pixels, in metres at the present zoom
 * @param around how far off an edge may be that gives a direction or is extended
 * @param gridM distance of the grid's lines, 0 for no grid
 * @param gridDeg where the grid's northward lines run to, clockwise from north
 */
public record SnapSettings(
        Set<SnapKind> kinds, double reachM, double around, double gridM, double gridX, double gridY, double gridDeg) {
    /** Everything but the grid. */
    public static final SnapSettings DEFAULTS =
            new SnapSettings(EnumSet.complementOf(EnumSet.of(SnapKind.GRID)), 1, 40, 0, 0, 0, 0);

    public SnapSettings {
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        if (!(reachM >= 0 && reachM <= 1000 && around >= 0 && around <= 1000 && gridM >= 0)) {
            throw new IllegalArgumentException("distances of snapping are from 0 to 1000 m");
        }
    }

    public SnapSettings withReach(double metres) {
        return new SnapSettings(kinds, metres, around, gridM, gridX, gridY, gridDeg);
    }

    public SnapSettings with(Set<SnapKind> other) {
        return new SnapSettings(other, reachM, around, gridM, gridX, gridY, gridDeg);
    }

    /** With a grid through that point. */
    public SnapSettings withGrid(double metres, double x, double y, double azimuthDeg) {
        EnumSet<SnapKind> more = EnumSet.of(SnapKind.GRID);
        more.addAll(kinds);
        return new SnapSettings(more, reachM, around, metres, x, y, azimuthDeg);
    }

    boolean has(SnapKind kind) {
        return kinds.contains(kind);
    }
}
