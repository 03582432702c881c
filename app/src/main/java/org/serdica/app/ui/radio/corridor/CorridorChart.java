package org.serdica.app.ui.radio.corridor;

import java.util.function.DoubleConsumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxColours;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.ui.radio.chart.WideChart;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.scenario.ValueScale;

/** The map's value along the middle of a corridor, in the map's colours; ticks below where another sector takes over. */
final class CorridorChart extends WideChart {
    private static final double HEIGHT_PX = 140;
    private static final double LEFT_PX = 36;
    private static final double RIGHT_PX = 6;
    private static final double HEAD_PX = 8;
    private static final double FOOT_PX = 26;
    private static final Color INK = Color.web("#7A7F85");
    private static final Color GRID = Color.web("#7A7F85", 0.25);

    private final Words words;
    private @Nullable CorridorMap map;

    /** @param pointed is given where on the way the pointer is, in metres; NaN as it leaves */
    CorridorChart(Words words, DoubleConsumer pointed) {
        super("corridor-chart", HEIGHT_PX);
        this.words = words;
        canvas.setOnMouseMoved(e -> {
            CorridorMap m = map;
            if (m != null) {
                double t = (e.getX() - LEFT_PX) / (canvas.getWidth() - LEFT_PX - RIGHT_PX);
                pointed.accept(Math.clamp(t, 0, 1) * m.way().lengthM());
            }
        });
        canvas.setOnMouseExited(e -> pointed.accept(Double.NaN));
    }

    void show(@Nullable CorridorMap shown) {
        map = shown;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g) {
        CorridorMap m = map;
        if (m == null || m.way().count() < 2) {
            return;
        }
        // Which sector is the best one has no height: what it is received with has.
        CoverageLayer layer = m.layer() == CoverageLayer.BEST_SERVER ? CoverageLayer.RSRP : m.layer();
        ValueScale scale = layer == CoverageLayer.LINE_OF_SIGHT ? ValueScale.of(0, 2) : layer.scale();
        double foot = HEIGHT_PX - FOOT_PX;
        g.setLineWidth(1);
        g.setFont(Font.font(10));
        for (double step : scale.steps()) {
            double y = y(scale, step);
            g.setStroke(GRID);
            g.strokeLine(LEFT_PX, y, canvas.getWidth() - RIGHT_PX, y);
        }
        bars(g, m, layer, scale, foot);
        handovers(g, m, foot);
        g.setFill(INK);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(words.number(scale.to(), 0), LEFT_PX - 4, HEAD_PX + 8);
        g.fillText(words.number(scale.from(), 0), LEFT_PX - 4, foot);
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText("0", LEFT_PX, HEIGHT_PX - 3);
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(words.number(m.way().lengthM(), 0, "m"), canvas.getWidth() - RIGHT_PX, HEIGHT_PX - 3);
    }

    private void bars(GraphicsContext g, CorridorMap m, CoverageLayer layer, ValueScale scale, double foot) {
        int lane = m.lanes() / 2;
        double before = Double.NaN;
        for (int i = 0; i + 1 < m.way().count(); i++) {
            float value = m.middle(layer, i);
            double x = x(m, i);
            double width = x(m, i + 1) - x;
            if (Float.isNaN(value)) {
                before = Double.NaN;
                continue;
            }
            double y = y(scale, value);
            g.setFill(FxColours.of(m.argb(i, lane) & 0xFFFFFF));
            g.fillRect(x, y, width + 0.6, foot - y);
            g.setStroke(INK);
            if (!Double.isNaN(before)) {
                g.strokeLine(x, before, x, y);
            }
            g.strokeLine(x, y, x + width, y);
            before = y;
        }
    }

    private void handovers(GraphicsContext g, CorridorMap m, double foot) {
        g.setStroke(FxColours.of(FxColours.ACCENT));
        g.setLineWidth(1.5);
        float before = Float.NaN;
        for (int i = 0; i < m.way().count(); i++) {
            float server = m.middle(CoverageLayer.BEST_SERVER, i);
            if (!Float.isNaN(server) && !Float.isNaN(before) && server != before) {
                g.strokeLine(x(m, i), foot + 3, x(m, i), foot + 10);
            }
            before = Float.isNaN(server) ? before : server;
        }
    }

    private double x(CorridorMap m, int station) {
        double share = m.way().alongM(station) / Math.max(1e-9, m.way().lengthM());
        return LEFT_PX + (canvas.getWidth() - LEFT_PX - RIGHT_PX) * share;
    }

    private static double y(ValueScale scale, double value) {
        double share = Math.clamp((value - scale.from()) / (scale.to() - scale.from()), 0, 1);
        return HEIGHT_PX - FOOT_PX - (HEIGHT_PX - FOOT_PX - HEAD_PX) * share;
    }
}
