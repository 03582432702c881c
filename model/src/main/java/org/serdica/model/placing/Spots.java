package org.serdica.model.placing;

import java.util.Optional;
import org.serdica.model.city.City;
import org.serdica.model.city.Face;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.RayHit;
import org.serdica.model.city.RayQuery;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Newell;
import org.serdica.model.geo.Ray;

/** Finds the place of a thing in a city. */
public final class Spots {
    private static final RayQuery ROOFS =
            new RayQuery(ObjectFilter.ALL, layer -> layer == Layer.BUILDINGS || layer == Layer.BRIDGES, 49, 0);
    /** A wall is upright, or nearly so. */
    private static final double UPRIGHT = 0.2;
    /** Feet stand a little in the roof at times. */
    private static final double UNDER_M = 0.3;

    private Spots() {}

    /** The place there; empty where there is no roof, or no wall within reach. */
    public static Optional<Spot> find(City city, double x, double y, Stand stand) {
        return switch (stand) {
            case Stand.OnGround on -> {
                double z = ground(city, x, y);
                yield Optional.of(new Spot(x, y, z + on.aboveM(), z, "", Double.NaN));
            }
            case Stand.OnRoof on -> roof(city, x, y, on.aboveM());
            case Stand.OnFacade at -> facade(city, x, y, at);
        };
    }

    /**
     * What a ray from an eye meets first: a wall to hang at, a roof to stand on, or the ground.
     *
     * @param groundM how far along the ray the ground is; NaN where it is not met
     * @param edgeShare of the distance: so near to the edge of a roof a place goes to the edge
     * @param outM from a wall
     */
    public static Optional<Spot> along(City city, Ray ray, double groundM, double edgeShare, double outM) {
        double most = Double.isNaN(groundM) ? Double.POSITIVE_INFINITY : groundM;
        Optional<RayHit> hit = ROOFS.nearest(city, ray, most);
        if (hit.isPresent()) {
            return Optional.of(built(city, ray, hit.get(), edgeShare * hit.get().t(), outM));
        }
        return Double.isNaN(groundM) ? Optional.empty() : find(city, ray.xAt(groundM), ray.yAt(groundM), Stand.GROUND);
    }

    private static Spot built(City city, Ray ray, RayHit hit, double edgeReachM, double outM) {
        double x = ray.xAt(hit.t());
        double y = ray.yAt(hit.t());
        double z = ray.zAt(hit.t());
        String building = hit.cityObject().root().id();
        Face face = new Face();
        face.load(hit.tile(), hit.surface());
        Newell newell = new Newell();
        boolean known = newell.of(face.xyz(), 0, face.ringStart()[1]);
        if (known && Math.abs(newell.nz()) <= UPRIGHT) {
            double flat = Math.hypot(newell.nx(), newell.ny());
            // Out is where the eye is, however the file turned the wall.
            double side = newell.nx() * ray.dx() + newell.ny() * ray.dy() > 0 ? -1 : 1;
            double outX = side * newell.nx() / flat;
            double outY = side * newell.ny() / flat;
            double px = x + outX * outM;
            double py = y + outY * outM;
            double facing = Math.toDegrees(Math.atan2(outX, outY));
            return new Spot(px, py, z, ground(city, px, py), building, facing < 0 ? facing + 360 : facing);
        }
        double[] at = edge(face, x, y, z, edgeReachM);
        return new Spot(at[0], at[1], at[2], at[2], building, Double.NaN);
    }

    /** The nearest point of the outer ring within reach, seen from above; else the place itself. */
    private static double[] edge(Face face, double x, double y, double z, double reachM) {
        double[] p = face.xyz();
        int n = face.ringStart()[1];
        double[] best = {x, y, z};
        double nearest = reachM;
        for (int i = 0, j = n - 1; i < n; j = i++) {
            double dx = p[i * 3] - p[j * 3];
            double dy = p[i * 3 + 1] - p[j * 3 + 1];
            double length2 = dx * dx + dy * dy;
            double t = length2 == 0 ? 0 : Math.clamp(((x - p[j * 3]) * dx + (y - p[j * 3 + 1]) * dy) / length2, 0, 1);
            double qx = p[j * 3] + t * dx;
            double qy = p[j * 3 + 1] + t * dy;
            double d = Math.hypot(qx - x, qy - y);
            if (d < nearest) {
                nearest = d;
                best = new double[] {qx, qy, p[j * 3 + 2] + t * (p[i * 3 + 2] - p[j * 3 + 2])};
            }
        }
        return best;
    }

