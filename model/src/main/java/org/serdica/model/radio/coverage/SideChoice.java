package org.serdica.model.radio.coverage;

import java.util.List;
import org.serdica.model.geo.Bounds;
import org.serdica.model.scenario.RasterFrame;

/** Which walls and corners may throw waves of one antenna to anybody, and where to. */
final class SideChoice {
    static final double WALLS_WITHIN_M = 300;
    static final double REFLECTED_REACH_M = 250;
    static final double CORNER_REACH_M = 120;

    private static final double SHORTEST_WALL_M = 5;
    /** An antenna on the facade itself has no image. */
    private static final double NEAREST_WALL_M = 0.2;

    private final RasterFrame frame;
    private final PropagationSettings settings;
    private final double x;
    private final double y;

    SideChoice(RasterFrame frame, Transmitter tx, PropagationSettings settings) {
        this.frame = frame;
        this.settings = settings;
        x = tx.x() - frame.originX();
        y = tx.y() - frame.originY();
    }

    /** Whether the wall looks towards the antenna, near enough to count. */
    boolean mayReflect(Wall w) {
        double x0 = w.x0() - frame.originX();
        double y0 = w.y0() - frame.originY();
        double nearest = distance(x, y, w);
        return settings.reflections()
                && w.lengthM() >= SHORTEST_WALL_M
                && (x - x0) * w.nx() + (y - y0) * w.ny() >= NEAREST_WALL_M
                && nearest <= Math.min(WALLS_WITHIN_M, settings.rangeM());
    }

    /** Whether rays from the wall reach as far as a cell round a place. */
    boolean mayMeet(Wall w, double toX, double toY) {
        return distance(toX, toY, w) <= REFLECTED_REACH_M + 2 * frame.cellM();
    }

    boolean mayMeet(Corner c, double toX, double toY) {
        double off = Math.hypot(toX - (c.x() - frame.originX()), toY - (c.y() - frame.originY()));
        return off <= CORNER_REACH_M + 2 * frame.cellM();
    }

    /** Whether the corner stands between light and shadow, near enough to count. */
    boolean mayBend(Corner c) {
        double dx = x - (c.x() - frame.originX());
        double dy = y - (c.y() - frame.originY());
        double d = Math.hypot(dx, dy);
        return settings.corners()
                && dx * c.anx() + dy * c.any() > 0 != dx * c.bnx() + dy * c.bny() > 0
                && d <= Math.min(WALLS_WITHIN_M, settings.rangeM())
                && d >= frame.cellM() * 2;
    }

    /** Whether anything of what the wall throws back could pass a box of the frame's metres. */
    boolean concerns(Wall w, Bounds box) {
        return reached(
                w.x0() - frame.originX(),
                w.y0() - frame.originY(),
                w.x1() - frame.originX(),
                w.y1() - frame.originY(),
                REFLECTED_REACH_M,
                box);
    }

    boolean concerns(Corner c, Bounds box) {
        double cx = c.x() - frame.originX();
        double cy = c.y() - frame.originY();
        return reached(cx, cy, cx, cy, CORNER_REACH_M, box);
    }

    private boolean reached(double x0, double y0, double x1, double y1, double reach, Bounds box) {
        double margin = 3 * frame.cellM();
        boolean after = box.maxX() >= Math.min(x0, x1) - reach - margin
                && box.minX() <= Math.max(x0, x1) + reach + margin
                && box.maxY() >= Math.min(y0, y1) - reach - margin
                && box.minY() <= Math.max(y0, y1) + reach + margin;
        boolean before = box.maxX() >= Math.min(x, Math.min(x0, x1)) - margin
                && box.minX() <= Math.max(x, Math.max(x0, x1)) + margin
                && box.maxY() >= Math.min(y, Math.min(y0, y1)) - margin
                && box.minY() <= Math.max(y, Math.max(y0, y1)) + margin;
        return after || before;
    }

    /** The southern- and northernmost of what waves from these reach, in the frame's metres. */
    double[] reach(List<Wall> walls, List<Corner> corners) {
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (Wall w : walls) {
            south = Math.min(south, Math.min(w.y0(), w.y1()) - REFLECTED_REACH_M);
            north = Math.max(north, Math.max(w.y0(), w.y1()) + REFLECTED_REACH_M);
        }
        for (Corner c : corners) {
            south = Math.min(south, c.y() - CORNER_REACH_M);
            north = Math.max(north, c.y() + CORNER_REACH_M);
        }
        return new double[] {south - frame.originY(), north - frame.originY()};
    }

    /** How far a place in the frame's metres is from a wall. */
    private double distance(double px, double py, Wall w) {
        double x0 = w.x0() - frame.originX();
        double y0 = w.y0() - frame.originY();
        double dx = w.x1() - w.x0();
        double dy = w.y1() - w.y0();
        double t = Math.clamp(((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy), 0, 1);
        return Math.hypot(x0 + t * dx - px, y0 + t * dy - py);
    }
}
