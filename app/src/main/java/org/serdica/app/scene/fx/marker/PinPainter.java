package org.serdica.app.scene.fx.marker;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.serdica.app.scene.fx.FxColours;

/** Draws pins on a canvas over the view, the far ones first. */
final class PinPainter {
    private static final Color ACCENT = FxColours.of(FxColours.ACCENT);
    private static final Color RIM = Color.web("#fbf9f5");
    private static final double STEM_PX = 1.4;
    private static final double DOT_PX = 5.5;

    private final Canvas canvas = new Canvas();
    private final PinSprites sprites = new PinSprites();
    private boolean blank = true;

    PinPainter() {
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
    }

    Canvas canvas() {
        return canvas;
    }

    void paint(
            double width,
            double height,
            List<Marker> markers,
            PinArrangement pins,
            LayerOpacity layers,
            Set<String> selected,
            String hovered) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        if (!blank) {
            g.clearRect(0, 0, width, height);
        }
        blank = pins.count() == 0;
        for (int k = pins.count() - 1; k >= 0; k--) {
            int i = pins.nearest(k);
            Marker m = markers.get(i);
            g.setGlobalAlpha(pins.opacity(i) * layers.of(m));
            boolean chosen = selected.contains(m.object().id());
            if (pins.isDot(i) && !chosen && !m.object().id().equals(hovered)) {
                dot(g, m, pins, i);
            } else {
                pin(g, m, pins, i, chosen, m.object().id().equals(hovered));
            }
        }
        g.setGlobalAlpha(1);
    }

    /** How opaque the layer of a marker is. */
    interface LayerOpacity {
        double of(Marker marker);
    }

    private static void dot(GraphicsContext g, Marker m, PinArrangement pins, int i) {
        double size = DOT_PX * Math.max(0.8, Math.min(1, pins.sizePx(i) / 12));
        g.setFill(RIM);
        g.fillOval(pins.footX(i) - size / 2 - 1, pins.headY(i) - size / 2 - 1, size + 2, size + 2);
        g.setFill(PinSprites.colour(m.style()));
        g.fillOval(pins.footX(i) - size / 2, pins.headY(i) - size / 2, size, size);
    }

    private void pin(GraphicsContext g, Marker m, PinArrangement pins, int i, boolean chosen, boolean hovered) {
        double x = pins.footX(i);
        double y = pins.headY(i);
        double size = pins.sizePx(i) * (chosen || hovered ? 1.25 : 1);
        g.setStroke(RIM);
        g.setLineWidth(STEM_PX + 1.4);
        g.strokeLine(x, y, x, pins.footY(i));
        g.setStroke(PinSprites.colour(m.style()));
        g.setLineWidth(STEM_PX);
        g.strokeLine(x, y, x, pins.footY(i));
        if (chosen || hovered) {
            double ring = size + 5;
            g.setStroke(hovered && !chosen ? ACCENT.deriveColor(0, 1, 1, 0.6) : ACCENT);
            g.setLineWidth(2.5);
            g.strokeOval(x - ring / 2, y - ring / 2, ring, ring);
        }
        g.drawImage(sprites.head(m.style()), x - size / 2, y - size / 2, size, size);
    }
}
