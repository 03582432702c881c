package org.serdica.app.scene.mesh.ground;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.serdica.model.city.City;
import org.serdica.model.geo.Bounds;

/** Paints the ground of one city snapshot, patch by patch, in full daylight without shade. Used by many threads. */
public final class GroundPainter {
    /** Land around the city turns into open country over this distance. */
    private static final double OUTSKIRTS_M = 260;

    private final LandPainter land;
    private final StreetPainter streets;
    private final Bounds city;
    private final double originX;
    private final double originY;

    private GroundPainter(City city) {
        land = new LandPainter(new LandPlan(city));
        originX = city.frame().originX();
        originY = city.frame().originY();
        streets = new StreetPainter(new StreetPlan(city.roads(), originX, originY));
        this.city = city.bounds();
    }

    /** Sorts what lies on a city's ground; takes a while for a large one. */
    public static GroundPainter of(City city) {
        return new GroundPainter(city);
    }

    /** The patch's picture, {@link PatchImage#SIZE} squared, 0xRRGGBB. */
    public int[] paint(PatchImage area, GroundLayers layers) {
        BufferedImage image = new BufferedImage(PatchImage.SIZE, PatchImage.SIZE, BufferedImage.TYPE_INT_RGB);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        country(area, rgb);
        Bounds plan = area.plan();
        if (city.isEmpty() || !city.intersectsPlan(plan)) {
            return rgb;
        }
        try (Brush brush = new Brush(image, area, originX, originY)) {
            land.paint(brush, plan, layers);
            if (layers.transport()) {
                streets.paint(brush, plan);
            }
        }
        return rgb;
    }

    /** The land before anything is painted on it: blocks in the city, soft fields around it. */
    private void country(PatchImage area, int[] rgb) {
        for (int row = 0, i = 0; row < PatchImage.SIZE; row++) {
            double y = area.y(row);
            for (int col = 0; col < PatchImage.SIZE; col++, i++) {
                rgb[i] = country(area.x(col), y);
            }
        }
    }

    private int country(double x, double y) {
        double out = city.isEmpty()
                ? OUTSKIRTS_M
                : Math.hypot(
                        Math.max(0, Math.max(city.minX() - x, x - city.maxX())),
                        Math.max(0, Math.max(city.minY() - y, y - city.maxY())));
        if (out == 0) {
            return GroundColours.BLOCK;
        }
        int field = LandPainter.mix(
                GroundColours.PLAIN, 0xC9D3B0, Math.clamp(0.5 + 0.8 * Grain.at(x, y, 640), 0, 1));
        double t = Math.clamp(out / OUTSKIRTS_M + 0.35 * Grain.at(x, y, 150) * Math.min(1, out / 60), 0, 1);
        return LandPainter.mix(GroundColours.BLOCK, field, t);
    }
}
