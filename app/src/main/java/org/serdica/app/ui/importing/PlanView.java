package org.serdica.app.ui.importing;

import org.serdica.model.geo.Bounds;

/**
 * Where places are in a small plan with north up.
 *
 * @param pixelsPerM 0 where there is nothing to show
 */
record PlanView(double centreX, double centreY, double pixelsPerM, double widthPx, double heightPx) {
    static final PlanView NONE = new PlanView(0, 0, 0, 0, 0);

    /** What is smaller is shown as if it were so large. */
    private static final double LEAST_M = 20;

    static PlanView of(Bounds all, double widthPx, double heightPx, double marginPx) {
        double w = widthPx - 2 * marginPx;
        double h = heightPx - 2 * marginPx;
        if (all.isEmpty() || w <= 0 || h <= 0) {
            return NONE;
        }
        double scale = Math.min(w / Math.max(LEAST_M, all.width()), h / Math.max(LEAST_M, all.depth()));
        return new PlanView(all.centreX(), all.centreY(), scale, widthPx, heightPx);
    }

    boolean isNone() {
        return pixelsPerM == 0;
    }

    double pixelX(double x) {
        return widthPx / 2 + (x - centreX) * pixelsPerM;
    }

    double pixelY(double y) {
        return heightPx / 2 - (y - centreY) * pixelsPerM;
    }

    double pixels(double metres) {
        return metres * pixelsPerM;
    }

    double worldX(double pixelX) {
        return centreX + (pixelX - widthPx / 2) / pixelsPerM;
    }

    double worldY(double pixelY) {
        return centreY - (pixelY - heightPx / 2) / pixelsPerM;
    }
}
