package org.serdica.app.ui.edit.handle;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;

/**
 * Selected objects as handles see them.
 *
 * @param box the smallest rectangle round their plan: x and y of four corners anticlockwise; empty where they have no area
 * @param feet x and y of the corners that one of them stands on; empty for several
 */
public record Held(List<ObjectDraft> drafts, Bounds bounds, double[] box, double[] feet) {
    private static final GeometryFactory JTS = new GeometryFactory();

    /** Corners so little above the lowest point stand on the ground. */
    private static final double FOOT_M = 0.5;

    private static final double SAME_M = 0.02;
    private static final int MOST_FEET = 200;

    public static Held of(List<ObjectDraft> drafts) {
        Bounds bounds = Bounds.EMPTY;
        List<Coordinate> points = new ArrayList<>();
        for (ObjectDraft draft : drafts) {
            bounds = bounds.union(draft.bounds());
            addPoints(draft, points);
        }
        List<Coordinate> feet = drafts.size() == 1 ? feet(points, bounds.minZ() + FOOT_M) : List.of();
        return new Held(List.copyOf(drafts), bounds, box(points), flat(feet));
    }

    /** How many points all of it has. */
    int points() {
        int[] points = {0};
        drafts.forEach(d -> d.forEach(member -> points[0] += member.vertexCount()));
        return points[0];
    }

    public double middleX() {
        return box.length == 0 ? bounds.centreX() : (box[0] + box[4]) / 2;
    }

    public double middleY() {
        return box.length == 0 ? bounds.centreY() : (box[1] + box[5]) / 2;
    }

    /** From the middle of the plan to its farthest corner. */
    double reachM() {
        return box.length == 0 ? 0 : Math.hypot(box[0] - box[4], box[1] - box[5]) / 2;
    }

    /** Whether it has walls that can grow. */
    boolean isTall() {
        return bounds.height() > 1
                && box.length > 0
                && drafts.stream().noneMatch(d -> d.kind().layer().isGroundCover());
    }

    private static void addPoints(ObjectDraft draft, List<Coordinate> points) {
        double[] xyz = draft.coordinates();
        for (int i = 0; i < draft.vertexCount() * 3; i += 3) {
            points.add(new Coordinate(xyz[i], xyz[i + 1], xyz[i + 2]));
        }
        draft.children().forEach(child -> addPoints(child, points));
    }

    private static double[] box(List<Coordinate> points) {
        if (points.size() < 3) {
            return new double[0];
        }
        // Near zero, so that the search for the rectangle has all digits.
        double x0 = points.getFirst().x;
        double y0 = points.getFirst().y;
        Geometry cloud = JTS.createMultiPointFromCoords(
                points.stream().map(c -> new Coordinate(c.x - x0, c.y - y0)).toArray(Coordinate[]::new));
        Geometry rectangle = MinimumAreaRectangle.getMinimumRectangle(cloud);
        if (rectangle.getArea() < 1e-3) {
            return new double[0];
        }
        Coordinate[] c = rectangle.norm().reverse().getCoordinates();
        double[] box = new double[8];
        for (int i = 0; i < 4; i++) {
            box[i * 2] = c[i].x + x0;
            box[i * 2 + 1] = c[i].y + y0;
        }
        return box;
    }

    private static List<Coordinate> feet(List<Coordinate> points, double belowZ) {
        List<Coordinate> feet = new ArrayList<>();
        for (Coordinate p : points) {
            if (p.z < belowZ
                    && feet.stream().noneMatch(f -> Math.abs(f.x - p.x) < SAME_M && Math.abs(f.y - p.y) < SAME_M)) {
                feet.add(p);
            }
            if (feet.size() > MOST_FEET) {
                return List.of();
            }
        }
        return feet;
    }

    private static double[] flat(List<Coordinate> points) {
        double[] xy = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            xy[i * 2] = points.get(i).x;
            xy[i * 2 + 1] = points.get(i).y;
        }
        return xy;
    }
}
