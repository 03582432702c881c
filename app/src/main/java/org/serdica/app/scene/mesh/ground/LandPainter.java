package org.serdica.app.scene.mesh.ground;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.mesh.ground.LandPlan.Area;
import org.serdica.app.scene.mesh.light.Rgb;
import org.serdica.model.city.Layer;
import org.serdica.model.geo.Bounds;

/** Paints the areas of a patch: land, plants, water and sports grounds. */
final class LandPainter {
    private final LandPlan plan;

    LandPainter(LandPlan plan) {
        this.plan = plan;
    }

    /** Paints what belongs on one of the sheets. */
    void paint(Brush brush, Bounds area, Layer sheet, GroundLayers layers) {
        for (int i : plan.index().near(area)) {
            Area a = plan.area(i);
            double size = Math.max(a.envelope().getWidth(), a.envelope().getHeight());
            if (sheet(a, layers) == sheet && layers.has(a.layer()) && layers.shows(a.kind()) && brush.resolves(size)) {
                paint(brush, a);
            }
        }
    }

    private static Layer sheet(Area a, GroundLayers layers) {
        return a.isForSports() ? layers.sports() : a.layer();
    }

    private void paint(Brush brush, Area a) {
        Path2D.Double path = brush.path();
        AreaShape.append(path, a.tile(), a.surface(), plan.originX, plan.originY);
        switch (a.finish()) {
            case PLAIN -> brush.fill(path, a.rgb());
            case GREEN -> green(brush, a, path);
            case WATER -> water(brush, a, path);
            case PITCH -> pitch(brush, a, path);
            case TRACK -> track(brush, a, path);
        }
    }

    /** Planted ground with a slightly deeper seam, as hedges and long grass make it. */
    private static void green(Brush brush, Area a, Path2D path) {
        brush.fill(path, a.rgb());
        if (brush.resolves(1.2)) {
            brush.band(path, 1.2, Rgb.darker(a.rgb(), 0.955));
        }
    }

    /** A bank, then water that deepens in steps towards the middle. */
    private static void water(Brush brush, Area a, Path2D path) {
        if (brush.resolves(2.4)) {
            brush.band(path, 5, GroundColours.BANK);
            brush.band(path, 1.6, Rgb.darker(GroundColours.BANK, 0.9));
        }
        brush.fill(path, Rgb.mix(a.rgb(), 0xC4D8DC, 0.5));
        int n = a.inner().size();
        for (int i = 0; i < n; i++) {
            brush.fill(
                    a.inner().get(i),
                    Rgb.mix(a.rgb(), GroundColours.WATER_DEEP, (i + 1.0) / LandPlan.WATER_STEPS_M.length));
        }
    }

    private static void track(Brush brush, Area a, Path2D path) {
        brush.fill(path, a.rgb());
        if (brush.texelM() < 0.55) {
            for (Path2D lane : a.inner()) {
                brush.band(lane, 0.1, GroundColours.LINE_ON_PITCH);
            }
        }
    }

    private static void pitch(Brush brush, Area a, Path2D path) {
        brush.fill(path, a.rgb());
        Polygon polygon = a.polygon();
        if (polygon != null && brush.texelM() < 2.2) {
            PitchLines.paint(brush, polygon, a.rgb());
        }
    }
}
