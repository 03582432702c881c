package org.serdica.app.ui.edit.handle;

import org.serdica.model.city.ObjectDraft;

/** Makes other shapes of objects, point by point, with all that belongs to them. */
final class Reshape {
    /** Points in plan that are no farther apart are one corner. */
    private static final double SAME_M = 0.02;

    private Reshape() {}

    /** Turned clockwise about an upright axis. */
    static ObjectDraft turned(ObjectDraft draft, double x, double y, double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return mapped(draft, (xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                double east = xyz[i] - x;
                double north = xyz[i + 1] - y;
                xyz[i] = x + east * cos + north * sin;
                xyz[i + 1] = y - east * sin + north * cos;
            }
        });
    }

    /**
     * Larger or smaller in plan; heights stay.
     *
     * @param x east of the point that stays where it is
     * @param axisX the direction of the first factor, of length one
     */
    static ObjectDraft stretched(
            ObjectDraft draft, double x, double y, double axisX, double axisY, double along, double across) {
        return mapped(draft, (xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                double east = xyz[i] - x;
                double north = xyz[i + 1] - y;
                double u = (east * axisX + north * axisY) * along;
                double v = (north * axisX - east * axisY) * across;
                xyz[i] = x + u * axisX - v * axisY;
                xyz[i + 1] = y + u * axisY + v * axisX;
            }
        });
    }

    /** With all that is above a height lifted, so that walls grow and the roof keeps its shape. */
    static ObjectDraft raised(ObjectDraft draft, double aboveZ, double liftM) {
        return mapped(draft, (xyz, points) -> {
            for (int i = 2; i < points * 3; i += 3) {
                if (xyz[i] > aboveZ) {
                    xyz[i] += liftM;
                }
            }
        });
    }

    /** With one corner of its plan elsewhere, and with it all that stands above that corner. */
    static ObjectDraft cornerMoved(ObjectDraft draft, double x, double y, double dx, double dy) {
        return mapped(draft, (xyz, points) -> {
            for (int i = 0; i < points * 3; i += 3) {
                if (Math.abs(xyz[i] - x) < SAME_M && Math.abs(xyz[i + 1] - y) < SAME_M) {
                    xyz[i] += dx;
                    xyz[i + 1] += dy;
                }
            }
        });
    }

    private static ObjectDraft mapped(ObjectDraft draft, ObjectDraft.CoordinateMap map) {
        ObjectDraft other = draft.movedBy(0, 0, 0);
        other.mapCoordinates(map);
        return other;
    }
}
