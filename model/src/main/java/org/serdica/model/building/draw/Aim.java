package org.serdica.model.building.draw;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.building.draw.FootprintDrawing.Mode;
import org.serdica.model.building.draw.FootprintDrawing.Point;

/** Brings a point under the rules of a drawing: typed numbers, right angles, the shape of rectangles. */
final class Aim {
    private Aim() {}

    static Snap of(FootprintDrawing drawing, Snap cursor, Typed typed) {
        List<Point> points = drawing.points();
        if (points.isEmpty() || drawing.isComplete()) {
            return cursor;
        }
        if (drawing.mode() == Mode.RECTANGLE_BY_CORNERS) {
            return opposite(points.getFirst(), drawing.azimuthDeg(), cursor, typed);
        }
        if (drawing.mode() == Mode.RECTANGLE_BY_SIDE && points.size() == 2) {
            return depth(points, cursor, typed);
        }
        Point last = points.getLast();
        boolean typedEdge = (typed.hasLength() || typed.hasAzimuth()) && !drawing.arc() && !last.onArc();
        if (typedEdge) {
            return edge(drawing, last, cursor, typed);
        }
        boolean square = drawing.rightAngles() && !drawing.arc() && !last.onArc() && cursor.kind() != SnapKind.START;
        return square ? squared(drawing, last, cursor) : cursor;
    }

    private static double east(double azimuthDeg) {
        return Math.sin(Math.toRadians(azimuthDeg));
    }

    private static double north(double azimuthDeg) {
        return Math.cos(Math.toRadians(azimuthDeg));
    }

    private static Snap edge(FootprintDrawing drawing, Point last, Snap cursor, Typed typed) {
        Snap toward = drawing.rightAngles() && !typed.hasAzimuth() ? squared(drawing, last, cursor) : cursor;
        double dx = toward.x() - last.x();
        double dy = toward.y() - last.y();
        double far = Math.hypot(dx, dy);
        double ux = typed.hasAzimuth() ? east(typed.azimuthDeg()) : far > 0 ? dx / far : 0;
        double uy = typed.hasAzimuth() ? north(typed.azimuthDeg()) : far > 0 ? dy / far : 1;
        double length = typed.hasLength() ? typed.lengthM() : Math.max(0, dx * ux + dy * uy);
        double x = last.x() + length * ux;
        double y = last.y() + length * uy;
        List<Guide> guides = new ArrayList<>();
        guides.add(new Guide(SnapKind.TYPED, last.x(), last.y(), x, y, ""));
        // The direction may still be a snap's.
        if (!typed.hasAzimuth()) {
            guides.addAll(toward.guides());
        }
        return new Snap(x, y, SnapKind.TYPED, guides);
    }

    /** On the line through the last corner that is square to the edge before, or goes on with it. */
    private static Snap squared(FootprintDrawing drawing, Point last, Snap cursor) {
        double[] drawn = drawing.drawn();
        double ux = east(drawing.azimuthDeg());
        double uy = north(drawing.azimuthDeg());
        if (drawn.length >= 4) {
            double dx = drawn[2] - drawn[0];
            double dy = drawn[3] - drawn[1];
            double length = Math.hypot(dx, dy);
            ux = dx / length;
            uy = dy / length;
        }
        double dx = cursor.x() - last.x();
        double dy = cursor.y() - last.y();
        double along = dx * ux + dy * uy;
        double across = dy * ux - dx * uy;
        boolean goAlong = Math.abs(along) >= Math.abs(across);
        double x = last.x() + (goAlong ? along * ux : -across * uy);
        double y = last.y() + (goAlong ? along * uy : across * ux);
        List<Guide> guides = new ArrayList<>(cursor.guides());
        guides.add(new Guide(SnapKind.RIGHT_ANGLE, last.x(), last.y(), x, y, ""));
        return new Snap(x, y, SnapKind.RIGHT_ANGLE, guides);
    }

    private static Snap opposite(Point first, double azimuthDeg, Snap cursor, Typed typed) {
        double ux = east(azimuthDeg);
        double uy = north(azimuthDeg);
        double dx = cursor.x() - first.x();
        double dy = cursor.y() - first.y();
        double along = dx * ux + dy * uy;
        double right = dx * uy - dy * ux;
        if (!typed.hasLength() && !typed.hasWidth()) {
            return cursor;
        }
        along = typed.hasLength() ? Math.copySign(typed.lengthM(), along) : along;
        right = typed.hasWidth() ? Math.copySign(typed.widthM(), right) : right;
        double x = first.x() + along * ux + right * uy;
        double y = first.y() + along * uy - right * ux;
        return new Snap(x, y, SnapKind.TYPED, List.of(Guide.point(SnapKind.TYPED, x, y, "")));
    }

    private static Snap depth(List<Point> side, Snap cursor, Typed typed) {
        if (!typed.hasLength() && !typed.hasWidth()) {
            return cursor;
        }
        Point a = side.get(0);
        Point b = side.get(1);
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        double nx = -(b.y() - a.y()) / length;
        double ny = (b.x() - a.x()) / length;
        double left = (cursor.x() - a.x()) * nx + (cursor.y() - a.y()) * ny;
        double depth = Math.copySign(typed.hasWidth() ? typed.widthM() : typed.lengthM(), left);
        double x = b.x() + nx * depth;
        double y = b.y() + ny * depth;
        return new Snap(x, y, SnapKind.TYPED, List.of(new Guide(SnapKind.TYPED, b.x(), b.y(), x, y, "")));
    }

    static double[] byCorners(List<Point> p, double azimuthDeg) {
        double ux = east(azimuthDeg);
        double uy = north(azimuthDeg);
        double ax = p.get(0).x();
        double ay = p.get(0).y();
        double along = (p.get(1).x() - ax) * ux + (p.get(1).y() - ay) * uy;
        return new double[] {
            ax,
            ay,
            ax + along * ux,
            ay + along * uy,
            p.get(1).x(),
            p.get(1).y(),
            p.get(1).x() - along * ux,
            p.get(1).y() - along * uy
        };
    }

    static double[] bySide(List<Point> p) {
        double ax = p.get(0).x();
        double ay = p.get(0).y();
        double bx = p.get(1).x();
        double by = p.get(1).y();
        double length = Math.hypot(bx - ax, by - ay);
        double nx = length > 0 ? -(by - ay) / length : 0;
        double ny = length > 0 ? (bx - ax) / length : 0;
        double depth = (p.get(2).x() - ax) * nx + (p.get(2).y() - ay) * ny;
        return new double[] {ax, ay, bx, by, bx + nx * depth, by + ny * depth, ax + nx * depth, ay + ny * depth};
    }
}
