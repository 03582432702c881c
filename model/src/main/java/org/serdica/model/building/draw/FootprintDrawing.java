package org.serdica.model.building.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.Footprints;
import org.serdica.model.building.FormRefused;

/**
 * A footprint on its way: what has been clicked so far, and what the next click would make of it. Every click gives a
 * new state, so that going back is keeping the old one.
 *
 * @param azimuthDeg the direction that rectangles by two corners and right angles go by before there is an edge
 * @param chordM how far a chord may lie off its arc
 * @param arc whether the next click is a point on an arc, and the one after it the arc's end
 */
public record FootprintDrawing(
        Mode mode, boolean rightAngles, double azimuthDeg, double chordM, List<Point> points, boolean arc) {
    /** Way of drawing. */
    public enum Mode {
        /** Corner by corner. */
        POLYGON,
        /** Two opposite corners. */
        RECTANGLE_BY_CORNERS,
        /** One side, then how deep it is. */
        RECTANGLE_BY_SIDE
    }

    /** @param onArc whether it is no corner but a point that the arc between its neighbours runs over */
    public record Point(double x, double y, boolean onArc) {}

    public FootprintDrawing {
        points = List.copyOf(points);
    }

    public static FootprintDrawing begin(Mode mode) {
        return new FootprintDrawing(mode, false, 0, 0.05, List.of(), false);
    }

    public FootprintDrawing withRightAngles(boolean on) {
        return new FootprintDrawing(mode, on, azimuthDeg, chordM, points, arc);
    }

    public FootprintDrawing withAzimuth(double degrees) {
        return new FootprintDrawing(mode, rightAngles, degrees, chordM, points, arc);
    }

    public FootprintDrawing withChord(double metres) {
        return new FootprintDrawing(mode, rightAngles, azimuthDeg, Math.max(1e-3, metres), points, arc);
    }

    /** The next edge is an arc; only where corners are drawn one by one and there is one to begin at. */
    public FootprintDrawing withArc(boolean on) {
        boolean can = on && mode == Mode.POLYGON && !points.isEmpty() && !points.getLast().onArc;
        return new FootprintDrawing(mode, rightAngles, azimuthDeg, chordM, points, can);
    }

    /** Where a click would go: typed numbers first, then right angles, then the snap. */
    public Snap aim(Snap cursor, Typed typed) {
        return Aim.of(this, cursor, typed);
    }

    /** After a click at a point that {@link #aim} gave. */
    public FootprintDrawing click(Snap at) {
        if (isComplete() || (at.kind() == SnapKind.START && canClose())) {
            return this;
        }
        List<Point> more = new ArrayList<>(points);
        more.add(new Point(at.x(), at.y(), arc));
        return new FootprintDrawing(mode, rightAngles, azimuthDeg, chordM, more, false);
    }

    /** Without the last click. */
    public FootprintDrawing back() {
        if (points.isEmpty()) {
            return this;
        }
        boolean wasOnArc = points.getLast().onArc;
        return new FootprintDrawing(
                mode, rightAngles, azimuthDeg, chordM, points.subList(0, points.size() - 1), wasOnArc);
    }

    /** Whether a rectangle has all its clicks; a polygon is closed by hand. */
    public boolean isComplete() {
        return switch (mode) {
            case POLYGON -> false;
            case RECTANGLE_BY_CORNERS -> points.size() >= 2;
            case RECTANGLE_BY_SIDE -> points.size() >= 3;
        };
    }

    /** Whether there is enough to make a footprint of. */
    public boolean canClose() {
        return mode == Mode.POLYGON ? points.size() >= 3 && !points.getLast().onArc : isComplete();
    }

    /** x and y of the corners that snapping goes by: the edges drawn so far. */
    public double[] drawn() {
        return flat(line(points));
    }

    /** x and y of the ring that would be there after a click at the cursor, to be drawn while the cursor moves. */
    public double[] preview(Snap cursor) {
        List<Point> more = new ArrayList<>(points);
        if (!isComplete() && cursor.kind() != SnapKind.START) {
            more.add(new Point(cursor.x(), cursor.y(), arc));
        }
        return ring(more);
    }

    /** The footprint as drawn. */
    public Polygon close() {
        if (!canClose()) {
            throw new FormRefused(FormRefused.Reason.FOOTPRINT_TOO_SMALL, "The footprint is not drawn to its end.");
        }
        return Footprints.of(ring(points));
    }

    /** The footprint that a click at the cursor would end with; empty where it would be none. */
    public Optional<Polygon> closedAt(Snap cursor) {
        try {
            return Optional.of(Footprints.of(preview(cursor)));
        } catch (FormRefused e) {
            // Half-way through a drawing edges may cross; there is just no footprint yet.
            return Optional.empty();
        }
    }

    private double[] ring(List<Point> all) {
        return switch (mode) {
            case POLYGON -> flat(line(all));
            case RECTANGLE_BY_CORNERS -> all.size() < 2 ? flat(line(all)) : Aim.byCorners(all, azimuthDeg);
            case RECTANGLE_BY_SIDE -> all.size() < 3 ? flat(line(all)) : Aim.bySide(all);
        };
    }

    /** The corners with arcs as chords. */
    private List<double[]> line(List<Point> all) {
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Point p = all.get(i);
            double[] at = {p.x, p.y};
            boolean arcEnds = i > 1 && all.get(i - 1).onArc;
            if (arcEnds) {
                Point over = all.get(i - 1);
                Point from = all.get(i - 2);
                ThreePointArc.add(line, new double[] {from.x, from.y}, new double[] {over.x, over.y}, at, chordM);
            } else if (!p.onArc || i + 1 == all.size()) {
                line.add(at);
            }
        }
        return line;
    }

    private static double[] flat(List<double[]> line) {
        double[] xy = new double[line.size() * 2];
        for (int i = 0; i < line.size(); i++) {
            xy[i * 2] = line.get(i)[0];
            xy[i * 2 + 1] = line.get(i)[1];
        }
        return xy;
    }
}
