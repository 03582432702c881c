package org.serdica.model.building.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;

/**
 * Finds where a point near the cursor would rather be: on a corner, else where lines cross, else in the middle of an
 * edge, on an edge, on a guiding line, on the grid. One instance serves one thread and keeps its arrays from move to
 * move.
 */
public final class SnapEngine {
    private static final double PARALLEL = 1e-6;
    private static final double SAME_WAY = Math.cos(Math.toRadians(0.5));
    /** More lines than this near one cursor are no guide any more. */
    private static final int MOST_GUIDES = 48;

    private final NearEdges edges = new NearEdges();
    private final List<Ray> rays = new ArrayList<>();

    /** A guiding line: through a point, along a unit vector, with the edge it comes from. */
    private record Ray(SnapKind kind, double x, double y, double ux, double uy, Guide reason) {
        Guide to(double px, double py) {
            return new Guide(kind, x, y, px, py, reason.objectId());
        }
    }

    /**
     * The snapped point.
     *
     * @param drawn x and y of each corner drawn so far; the last one is where the next edge begins
     * @param skip ids of objects that do not attract, for one that is being dragged
     */
    public Snap snap(City city, double x, double y, double[] drawn, SnapSettings settings, Predicate<String> skip) {
        double reach = settings.reachM();
        edges.load(city, x, y, Math.max(reach, settings.around()), skip);
        int n = drawn.length / 2;
        for (int i = 0; i + 1 < n; i++) {
            edges.add(drawn[i * 2], drawn[i * 2 + 1], drawn[i * 2 + 2], drawn[i * 2 + 3], "");
        }
        if (settings.has(SnapKind.START) && n > 2 && Math.hypot(drawn[0] - x, drawn[1] - y) <= reach) {
            return at(drawn[0], drawn[1], SnapKind.START, "");
        }
        Snap corner = settings.has(SnapKind.VERTEX) ? vertex(x, y, reach) : null;
        if (corner != null) {
            return corner;
        }
        gather(x, y, drawn, settings);
        Snap crossing = settings.has(SnapKind.CROSSING) ? crossing(x, y, reach, settings) : null;
        if (crossing != null) {
            return crossing;
        }
        Snap middle = settings.has(SnapKind.MIDPOINT) ? midpoint(x, y, reach) : null;
        if (middle != null) {
            return middle;
        }
        Snap edge = settings.has(SnapKind.EDGE) ? edge(x, y, reach) : null;
        if (edge != null) {
            return edge;
        }
        Snap ray = ray(x, y, reach);
        if (ray != null) {
            return ray;
        }
        return settings.has(SnapKind.GRID) && settings.gridM() > 0 ? grid(x, y, settings) : Snap.free(x, y);
    }

    /** The same with nothing left out. */
    public Snap snap(City city, double x, double y, double[] drawn, SnapSettings settings) {
        return snap(city, x, y, drawn, settings, id -> false);
    }

    private static Snap at(double x, double y, SnapKind kind, String id) {
        return new Snap(x, y, kind, List.of(Guide.point(kind, x, y, id)));
    }

    private @Nullable Snap vertex(double x, double y, double reach) {
        int best = -1;
        double nearest = reach;
        for (int i = 0; i < edges.count * 2; i++) {
            double d = Math.hypot(edges.xy[i * 2] - x, edges.xy[i * 2 + 1] - y);
            if (d <= nearest) {
                nearest = d;
                best = i;
            }
        }
        return best < 0 ? null : at(edges.xy[best * 2], edges.xy[best * 2 + 1], SnapKind.VERTEX, edges.id[best / 2]);
    }

    private @Nullable Snap midpoint(double x, double y, double reach) {
        for (int e = 0; e < edges.count; e++) {
            double mx = (edges.xy[e * 4] + edges.xy[e * 4 + 2]) / 2;
            double my = (edges.xy[e * 4 + 1] + edges.xy[e * 4 + 3]) / 2;
            if (Math.hypot(mx - x, my - y) <= reach) {
                return new Snap(mx, my, SnapKind.MIDPOINT, List.of(edgeGuide(SnapKind.MIDPOINT, e)));
            }
        }
        return null;
    }

