package org.serdica.app.scene.mesh.ground;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.mesh.light.Rgb;

/** Mowing stripes and lines on a sports ground: football's on a large one, a plain court's on a small one. */
final class PitchLines {
    private static final double FOOTBALL_M = 85;
    private static final double EDGE_M = 2;

    private PitchLines() {}

    static void paint(Brush brush, Polygon pitch, int rgb) {
        Geometry box = MinimumAreaRectangle.getMinimumRectangle(pitch);
        Coordinate[] c = box.getCoordinates();
        if (c.length < 4) {
            return;
        }
        boolean longFirst = c[0].distance(c[1]) >= c[1].distance(c[2]);
        Coordinate a = longFirst ? c[0] : c[1];
        Coordinate b = longFirst ? c[1] : c[2];
        Coordinate d = longFirst ? c[3] : c[0];
        double length = a.distance(b);
        double width = a.distance(d);
        if (length < 12 || width < 8) {
            return;
        }
        // From a frame whose x runs along the pitch to the ground's.
        AffineTransform place = new AffineTransform(
                (b.x - a.x) / length, (b.y - a.y) / length, (d.x - a.x) / width, (d.y - a.y) / width, a.x, a.y);
        if (length >= FOOTBALL_M) {
            stripes(brush, place, length, width, rgb);
        }
        if (brush.texelM() > 0.9) {
            return;
        }
        double l = length - 2 * EDGE_M;
        double w = width - 2 * EDGE_M;
        line(brush, place, new Rectangle2D.Double(EDGE_M, EDGE_M, l, w));
        line(brush, place, new Line2D.Double(length / 2, EDGE_M, length / 2, width - EDGE_M));
        double circle = Math.min(9.15, w / 5);
        line(brush, place, new Ellipse2D.Double(length / 2 - circle, width / 2 - circle, 2 * circle, 2 * circle));
        if (length >= FOOTBALL_M) {
            boxes(brush, place, length, width, 16.5, 40.3);
            boxes(brush, place, length, width, 5.5, 18.3);
        }
    }

    private static void stripes(Brush brush, AffineTransform place, double length, double width, int rgb) {
        int n = (int) Math.rint(length / 5.5);
        double step = length / n;
        for (int i = 0; i < n; i += 2) {
            Shape s = new Path2D.Double(new Rectangle2D.Double(i * step, 0, step, width), place);
            brush.fill(s, Rgb.darker(rgb, 0.965));
        }
    }

    private static void boxes(
            Brush brush, AffineTransform place, double length, double width, double deep, double wide) {
        double w = Math.min(wide, width - 2 * EDGE_M - 2);
        line(brush, place, new Rectangle2D.Double(EDGE_M, (width - w) / 2, deep, w));
        line(brush, place, new Rectangle2D.Double(length - EDGE_M - deep, (width - w) / 2, deep, w));
    }

    private static void line(Brush brush, AffineTransform place, Shape shape) {
        brush.band(new Path2D.Double(shape, place), 0.16, GroundColours.LINE_ON_PITCH);
    }
}
