package org.serdica.importers.synth;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.network.RoadNetwork;

/** Draws a city from above, for the eye of whoever changes the generator: FILE [centreX centreY sizeM]. */
final class CityPicture {
    private static final int SIZE = 1600;
    private final City city;
    private final Graphics2D g;
    private final double x0;
    private final double y0;
    private final double scale;

    private CityPicture(City city, Graphics2D g, double x, double y, double sizeM) {
        this.city = city;
        this.g = g;
        x0 = x - sizeM / 2;
        y0 = y - sizeM / 2;
        scale = SIZE / sizeM;
    }

    public static void main(String[] args) throws IOException {
        City city = SynthCity.demo();
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xE4E6D8));
        g.fillRect(0, 0, SIZE, SIZE);
        double x = 322_000 + (args.length > 1 ? Double.parseDouble(args[1]) : 0);
        double y = 4_730_000 + (args.length > 2 ? Double.parseDouble(args[2]) : 0);
        new CityPicture(city, g, x, y, args.length > 3 ? Double.parseDouble(args[3]) : 3000).draw();
        ImageIO.write(image, "png", new File(args[0]));
    }

    private void draw() {
        for (Layer layer : new Layer[] {Layer.LAND_USE, Layer.VEGETATION, Layer.TRANSPORT, Layer.WATER}) {
            city.objects(layer)
                    .filter(o -> !o.text("function").matches("track|pitch"))
                    .forEach(this::land);
        }
        city.objects(Layer.LAND_USE)
                .filter(o -> o.text("function").equals("track"))
                .forEach(this::land);
        city.objects(Layer.LAND_USE)
                .filter(o -> o.text("function").equals("pitch"))
                .forEach(this::land);
        streets();
        city.objects(Layer.BUILDINGS).forEach(this::building);
        city.objects(Layer.BRIDGES).forEach(this::building);
        city.objects(Layer.VEGETATION).forEach(this::tree);
    }

    private void land(CityObject o) {
        Tile t = o.tile();
        int geometry = t.geometryStart(o.index());
        if (!t.type(geometry).isSurface()) {
            return;
        }
        g.setColor(
                switch (o.text("function")) {
                    case "river", "pond" -> new Color(0x9CC4DC);
                    case "grass", "park" -> new Color(0xC6D9AE);
                    case "forest" -> new Color(0xA9C796);
                    case "plaza" -> new Color(0xE3D9CC);
                    case "pitch" -> new Color(0x9CC880);
                    case "track" -> new Color(0xD08868);
                    case "path", "parking" -> new Color(0xD8D4CC);
                    case "orchard", "meadow" -> new Color(0xCBD8A8);
                    case "cemetery", "farmland" -> new Color(0xD6DDB4);
                    default -> new Color(0xE6E0D6);
                });
        for (int s = t.surfaceStart(geometry); s < t.surfaceEnd(geometry); s++) {
            g.fill(surface(t, s));
        }
    }

    private void streets() {
        RoadNetwork r = city.roads();
        for (int pass = 0; pass < 2; pass++) {
            for (int l = 0; l < r.linkCount(); l++) {
                double width = r.widthM(l);
                if (pass == 0) {
                    g.setColor(new Color(0xD4D0C8));
                } else {
                    width -= 6;
                    g.setColor(new Color(0xB4B4B4));
                }
                g.setStroke(new java.awt.BasicStroke(
                        (float) (Math.max(1, width) * scale),
                        java.awt.BasicStroke.CAP_ROUND,
                        java.awt.BasicStroke.JOIN_ROUND));
                Path2D p = new Path2D.Double();
                for (int i = r.shapeStart(l); i < r.shapeEnd(l); i++) {
                    point(p, i == r.shapeStart(l), r.shapeX(i), r.shapeY(i));
                }
                g.draw(p);
            }
        }
    }

    private void building(CityObject o) {
        Tile t = o.tile();
        for (int gm = t.geometryStart(o.index()); gm < t.geometryEnd(o.index()); gm++) {
            for (int s = t.surfaceStart(gm); s < t.surfaceEnd(gm); s++) {
                if (t.surfaceKind(s) != SurfaceKind.ROOF) {
                    continue;
                }
                int v = t.vertexStart(t.ringStart(s));
                int end = t.vertexEnd(t.ringStart(s));
                double nx = 0;
                double ny = 0;
                double nz = 0;
                for (int i = v; i < end; i++) {
                    int j = i + 1 == end ? v : i + 1;
                    nx += (t.y(i) - t.y(j)) * (t.z(i) + t.z(j) - 2 * t.z(v));
                    ny += (t.z(i) - t.z(j)) * (t.x(i) + t.x(j) - 2 * t.x(v));
                    nz += (t.x(i) - t.x(j)) * (t.y(i) + t.y(j) - 2 * t.y(v));
                }
                double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
                double light = Math.max(0.35, (-0.5 * nx + 0.5 * ny + 0.75 * nz) / length);
                boolean flat = nz / length > 0.995;
                int base = flat ? 0xC7C1B8 : 0xC98F73;
                g.setColor(new Color(
                        Math.min(255, (int) ((base >> 16 & 255) * (0.55 + 0.55 * light))),
                        Math.min(255, (int) ((base >> 8 & 255) * (0.55 + 0.55 * light))),
                        Math.min(255, (int) ((base & 255) * (0.55 + 0.55 * light)))));
                Path2D p = surface(t, s);
                g.fill(p);
                g.setStroke(new java.awt.BasicStroke(0.5f));
                g.setColor(new Color(0x60402010, true));
                g.draw(p);
            }
        }
    }

    private void tree(CityObject o) {
        double d = o.number("crownDiameter");
        if (Double.isNaN(d)) {
            return;
        }
        g.setColor(new Color(0x90608848, true));
        double x = (o.bounds().minX() - x0) * scale;
        double y = SIZE - (o.bounds().minY() - y0) * scale;
        g.fill(new java.awt.geom.Ellipse2D.Double(x - d * scale / 2, y - d * scale / 2, d * scale, d * scale));
    }

    private Path2D surface(Tile t, int s) {
        Path2D p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int r = t.ringStart(s); r < t.ringEnd(s); r++) {
            for (int v = t.vertexStart(r); v < t.vertexEnd(r); v++) {
                point(p, v == t.vertexStart(r), t.x(v), t.y(v));
            }
            p.closePath();
        }
        return p;
    }

    private void point(Path2D p, boolean first, double x, double y) {
        double sx = (x - x0) * scale;
        double sy = SIZE - (y - y0) * scale;
        if (first) {
            p.moveTo(sx, sy);
        } else {
            p.lineTo(sx, sy);
        }
    }
}