    /** What a thing stands on: the roof right under it, or the ground. */
    static double standM(City city, double x, double y, double z) {
        Ray down = new Ray(x, y, z + UNDER_M, 0, 0, -1);
        double ground = ground(city, x, y);
        return ROOFS.nearest(city, down)
                .map(h -> down.zAt(h.t()))
                .filter(roof -> roof > ground)
                .orElse(ground);
    }

    /** The ground, or where the terrain is not known the foot of what is built nearby. */
    public static double ground(City city, double x, double y) {
        double z = city.terrain().heightAt(x, y);
        if (!Double.isNaN(z)) {
            return z;
        }
        double[] low = {Double.POSITIVE_INFINITY};
        city.index().forEachIn(Bounds.ofPlan(x - 100, y - 100, x + 100, y + 100), (tile, o) -> {
            if (tile.layer() == Layer.BUILDINGS) {
                low[0] = Math.min(low[0], tile.bounds(o).minZ());
            }
        });
        return Double.isFinite(low[0]) ? low[0] : 0;
    }

    private static Optional<Spot> roof(City city, double x, double y, double aboveM) {
        double top = city.bounds().isEmpty() ? 0 : city.bounds().maxZ() + 10;
        Ray down = new Ray(x, y, top, 0, 0, -1);
        Optional<RayHit> hit = ROOFS.nearest(city, down);
        return hit.map(h -> {
            double z = down.zAt(h.t());
            return new Spot(x, y, z + aboveM, z, h.cityObject().root().id(), Double.NaN);
        });
    }

    private static Optional<Spot> facade(City city, double x, double y, Stand.OnFacade at) {
        Nearest nearest = new Nearest(x, y, at.reachM());
        double r = at.reachM();
        city.index().forEachIn(Bounds.ofPlan(x - r, y - r, x + r, y + r), (tile, o) -> {
            if (tile.layer() == Layer.BUILDINGS) {
                int end = tile.surfaceStart(tile.geometryEnd(tile.familyEnd(o) - 1));
                for (int s = tile.surfaceStart(tile.geometryStart(o)); s < end; s++) {
                    SurfaceKind kind = tile.surfaceKind(s);
                    if (kind == SurfaceKind.WALL || kind == SurfaceKind.UNKNOWN) {
                        nearest.take(tile, o, s);
                    }
                }
            }
        });
        if (nearest.building.isEmpty()) {
            return Optional.empty();
        }
        double px = nearest.atX + nearest.outX * at.outM();
        double py = nearest.atY + nearest.outY * at.outM();
        double foot = ground(city, px, py);
        double facing = Math.toDegrees(Math.atan2(nearest.outX, nearest.outY));
        return Optional.of(
                new Spot(px, py, foot + at.heightM(), foot, nearest.building, facing < 0 ? facing + 360 : facing));
    }

    /** The nearest upright face in plan, and the way out of it. */
    private static final class Nearest {
        private final Face face = new Face();
        private final Newell newell = new Newell();
        private final double x;
        private final double y;
        private double distance;
        private String building = "";
        private double atX;
        private double atY;
        private double outX;
        private double outY;

        Nearest(double x, double y, double reachM) {
            this.x = x;
            this.y = y;
            distance = reachM;
        }

        void take(Tile tile, int object, int surface) {
            Bounds b = tile.surfaceBounds(surface);
            if (b.minX() > x + distance
                    || b.maxX() < x - distance
                    || b.minY() > y + distance
                    || b.maxY() < y - distance) {
                return;
            }
            face.load(tile, surface, x, y, 0);
            double[] p = face.xyz();
            int n = face.ringStart()[1];
            if (!newell.of(p, 0, n) || Math.abs(newell.nz()) > UPRIGHT) {
                return;
            }
            double flat = Math.hypot(newell.nx(), newell.ny());
            for (int i = 0, j = n - 1; i < n; j = i++) {
                double dx = p[i * 3] - p[j * 3];
                double dy = p[i * 3 + 1] - p[j * 3 + 1];
                double length2 = dx * dx + dy * dy;
                double t = length2 == 0 ? 0 : Math.clamp(-(p[j * 3] * dx + p[j * 3 + 1] * dy) / length2, 0, 1);
                double qx = p[j * 3] + t * dx;
                double qy = p[j * 3 + 1] + t * dy;
                double d = Math.hypot(qx, qy);
                if (d < distance && length2 > 0) {
                    distance = d;
                    building = tile.id(object);
                    atX = x + qx;
                    atY = y + qy;
                    outX = newell.nx() / flat;
                    outY = newell.ny() / flat;
                }
            }
        }
    }
}
