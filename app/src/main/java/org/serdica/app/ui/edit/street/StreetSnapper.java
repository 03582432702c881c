package org.serdica.app.ui.edit.street;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.model.building.draw.Guide;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.network.CentreLine;
import org.serdica.model.network.RoadIndex;
import org.serdica.model.network.RoadNetwork;

/**
 * Draws a point of a street that is being drawn or bent to what is near it: to junctions first, then to other streets, and
 * to directions that streets have: on as before, square, half square, parallel to a neighbour.
 */
final class StreetSnapper {
    /** A street so near gives its direction. */
    private static final double NEIGHBOUR_M = 60;

    private static final double STEP_DEG = 45;

    private final RoadNetwork roads;

    /** A direction from the last point. */
    private record Way(SnapKind kind, double ux, double uy) {}

    StreetSnapper(RoadNetwork roads) {
        this.roads = roads;
    }

    /**
     * The snapped point.
     *
     * @param drawn x and y of the points before it, the last one where the next piece begins
     * @param own the number of the street that does not attract, since it is the one that is changed; -1 for none
     */
    Snap snap(double x, double y, double[] drawn, double reachM, int own) {
        Snap free = new Snap(x, y, SnapKind.NONE, List.of());
        if (roads.linkCount() == 0 && drawn.length == 0) {
            return free;
        }
        int node = roads.linkCount() == 0 ? -1 : roads.index().nearestNode(x, y, reachM * 1.5);
        if (node >= 0 && !isOnlyOf(node, own)) {
            double nx = roads.nodeX(node);
            double ny = roads.nodeY(node);
            return new Snap(nx, ny, SnapKind.VERTEX, List.of(new Guide(SnapKind.VERTEX, nx, ny, nx, ny, "")));
        }
        Optional<RoadIndex.Place> on = nearest(x, y, reachM, own);
        List<Way> ways = ways(x, y, drawn, own);
        Snap along = along(x, y, drawn, ways, reachM);
        if (on.isPresent()) {
            return onStreet(on.get(), along, drawn, reachM);
        }
        return along == null ? free : along;
    }

    private boolean isOnlyOf(int node, int own) {
        for (int i = 0; i < roads.degree(node); i++) {
            if (roads.linkAt(node, i) != own) {
                return false;
            }
        }
        return true;
    }

    private Optional<RoadIndex.Place> nearest(double x, double y, double reachM, int own) {
        return roads.linkCount() == 0
                ? Optional.empty()
                : roads.index().nearestLink(x, y, reachM, link -> link != own && !roads.isTunnel(link));
    }

    /** On another street: where the way there crosses it, or else square below the last point, or the nearest place. */
    private Snap onStreet(RoadIndex.Place place, @Nullable Snap along, double[] drawn, double reachM) {
        double x = place.x();
        double y = place.y();
        SnapKind kind = SnapKind.EDGE;
        double[] way = direction(place);
        if (drawn.length >= 2 && way != null) {
            double ax = drawn[drawn.length - 2];
            double ay = drawn[drawn.length - 1];
            double[] crossing = along == null ? null : crossing(ax, ay, along.x() - ax, along.y() - ay, place, way);
            double foot = (ax - x) * way[0] + (ay - y) * way[1];
            if (crossing != null && Math.hypot(crossing[0] - x, crossing[1] - y) < reachM) {
                x = crossing[0];
                y = crossing[1];
                kind = SnapKind.CROSSING;
            } else if (Math.abs(foot) < reachM) {
                x += foot * way[0];
                y += foot * way[1];
                kind = SnapKind.PERPENDICULAR;
            }
        }
        List<Guide> guides = new ArrayList<>();
        if (way != null) {
            guides.add(
                    new Guide(SnapKind.EDGE, x - way[0] * 25, y - way[1] * 25, x + way[0] * 25, y + way[1] * 25, ""));
        }
        if (kind != SnapKind.EDGE) {
            guides.add(new Guide(kind, drawn[drawn.length - 2], drawn[drawn.length - 1], x, y, ""));
        }
        return new Snap(x, y, kind, guides);
    }

    private static double @Nullable [] crossing(
            double ax, double ay, double dx, double dy, RoadIndex.Place place, double[] way) {
        double det = dx * way[1] - dy * way[0];
        if (Math.abs(det) < 1e-6) {
            return null;
        }
        double t = ((place.x() - ax) * way[1] - (place.y() - ay) * way[0]) / det;
        return new double[] {ax + t * dx, ay + t * dy};
    }

    private List<Way> ways(double x, double y, double[] drawn, int own) {
        List<Way> ways = new ArrayList<>();
        int n = drawn.length / 2;
        if (n == 0) {
            return ways;
        }
        double ax = drawn[n * 2 - 2];
        double ay = drawn[n * 2 - 1];
        if (n > 1) {
            around(Math.atan2(ay - drawn[n * 2 - 3], ax - drawn[n * 2 - 4]), ways);
        } else {
            nearest(ax, ay, 1, own).map(this::direction).ifPresent(w -> around(Math.atan2(w[1], w[0]), ways));
        }
        nearest(x, y, NEIGHBOUR_M, own).map(this::direction).ifPresent(w -> {
            ways.add(new Way(SnapKind.PARALLEL, w[0], w[1]));
            ways.add(new Way(SnapKind.PERPENDICULAR, -w[1], w[0]));
        });
        return ways;
    }

    private static void around(double angle, List<Way> ways) {
        for (double deg = 0; deg < 180; deg += STEP_DEG) {
            double a = angle + Math.toRadians(deg);
            SnapKind kind = deg == 0 ? SnapKind.STRAIGHT_ON : SnapKind.RIGHT_ANGLE;
            ways.add(new Way(kind, Math.cos(a), Math.sin(a)));
        }
    }

    private static @Nullable Snap along(double x, double y, double[] drawn, List<Way> ways, double reachM) {
        if (drawn.length < 2) {
            return null;
        }
        double ax = drawn[drawn.length - 2];
        double ay = drawn[drawn.length - 1];
        Snap best = null;
        double nearest = reachM;
        for (Way way : ways) {
            double t = (x - ax) * way.ux() + (y - ay) * way.uy();
            double px = ax + t * way.ux();
            double py = ay + t * way.uy();
            double d = Math.hypot(px - x, py - y);
            if (d < nearest - 1e-9 && Math.abs(t) > 2 * reachM) {
                nearest = d;
                best = new Snap(px, py, way.kind(), List.of(new Guide(way.kind(), ax, ay, px, py, "")));
            }
        }
        return best;
    }

    /** Which way the street runs at a place on it. */
    private double @Nullable [] direction(RoadIndex.Place place) {
        CentreLine line = new CentreLine(roads.shape(place.link()));
        double[] a = line.at(Math.max(0, place.alongM() - 1));
        double[] b = line.at(Math.min(line.lengthM(), place.alongM() + 1));
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        return length < 1e-6 ? null : new double[] {(b[0] - a[0]) / length, (b[1] - a[1]) / length};
    }
}
