package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.tool.Places;
import org.serdica.model.city.Tile;

/**
 * Draws the pointer to corners and edges of what is seen close to it. Only surfaces that are hit near the pointer count, so that
 * nothing snaps to what is hidden behind.
 */
public final class Snapper {
    private static final double CORNER_PIXELS = 11;
    private static final double EDGE_PIXELS = 8;

    /** Where it looks for surfaces, in pixels from the pointer: also just beside it, for edges against the sky. */
    private static final double[][] FEELERS = {{0, 0}, {7, 0}, {-7, 0}, {0, 7}, {0, -7}};

    private final Places places;
    private final double[] at = new double[3];

    public Snapper(Places places) {
        this.places = places;
    }

    /** What the pointer means at that point of the view; empty in the sky. */
    public Optional<Snap> at(double viewX, double viewY) {
        List<Hit> surfaces = new ArrayList<>(FEELERS.length);
        for (double[] feeler : FEELERS) {
            places.hit(viewX + feeler[0], viewY + feeler[1])
                    .filter(h -> h.object().isPresent() && h.surface() >= 0)
                    .filter(h -> surfaces.stream().noneMatch(o -> isSame(o, h)))
                    .ifPresent(surfaces::add);
        }
        Perspective view = places.perspective();
        Nearest corner = new Nearest(CORNER_PIXELS);
        Nearest edge = new Nearest(EDGE_PIXELS);
        double[] ray = view.ray(viewX, viewY);
        for (Hit h : surfaces) {
            Tile tile = h.object().orElseThrow().tile();
            for (int ring = tile.ringStart(h.surface()); ring < tile.ringEnd(h.surface()); ring++) {
                int from = tile.vertexStart(ring);
                int to = tile.vertexEnd(ring);
                for (int v = from; v < to; v++) {
                    Point3D a = point(tile, v);
                    Point3D b = point(tile, v + 1 < to ? v + 1 : from);
                    corner.offer(a, pixels(view, a, viewX, viewY));
                    Point3D near = nearestOnEdge(ray, a, b);
                    edge.offer(near, pixels(view, near, viewX, viewY));
                }
            }
        }
        if (corner.place != null) {
            return Optional.of(new Snap(corner.place, Snap.To.CORNER));
        }
        if (edge.place != null) {
            return Optional.of(new Snap(edge.place, Snap.To.EDGE));
        }
        return places.seen(viewX, viewY).map(p -> new Snap(p, Snap.To.NOTHING));
    }

    /** How far from a point of the view a place is drawn; infinite behind the eye. */
    double pixels(Perspective view, Point3D place, double viewX, double viewY) {
        return view.project(place.getX(), place.getY(), place.getZ(), at)
                ? Math.hypot(at[0] - viewX, at[1] - viewY)
                : Double.POSITIVE_INFINITY;
    }

    /** The point of an edge that is nearest to a ray. */
    static Point3D nearestOnEdge(double[] ray, Point3D a, Point3D b) {
        Point3D d = new Point3D(ray[3], ray[4], ray[5]);
        Point3D edge = b.subtract(a);
        Point3D toA = a.subtract(ray[0], ray[1], ray[2]);
        // Of the line through the edge, minimising the distance to the ray: both sides freed of their part along the
        // ray.
        Point3D across = edge.subtract(d.multiply(edge.dotProduct(d)));
        double square = across.dotProduct(across);
        double t = square < 1e-12 ? 0 : -toA.dotProduct(across) / square;
        return a.add(edge.multiply(Math.clamp(t, 0, 1)));
    }

    private static boolean isSame(Hit a, Hit b) {
        return a.surface() == b.surface()
                && a.object().orElseThrow().tile() == b.object().orElseThrow().tile();
    }

    private static Point3D point(Tile tile, int vertex) {
        return new Point3D(tile.x(vertex), tile.y(vertex), tile.z(vertex));
    }

    private static final class Nearest {
        private double pixels;
        private @Nullable Point3D place;

        Nearest(double within) {
            pixels = within;
        }

        void offer(Point3D candidate, double distance) {
            if (distance < pixels) {
                pixels = distance;
                place = candidate;
            }
        }
    }
}
