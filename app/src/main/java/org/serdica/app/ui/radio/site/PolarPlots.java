package org.serdica.app.ui.radio.site;

import java.util.function.IntToDoubleFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.ui.radio.chart.WideChart;
import org.serdica.app.ui.words.Words;

/**
 * An antenna's two cuts side by side: across, with north up and the azimuth drawn, and upright in the plane of the azimuth,
 * with the horizon and the tilt drawn. Rings are 10 dB apart; the outer one is the peak of the antenna.
 */
final class PolarPlots extends WideChart {
    private static final double HEIGHT_PX = 166;
    private static final double HEAD_PX = 24;
    private static final double MARGIN_PX = 8;
    private static final int RINGS = 3;
    private static final Color INK = Color.web("#7A7F85");
    private static final Color RING = Color.web("#7A7F85", 0.35);

    private final Words words;
    private @Nullable TiltedPattern pattern;
    private double azimuthDeg;

    PolarPlots(Words words) {
        super("antenna-plots", HEIGHT_PX);
        this.words = words;
    }

    void show(TiltedPattern shown, double azimuth) {
        if (!shown.equals(pattern) || azimuth != azimuthDeg) {
            pattern = shown;
            azimuthDeg = azimuth;
            redraw();
        }
    }

    @Override
    protected void draw(GraphicsContext g) {
        double width = canvas.getWidth();
        TiltedPattern p = pattern;
        if (p == null || width < 80) {
            return;
        }
        double r = Math.min(width / 4 - MARGIN_PX, (HEIGHT_PX - HEAD_PX) / 2 - MARGIN_PX);
        double y = HEAD_PX + (HEIGHT_PX - HEAD_PX) / 2;
        TiltedPattern.Gains gains = p.gains();
        double across = width / 4;
        title(g, words.get("antenna.across"), across);
        rings(g, across, y, r);
        label(g, words.get("antenna.north"), across, y - r - 5);
        ray(g, across, y, r, azimuthDeg);
        // Through the middle of the beam, which is below the horizon.
        cut(g, across, y, r, deg -> gains.share(deg - azimuthDeg, -p.tiltDeg()));
        double upright = width * 3 / 4;
        String tilt = words.number(Math.abs(p.tiltDeg()), 1, "°");
        title(
                g,
                words.get("antenna.upright") + ", "
                        + (p.tiltDeg() == 0 ? tilt : words.get(p.tiltDeg() < 0 ? "antenna.up" : "antenna.down", tilt)),
                upright);
        rings(g, upright, y, r);
        ray(g, upright, y, r, 90 + p.tiltDeg());
        // Clockwise from straight up, ahead to the right.
        cut(g, upright, y, r, deg -> deg <= 180 ? gains.share(0, 90 - deg) : gains.share(180, deg - 270));
        scale(g, across, y, r);
        scale(g, upright, y, r);
    }

    private static void title(GraphicsContext g, String text, double x) {
        g.setFill(INK);
        g.setFont(Font.font(10.5));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        g.fillText(text, x, 0);
    }

    private static void label(GraphicsContext g, String text, double x, double y) {
        g.setTextBaseline(VPos.CENTER);
        g.setFont(Font.font(9.5));
        g.fillText(text, x, y);
    }

    private static void rings(GraphicsContext g, double x, double y, double r) {
        g.setStroke(RING);
        g.setLineWidth(0.8);
        for (int ring = 1; ring <= RINGS; ring++) {
            double inner = r * ring / RINGS;
            g.strokeOval(x - inner, y - inner, 2 * inner, 2 * inner);
        }
        g.strokeLine(x - r, y, x + r, y);
        g.strokeLine(x, y - r, x, y + r);
    }

    /** How far below the peak the inner rings are. */
    private static void scale(GraphicsContext g, double x, double y, double r) {
        g.setFill(INK);
        g.setTextAlign(TextAlignment.LEFT);
        for (int ring = 1; ring < RINGS; ring++) {
            label(g, "\u2212" + 10 * (RINGS - ring), x + 2, y + r * ring / RINGS - 5);
        }
        label(g, "0 dB", x + 2, y + r - 5);
    }

    /** @param deg clockwise from up */
    private static void ray(GraphicsContext g, double x, double y, double r, double deg) {
        double a = Math.toRadians(deg);
        g.setStroke(INK);
        g.setLineWidth(1.2);
        g.setLineDashes(4, 3);
        g.strokeLine(x, y, x + r * Math.sin(a), y - r * Math.cos(a));
        g.setLineDashes();
    }

    private static void cut(GraphicsContext g, double x, double y, double r, IntToDoubleFunction share) {
        double[] xs = new double[360];
        double[] ys = new double[360];
        for (int deg = 0; deg < 360; deg++) {
            double a = Math.toRadians(deg);
            double out = r * share.applyAsDouble(deg);
            xs[deg] = x + out * Math.sin(a);
            ys[deg] = y - out * Math.cos(a);
        }
        Color accent = FxColours.of(FxColours.ACCENT);
        g.setFill(accent.deriveColor(0, 1, 1, 0.18));
        g.fillPolygon(xs, ys, 360);
        g.setStroke(accent);
        g.setLineWidth(1.5);
        g.strokePolygon(xs, ys, 360);
    }
}
