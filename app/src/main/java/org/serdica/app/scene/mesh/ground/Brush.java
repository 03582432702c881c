package org.serdica.app.scene.mesh.ground;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Java2D on one patch's picture, in metres from the city's origin with north up. */
final class Brush implements AutoCloseable {
    private final Graphics2D g;
    private final double originX;
    private final double originY;
    private final double texelM;
    private final Path2D.Double path = new Path2D.Double();

    Brush(BufferedImage image, PatchImage area, double originX, double originY) {
        this.originX = originX;
        this.originY = originY;
        texelM = area.texelM();
        g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double s = 1 / texelM;
        g.transform(new java.awt.geom.AffineTransform(
                s, 0, 0, -s, (originX - area.west()) * s, (area.north() - originY) * s));
    }

    double originX() {
        return originX;
    }

    double originY() {
        return originY;
    }

    double texelM() {
        return texelM;
    }

    /** Whether something of that size would still be seen. */
    boolean resolves(double metres) {
        return metres >= texelM * 0.45;
    }

    /** An empty path to fill in; one at a time. */
    Path2D.Double path() {
        path.reset();
        path.setWindingRule(Path2D.WIND_EVEN_ODD);
        return path;
    }

    void fill(Shape shape, int rgb) {
        g.setColor(new Color(rgb));
        g.fill(shape);
    }

    void fill(Shape shape, int rgb, double alpha) {
        g.setColor(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) (alpha * 255)));
        g.fill(shape);
    }

    /** A band whose ends are cut at its end points. */
    void band(Shape line, double widthM, int rgb) {
        stroke(line, widthM, rgb, BasicStroke.CAP_BUTT, null);
    }

    /** A band with round ends. */
    void round(Shape line, double widthM, int rgb) {
        stroke(line, widthM, rgb, BasicStroke.CAP_ROUND, null);
    }

    void dashed(Shape line, double widthM, int rgb, float... dashM) {
        stroke(line, widthM, rgb, BasicStroke.CAP_BUTT, dashM);
    }

    private void stroke(Shape line, double widthM, int rgb, int cap, float @org.jspecify.annotations.Nullable [] dash) {
        g.setColor(new Color(rgb));
        g.setStroke(new BasicStroke((float) widthM, cap, BasicStroke.JOIN_ROUND, 4, dash, 0));
        g.draw(line);
    }

    @Override
    public void close() {
        g.dispose();
    }
}
