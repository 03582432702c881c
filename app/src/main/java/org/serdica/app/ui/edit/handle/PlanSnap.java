package org.serdica.app.ui.edit.handle;

import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** Draws what is moved to its neighbours: corner to corner, seen from above. */
final class PlanSnap {
    private static final double REACH_PIXELS = 10;
    private static final double MOST_REACH_M = 2.5;
    private static final double FOOT_M = 0.5;
    private static final int MOST_NEIGHBOURS = 24;

    private final City city;
    private final Held held;
    private final Set<String> own = new HashSet<>();

    private double best;
    private @Nullable Found found;

    /** The move that brings corner to corner, and where they meet. */
    record Found(double dx, double dy, Point3D at) {}

    PlanSnap(City city, Held held) {
        this.city = city;
        this.held = held;
        for (ObjectDraft draft : held.drafts()) {
            own.add(draft.id());
        }
    }

    /** The nearest such move to that one, if it is near enough on the screen. */
    @Nullable
    Found near(double dx, double dy, double metresAPixel) {
        found = null;
        best = Math.min(MOST_REACH_M, REACH_PIXELS * metresAPixel);
        if (held.feet().length == 0) {
            return null;
        }
        Bounds b = held.bounds();
        Bounds around = Bounds.ofPlan(b.minX() + dx, b.minY() + dy, b.maxX() + dx, b.maxY() + dy)
                .expandedBy(best);
        int[] seen = {0};
        city.index().forEachIn(around, (tile, object) -> {
            if (tile.layer() == Layer.BUILDINGS && !own.contains(tile.id(object)) && seen[0]++ < MOST_NEIGHBOURS) {
                offer(tile, object, dx, dy);
            }
        });
        return found;
    }

    private void offer(Tile tile, int object, double dx, double dy) {
        int end = tile.familyEnd(object);
        double foot = tile.bounds(object).minZ() + FOOT_M;
        for (int o = object; o < end; o++) {
            if (tile.geometryStart(o) == tile.geometryEnd(o)) {
                continue;
            }
            int firstSurface = tile.surfaceStart(tile.geometryStart(o));
            int lastSurface = tile.surfaceEnd(tile.geometryEnd(o) - 1);
            for (int s = firstSurface; s < lastSurface; s++) {
                for (int ring = tile.ringStart(s); ring < tile.ringEnd(s); ring++) {
                    for (int v = tile.vertexStart(ring); v < tile.vertexEnd(ring); v++) {
                        if (tile.z(v) < foot) {
                            offer(tile.x(v), tile.y(v), tile.z(v), dx, dy);
                        }
                    }
                }
            }
        }
    }

    private void offer(double x, double y, double z, double dx, double dy) {
        double[] feet = held.feet();
        for (int i = 0; i < feet.length; i += 2) {
            double away = Math.hypot(feet[i] + dx - x, feet[i + 1] + dy - y);
            if (away < best) {
                best = away;
                found = new Found(x - feet[i], y - feet[i + 1], new Point3D(x, y, z));
            }
        }
    }
}
