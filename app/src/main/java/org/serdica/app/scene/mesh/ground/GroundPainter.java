package org.serdica.app.scene.mesh.ground;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.serdica.app.scene.mesh.light.Rgb;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;

/** Paints the ground of one city snapshot, patch by patch, in full daylight without shade. Used by many threads. */
public final class GroundPainter {
    /** Around the city there are fields as far as this. */
    private static final double FIELDS_M = 300;

    private final LandPainter land;
    private final StreetPainter streets;
    private final BuiltUp builtUp;
    private final Bounds city;
    private final double originX;
    private final double originY;

    private GroundPainter(City city) {
        land = new LandPainter(new LandPlan(city));
        builtUp = new BuiltUp(city);
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
        for (GroundLayers.Sheet sheet : layers.sheets()) {
            if (sheet.opacity() >= 1) {
                paint(image, area, sheet.layer(), layers);
            } else {
                BufferedImage own =
                        new BufferedImage(PatchImage.SIZE, PatchImage.SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
                paint(own, area, sheet.layer(), layers);
                lay(own, image, sheet.opacity());
            }
        }
        return rgb;
    }

    private void paint(BufferedImage image, PatchImage area, Layer sheet, GroundLayers layers) {
        try (Brush brush = new Brush(image, area, originX, originY)) {
            land.paint(brush, area.plan(), sheet, layers);
            if (sheet == Layer.TRANSPORT && layers.shows(ObjectKind.ROAD)) {
                streets.paint(brush, area.plan());
            }
        }
    }

    private static void lay(BufferedImage over, BufferedImage under, double opacity) {
        Graphics2D g = under.createGraphics();
        g.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        g.drawImage(over, 0, 0, null);
        g.dispose();
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

    /** Fields become the one colour of the plain towards where the ground ends, or its edge would be seen. */
    private double plain(double x, double y) {
        double out = Math.hypot(
                Math.max(0, Math.max(city.minX() - x, x - city.maxX())),
                Math.max(0, Math.max(city.minY() - y, y - city.maxY())));
        double t = Math.clamp((out - FIELDS_M) / (GroundSurface.RUN_OUT_M - FIELDS_M), 0, 1);
        return t * t * (3 - 2 * t);
    }

    private int country(double x, double y) {
        double built = builtUp.at(x, y);
        if (built >= 1) {
            return GroundColours.BLOCK;
        }
        int field = Rgb.mix(Fields.at(x - originX, y - originY), GroundColours.OPEN_COUNTRY, plain(x, y));
        if (built <= 0) {
            return field;
        }
        double ragged = Math.clamp(built + 0.5 * Grain.at(x, y, 120) * Math.min(1, 4 * built), 0, 1);
        return Rgb.mix(field, GroundColours.BLOCK, ragged);
    }
}