    private Guide edgeGuide(SnapKind kind, int e) {
        return new Guide(
                kind, edges.xy[e * 4], edges.xy[e * 4 + 1], edges.xy[e * 4 + 2], edges.xy[e * 4 + 3], edges.id[e]);
    }

    private @Nullable Snap edge(double x, double y, double reach) {
        int best = -1;
        double nearest = reach;
        double bx = 0;
        double by = 0;
        for (int e = 0; e < edges.count; e++) {
            double t = Math.clamp(along(e, x, y), 0, 1);
            double px = edges.xy[e * 4] + t * dx(e);
            double py = edges.xy[e * 4 + 1] + t * dy(e);
            double d = Math.hypot(px - x, py - y);
            if (d <= nearest) {
                nearest = d;
                best = e;
                bx = px;
                by = py;
            }
        }
        return best < 0 ? null : new Snap(bx, by, SnapKind.EDGE, List.of(edgeGuide(SnapKind.EDGE, best)));
    }

    private double dx(int e) {
        return edges.xy[e * 4 + 2] - edges.xy[e * 4];
    }

    private double dy(int e) {
        return edges.xy[e * 4 + 3] - edges.xy[e * 4 + 1];
    }

    /** How far along an edge a point lies, 0 at its start and 1 at its end. */
    private double along(int e, double x, double y) {
        double dx = dx(e);
        double dy = dy(e);
        return ((x - edges.xy[e * 4]) * dx + (y - edges.xy[e * 4 + 1]) * dy) / (dx * dx + dy * dy);
    }

    /** Guiding lines that the cursor is within reach of. */
    private void gather(double x, double y, double[] drawn, SnapSettings settings) {
        rays.clear();
        int n = drawn.length / 2;
        double ax = n > 0 ? drawn[n * 2 - 2] : 0;
        double ay = n > 0 ? drawn[n * 2 - 1] : 0;
        if (n > 1) {
            double ux = ax - drawn[n * 2 - 4];
            double uy = ay - drawn[n * 2 - 3];
            double length = Math.hypot(ux, uy);
            Guide last = new Guide(SnapKind.STRAIGHT_ON, drawn[n * 2 - 4], drawn[n * 2 - 3], ax, ay, "");
            offer(settings, SnapKind.STRAIGHT_ON, ax, ay, ux / length, uy / length, last, x, y);
            offer(settings, SnapKind.RIGHT_ANGLE, ax, ay, -uy / length, ux / length, last, x, y);
            // Square to the first edge through the first corner, so that the drawing can close at right angles.
            double fx = drawn[2] - drawn[0];
            double fy = drawn[3] - drawn[1];
            double first = Math.hypot(fx, fy);
            Guide begin = new Guide(SnapKind.PERPENDICULAR, drawn[0], drawn[1], drawn[2], drawn[3], "");
            offer(settings, SnapKind.PERPENDICULAR, drawn[0], drawn[1], -fy / first, fx / first, begin, x, y);
        }
        for (int e = 0; e < edges.count && rays.size() < MOST_GUIDES; e++) {
            double length = Math.hypot(dx(e), dy(e));
            double ux = dx(e) / length;
            double uy = dy(e) / length;
            if (n > 0) {
                offer(settings, SnapKind.PARALLEL, ax, ay, ux, uy, edgeGuide(SnapKind.PARALLEL, e), x, y);
                offer(settings, SnapKind.PERPENDICULAR, ax, ay, -uy, ux, edgeGuide(SnapKind.PERPENDICULAR, e), x, y);
            }
            double t = along(e, x, y);
            if (t < 0 || t > 1) {
                double ex = edges.xy[e * 4 + (t < 0 ? 0 : 2)];
                double ey = edges.xy[e * 4 + (t < 0 ? 1 : 3)];
                offer(settings, SnapKind.EXTENSION, ex, ey, ux, uy, edgeGuide(SnapKind.EXTENSION, e), x, y);
            }
        }
    }

