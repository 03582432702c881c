package org.serdica.app.scene.mesh.ground;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.serdica.app.scene.mesh.SunLight;
import org.serdica.app.scene.mesh.light.Rgb;
import org.serdica.model.city.City;
import org.serdica.model.network.RoadNetwork;

/**
 * The street on a bridge: a ribbon that lies a little above the deck, with the street painted on it as it is on the
 * ground. The deck itself is a city object.
 *
 * @param streets what paints it
 * @param link the street's link
 * @param points from the city's origin in model axes, z in city heights less the origin's
 * @param textures two floats a point
 * @param triangles three point indexes each, facing up
 * @param area which places its picture shows
 * @param topZ the highest point of the street
 */
public record BridgeDeck(
        Streets streets, int link, float[] points, float[] textures, int[] triangles, PatchImage area, double topZ) {
    /** Above the deck, so that the two do not flicker into each other. */
    private static final double LIFT_M = 0.1;
    /** Tracks lie over the street they share a bridge with. */
    private static final double TRACK_LIFT_M = 0.22;

    private static final int SHADE_RGB = 0xA1A8B9;

    /** The streets of a city and what paints them; one thread's at a time. */
    public static final class Streets {
        private final StreetPlan plan;
        private final StreetPainter painter;

        private Streets(City city) {
            plan = new StreetPlan(
                    city.roads(), city.frame().originX(), city.frame().originY());
            painter = new StreetPainter(plan);
        }
    }

    /** The streets of all bridges of a city. */
    public static List<BridgeDeck> of(City city) {
        RoadNetwork roads = city.roads();
        List<BridgeDeck> decks = new ArrayList<>();
        Streets streets = new Streets(city);
        for (int link = 0; link < roads.linkCount(); link++) {
            if (roads.isBridge(link) && roads.widthM(link) > 1 && roads.lengthM(link) > 1) {
                decks.add(deck(streets, link, city.frame().originZ()));
            }
        }
        return decks;
    }

    private static BridgeDeck deck(Streets streets, int link, double originZ) {
        StreetPlan plan = streets.plan;
        RoadNetwork roads = plan.roads;
        int from = roads.shapeStart(link);
        int n = roads.shapeEnd(link) - from;
        double half = roads.widthM(link) / 2;
        double minX = Double.POSITIVE_INFINITY;
        double minY = minX;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = maxX;
        double topZ = maxX;
        for (int i = from; i < from + n; i++) {
            minX = Math.min(minX, roads.shapeX(i));
            maxX = Math.max(maxX, roads.shapeX(i));
            minY = Math.min(minY, roads.shapeY(i));
            maxY = Math.max(maxY, roads.shapeY(i));
            topZ = Math.max(topZ, roads.shapeZ(i));
        }
        double side = Math.max(maxX - minX, maxY - minY) + 2 * half + 2;
        PatchImage area = new PatchImage((minX + maxX - side) / 2, (minY + maxY + side) / 2, side / PatchImage.SIZE);
        double lift = StreetPainter.isTrack(roads.roadClass(link)) ? TRACK_LIFT_M : LIFT_M;
        float[] points = new float[n * 6];
        float[] textures = new float[n * 4];
        for (int i = 0; i < n; i++) {
            int before = from + Math.max(0, i - 1);
            int after = from + Math.min(n - 1, i + 1);
            double dx = roads.shapeX(after) - roads.shapeX(before);
            double dy = roads.shapeY(after) - roads.shapeY(before);
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            for (int edge = 0; edge < 2; edge++) {
                double right = edge == 0 ? -half : half;
                double x = roads.shapeX(from + i) + dy / length * right;
                double y = roads.shapeY(from + i) - dx / length * right;
                int p = i * 2 + edge;
                points[p * 3] = (float) (x - plan.originX);
                points[p * 3 + 1] = (float) (y - plan.originY);
                points[p * 3 + 2] = (float) (roads.shapeZ(from + i) + lift - originZ);
                textures[p * 2] = (float) ((x - area.west()) / side);
                textures[p * 2 + 1] = (float) ((area.north() - y) / side);
            }
        }
        return new BridgeDeck(streets, link, points, textures, ribbon(n), area, topZ);
    }

    private static int[] ribbon(int n) {
        int[] triangles = new int[(n - 1) * 6];
        for (int i = 0; i < n - 1; i++) {
            int left = i * 2;
            int right = left + 1;
            int[] quad = {left, right, right + 2, left, right + 2, left + 2};
            System.arraycopy(quad, 0, triangles, i * 6, 6);
        }
        return triangles;
    }

    /** The street painted on it, in the sun: {@link PatchImage#SIZE} squared, opaque ARGB. */
    public int[] picture(SunLight sun) {
        int n = PatchImage.SIZE;
        BufferedImage image = new BufferedImage(n, n, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, GroundColours.PAVEMENT);
        try (Brush brush = new Brush(image, area, streets.plan.originX, streets.plan.originY)) {
            streets.painter.paintAlone(brush, link);
        }
        for (int row = 0; row < n; row++) {
            for (int col = 0, i = row * n; col < n; col++, i++) {
                float share = sun.reaches(area.x(col), area.y(row), topZ + 0.5);
                pixels[i] = 0xFF000000 | Rgb.times(pixels[i], Rgb.mix(SHADE_RGB, 0xFFFFFF, share));
            }
        }
        return pixels;
    }
}
