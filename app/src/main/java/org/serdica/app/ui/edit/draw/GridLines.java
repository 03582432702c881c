package org.serdica.app.ui.edit.draw;

import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Frame;

/** The grid that points snap to, faintly, around the pointer; where its lines are too dense for the eye it is left out. */
final class GridLines {
    private static final int CELLS = 8;
    private static final int PIECES = 8;
    private static final double LEAST_PIXELS = 7;

    private final DrawSettings settings;
    private final Path path = new Path();

    /** Where a place in plan is on the screen; null behind the eye. */
    interface Screen {
        double @Nullable [] at(double x, double y);
    }

    GridLines(DrawSettings settings) {
        this.settings = settings;
        path.getStyleClass().add("draw-grid");
    }

    Node node() {
        return path;
    }

    void draw(double x, double y, Frame frame, Screen screen) {
        path.getElements().clear();
        double step = settings.gridMProperty().get();
        if (!settings.gridProperty().get() || !(step > 0)) {
            return;
        }
        double nx = Math.sin(Math.toRadians(settings.azimuthProperty().get()));
        double ny = Math.cos(Math.toRadians(settings.azimuthProperty().get()));
        double dx = x - frame.originX();
        double dy = y - frame.originY();
        double up = Math.rint((dx * nx + dy * ny) / step) * step;
        double right = Math.rint((dx * ny - dy * nx) / step) * step;
        double midX = frame.originX() + up * nx + right * ny;
        double midY = frame.originY() + up * ny - right * nx;
        if (!isWide(midX, midY, nx * step, ny * step, screen)) {
            return;
        }
        double reach = CELLS * step;
        for (int i = -CELLS; i <= CELLS; i++) {
            double off = i * step;
            line(midX + off * ny, midY - off * nx, nx * reach, ny * reach, screen);
            line(midX + off * nx, midY + off * ny, ny * reach, -nx * reach, screen);
        }
    }

    private static boolean isWide(double x, double y, double dx, double dy, Screen screen) {
        double[] a = screen.at(x, y);
        if (a == null) {
            return false;
        }
        double ax = a[0];
        double ay = a[1];
        double[] b = screen.at(x + dx, y + dy);
        double[] c = b == null ? null : new double[] {b[0], b[1]};
        double[] d = screen.at(x + dy, y - dx);
        return c != null
                && d != null
                && Math.max(Math.hypot(c[0] - ax, c[1] - ay), Math.hypot(d[0] - ax, d[1] - ay)) > LEAST_PIXELS;
    }

    /** In pieces, so that it lies on the ground. */
    private void line(double x, double y, double dx, double dy, Screen screen) {
        boolean begun = false;
        for (int i = -PIECES; i <= PIECES; i++) {
            double f = (double) i / PIECES;
            double[] at = screen.at(x + f * dx, y + f * dy);
            if (at != null) {
                path.getElements().add(begun ? new LineTo(at[0], at[1]) : new MoveTo(at[0], at[1]));
            }
            begun = at != null;
        }
    }
}