    private void offer(
            SnapSettings settings,
            SnapKind kind,
            double px,
            double py,
            double ux,
            double uy,
            Guide reason,
            double x,
            double y) {
        double off = Math.abs((x - px) * uy - (y - py) * ux);
        // A line through the cursor's own neighbourhood says nothing there.
        if (!settings.has(kind) || !(off <= settings.reachM()) || Math.hypot(x - px, y - py) <= 2 * settings.reachM()) {
            return;
        }
        Ray ray = new Ray(kind, px, py, ux, uy, reason);
        for (int i = 0; i < rays.size(); i++) {
            Ray r = rays.get(i);
            boolean sameWay = Math.abs(r.ux * ux + r.uy * uy) > SAME_WAY;
            if (sameWay && Math.abs((r.x - px) * uy - (r.y - py) * ux) < 0.01) {
                // Parallel to one wall is square to the next; the first says more.
                if (kind == SnapKind.PARALLEL && r.kind == SnapKind.PERPENDICULAR) {
                    rays.set(i, ray);
                }
                return;
            }
        }
        rays.add(ray);
    }

    private @Nullable Snap crossing(double x, double y, double reach, SnapSettings settings) {
        Snap best = null;
        double nearest = reach;
        for (int i = 0; i < rays.size(); i++) {
            Ray a = rays.get(i);
            for (int j = 0; j < i; j++) {
                Ray b = rays.get(j);
                double det = a.ux * b.uy - a.uy * b.ux;
                if (Math.abs(det) > PARALLEL) {
                    double t = ((b.x - a.x) * b.uy - (b.y - a.y) * b.ux) / det;
                    double px = a.x + t * a.ux;
                    double py = a.y + t * a.uy;
                    double d = Math.hypot(px - x, py - y);
                    if (d < nearest) {
                        nearest = d;
                        best = new Snap(
                                px, py, SnapKind.CROSSING, List.of(a.to(px, py), a.reason, b.to(px, py), b.reason));
                    }
                }
            }
            for (int e = 0; e < edges.count && settings.has(SnapKind.EDGE); e++) {
                double det = a.ux * dy(e) - a.uy * dx(e);
                if (Math.abs(det) > PARALLEL) {
                    double t = ((edges.xy[e * 4] - a.x) * dy(e) - (edges.xy[e * 4 + 1] - a.y) * dx(e)) / det;
                    double px = a.x + t * a.ux;
                    double py = a.y + t * a.uy;
                    double f = along(e, px, py);
                    double d = Math.hypot(px - x, py - y);
                    if (d < nearest && f >= 0 && f <= 1) {
                        nearest = d;
                        best = new Snap(
                                px,
                                py,
                                SnapKind.CROSSING,
                                List.of(a.to(px, py), a.reason, edgeGuide(SnapKind.EDGE, e)));
                    }
                }
            }
        }
        return best;
    }

    private @Nullable Snap ray(double x, double y, double reach) {
        Snap best = null;
        double nearest = reach;
        for (Ray r : rays) {
            double t = (x - r.x) * r.ux + (y - r.y) * r.uy;
            double px = r.x + t * r.ux;
            double py = r.y + t * r.uy;
            double d = Math.hypot(px - x, py - y);
            // Of two as good, the one that is about the drawing itself, which came first.
            if (d < nearest - 1e-9 || best == null && d <= nearest) {
                nearest = d;
                best = new Snap(px, py, r.kind, List.of(r.to(px, py), r.reason));
            }
        }
        return best;
    }

    private static Snap grid(double x, double y, SnapSettings s) {
        double nx = Math.sin(Math.toRadians(s.gridDeg()));
        double ny = Math.cos(Math.toRadians(s.gridDeg()));
        double up = Math.rint(((x - s.gridX()) * nx + (y - s.gridY()) * ny) / s.gridM()) * s.gridM();
        double right = Math.rint(((x - s.gridX()) * ny - (y - s.gridY()) * nx) / s.gridM()) * s.gridM();
        double px = s.gridX() + up * nx + right * ny;
        double py = s.gridY() + up * ny - right * nx;
        return Math.hypot(px - x, py - y) <= Math.max(s.reachM(), s.gridM())
                ? at(px, py, SnapKind.GRID, "")
                : Snap.free(x, y);
    }
}
