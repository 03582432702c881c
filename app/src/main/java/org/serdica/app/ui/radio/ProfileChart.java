package org.serdica.app.ui.radio;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.ProfileCut;

/** The cut from an antenna to a place: ground, roofs and trees, the ray, its first Fresnel zone and the edges it bends over. */
final class ProfileChart extends Region {
    private static final double HEIGHT_PX = 130;
    private static final double LEFT_PX = 30;
    private static final double FOOT_PX = 16;
    private static final double HEAD_PX = 6;
    private static final Color GROUND = Color.web("#9CB380");
    private static final Color ROOFS = Color.web("#C9B8A4");
    private static final Color TREES = Color.web("#7FA66A");
    private static final Color ZONE = Color.web("#3C95F0", 0.18);
    private static final Color INK = Color.web("#7A7F85");

    private final Canvas canvas = new Canvas(280, HEIGHT_PX);
    private final Words words;
    private @Nullable ProfileCut cut;
    private double low;
    private double high;

    ProfileChart(Words words) {
        this.words = words;
        setId("radio-profile");
        getChildren().add(canvas);
        setMinHeight(HEIGHT_PX);
        setPrefHeight(HEIGHT_PX);
    }

    void show(@Nullable ProfileCut profile) {
        cut = profile;
        draw();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth()) {
            canvas.setWidth(getWidth());
            draw();
        }
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), HEIGHT_PX);
        ProfileCut c = cut;
        if (c == null || c.distanceM().length < 2) {
            return;
        }
        measure(c);
        area(g, c, c.crownM(), TREES);
        area(g, c, c.surfaceM(), ROOFS);
        area(g, c, c.groundM(), GROUND);
        zone(g, c);
        g.setStroke(FxColours.of(FxColours.ACCENT));
        g.setLineWidth(1.6);
        int last = c.distanceM().length - 1;
        g.strokeLine(x(c, 0), y(c.rayM()[0]), x(c, last), y(c.rayM()[last]));
        g.setFill(FxColours.of(FxColours.ACCENT));
        for (int edge : c.edges()) {
            g.fillOval(x(c, edge) - 3, y(c.surfaceM()[edge]) - 3, 6, 6);
        }
        scale(g, c);
    }

    private void measure(ProfileCut c) {
        low = Double.MAX_VALUE;
        high = -Double.MAX_VALUE;
        for (int k = 0; k < c.distanceM().length; k++) {
            if (!Double.isNaN(c.groundM()[k])) {
                low = Math.min(low, c.groundM()[k]);
                high = Math.max(high, c.surfaceM()[k]);
            }
            high = Math.max(high, c.rayM()[k] + c.fresnelM()[k]);
            low = Math.min(low, c.rayM()[k]);
        }
        high += (high - low) * 0.05;
        low -= (high - low) * 0.05;
    }

    private double x(ProfileCut c, int k) {
        double[] d = c.distanceM();
        return LEFT_PX + (canvas.getWidth() - LEFT_PX - 6) * d[k] / d[d.length - 1];
    }

    private double y(double height) {
        return HEAD_PX + (HEIGHT_PX - HEAD_PX - FOOT_PX) * (high - height) / (high - low);
    }

    private void area(GraphicsContext g, ProfileCut c, double[] top, Color colour) {
        g.setFill(colour);
        double foot = y(low);
        for (int k = 0; k + 1 < top.length; k++) {
            if (!Double.isNaN(top[k])) {
                double from = x(c, k);
                g.fillRect(from, y(top[k]), x(c, k + 1) - from + 0.6, foot - y(top[k]));
            }
        }
    }

    private void zone(GraphicsContext g, ProfileCut c) {
        int n = c.distanceM().length;
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        for (int k = 0; k < n; k++) {
            xs[k] = xs[2 * n - 1 - k] = x(c, k);
            ys[k] = y(c.rayM()[k] + c.fresnelM()[k]);
            ys[2 * n - 1 - k] = y(c.rayM()[k] - c.fresnelM()[k]);
        }
        g.setFill(ZONE);
        g.fillPolygon(xs, ys, 2 * n);
    }

    private void scale(GraphicsContext g, ProfileCut c) {
        g.setFill(INK);
        g.setFont(Font.font(10));
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(words.number(high, 0), LEFT_PX - 4, HEAD_PX + 9);
        g.fillText(words.number(low, 0), LEFT_PX - 4, HEIGHT_PX - FOOT_PX);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText("0", LEFT_PX, HEIGHT_PX - 4);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(words.number(c.distanceM()[c.distanceM().length - 1], 0, "m"), canvas.getWidth() - 6, HEIGHT_PX - 4);
    }
}
