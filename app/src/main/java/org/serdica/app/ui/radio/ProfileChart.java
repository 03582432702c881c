package org.serdica.app.ui.radio;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.radio.chart.WideChart;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.ProfileCut;

/**
 * The cut from an antenna to a place: ground, roofs and trees, the straight ray with its first Fresnel zone, and the way
 * that the waves are bent over edges where something stands in it. Heights are above the sea.
 */
final class ProfileChart extends WideChart {
    private static final double HEIGHT_PX = 156;
    private static final double LEFT_PX = 34;
    private static final double FOOT_PX = 18;
    private static final double HEAD_PX = 8;
    private static final double RIGHT_PX = 8;
    private static final double FONT_PX = 10;
    private static final double LEAST_TICK_PX = 24;
    private static final double[] STEPS_M = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    private static final Color GROUND = Color.web("#9CB380");
    private static final Color ROOFS = Color.web("#C9B8A4");
    private static final Color TREES = Color.web("#7FA66A");
    private static final Color ZONE = Color.web("#3C95F0", 0.18);
    private static final Color INK = Color.web("#7A7F85");
    private static final Color LINE = Color.web("#7A7F85", 0.25);
    private static final Color BENT = Color.web("#8A5CC2");

    private final Words words;
    private @Nullable ProfileCut cut;
    private double low;
    private double high;

    ProfileChart(Words words) {
        super("radio-profile", HEIGHT_PX);
        this.words = words;
    }

    void show(@Nullable ProfileCut profile) {
        cut = profile;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g) {
        ProfileCut c = cut;
        if (c == null || c.distanceM().length < 2) {
            return;
        }
        measure(c);
        heights(g);
        area(g, c, c.crownM(), TREES);
        area(g, c, c.surfaceM(), ROOFS);
        area(g, c, c.groundM(), GROUND);
        zone(g, c);
        way(g, c);
        ends(g, c);
        distances(g, c);
    }

    /** The straight ray, and the bent way where there is one. */
    private void way(GraphicsContext g, ProfileCut c) {
        int last = c.distanceM().length - 1;
        boolean free = c.edges().isEmpty();
        g.setStroke(FxColours.of(FxColours.ACCENT));
        g.setLineWidth(free ? 1.8 : 1.2);
        g.setLineDashes(free ? 0 : 4, free ? 0 : 3);
        g.strokeLine(x(c, 0), y(c.rayM()[0]), x(c, last), y(c.rayM()[last]));
        g.setLineDashes();
        if (free) {
            return;
        }
        g.setStroke(BENT);
        g.setFill(BENT);
        g.setLineWidth(1.8);
        double fromX = x(c, 0);
        double fromY = y(c.rayM()[0]);
        for (int edge : c.edges()) {
            g.strokeLine(fromX, fromY, x(c, edge), y(c.surfaceM()[edge]));
            fromX = x(c, edge);
            fromY = y(c.surfaceM()[edge]);
            g.fillOval(fromX - 3, fromY - 3, 6, 6);
        }
        g.strokeLine(fromX, fromY, x(c, last), y(c.rayM()[last]));
    }

    /** The mast with its antenna, and the receiver. */
    private void ends(GraphicsContext g, ProfileCut c) {
        int last = c.distanceM().length - 1;
        g.setFill(FxColours.of(FxColours.ACCENT));
        g.setStroke(INK);
        g.setLineWidth(1.4);
        for (int end : new int[] {0, last}) {
            double foot = Double.isNaN(c.surfaceM()[end]) ? low : Math.min(c.surfaceM()[end], c.rayM()[end]);
            g.strokeLine(x(c, end), y(c.rayM()[end]), x(c, end), y(end == last ? c.groundM()[end] : foot));
            g.fillOval(x(c, end) - 3.5, y(c.rayM()[end]) - 3.5, 7, 7);
        }
    }

    private void measure(ProfileCut c) {
        low = Double.MAX_VALUE;
        high = -Double.MAX_VALUE;
        for (int k = 0; k < c.distanceM().length; k++) {
            if (!Double.isNaN(c.groundM()[k])) {
                low = Math.min(low, c.groundM()[k]);
                high = Math.max(high, c.surfaceM()[k]);
            }
            if (!Double.isNaN(c.crownM()[k])) {
                high = Math.max(high, c.crownM()[k]);
            }
            high = Math.max(high, c.rayM()[k] + c.fresnelM()[k]);
            low = Math.min(low, c.rayM()[k]);
        }
        high += (high - low) * 0.05;
        low -= (high - low) * 0.05;
    }

    private double x(ProfileCut c, int k) {
        double[] d = c.distanceM();
        return LEFT_PX + (canvas.getWidth() - LEFT_PX - RIGHT_PX) * d[k] / d[d.length - 1];
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
            ys[2 * n - 1 - k] = Math.min(y(c.rayM()[k] - c.fresnelM()[k]), y(low));
        }
        g.setFill(ZONE);
        g.fillPolygon(xs, ys, 2 * n);
    }

    /** The smallest round step that leaves room between lines so many pixels a metre apart. */
    private static double step(double pixelsPerMetre, double leastPx) {
        for (double step : STEPS_M) {
            if (step * pixelsPerMetre >= leastPx) {
                return step;
            }
        }
        return STEPS_M[STEPS_M.length - 1];
    }

    private void heights(GraphicsContext g) {
        double step = step((HEIGHT_PX - HEAD_PX - FOOT_PX) / (high - low), LEAST_TICK_PX);
        g.setFont(Font.font(FONT_PX));
        g.setFill(INK);
        g.setStroke(LINE);
        g.setLineWidth(1);
        g.setTextAlign(TextAlignment.RIGHT);
        for (double h = Math.ceil(low / step) * step; h < high; h += step) {
            double at = Math.rint(y(h)) + 0.5;
            g.strokeLine(LEFT_PX, at, canvas.getWidth() - RIGHT_PX, at);
            g.fillText(words.number(h, 0), LEFT_PX - 5, at + FONT_PX / 3);
        }
    }

    private void distances(GraphicsContext g, ProfileCut c) {
        double whole = c.distanceM()[c.distanceM().length - 1];
        double width = canvas.getWidth() - LEFT_PX - RIGHT_PX;
        double step = step(width / whole, 2.5 * LEAST_TICK_PX);
        double foot = HEIGHT_PX - 5;
        g.setFill(INK);
        g.setTextAlign(TextAlignment.CENTER);
        for (double d = step; d < whole - step * 0.6; d += step) {
            g.fillText(words.number(d, 0), LEFT_PX + width * d / whole, foot);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText("m", LEFT_PX - 5, foot);
        g.fillText(words.number(whole, 0, "m"), canvas.getWidth() - RIGHT_PX + 4, foot);
    }
}
