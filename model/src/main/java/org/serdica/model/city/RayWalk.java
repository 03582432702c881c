package org.serdica.model.city;

import java.util.Optional;
import org.serdica.model.geo.Newell;
import org.serdica.model.geo.Ray;

/** One ray on its way through a city. Works relative to the ray's origin, so that nothing is lost to large numbers. */
final class RayWalk implements CityIndex.RayVisitor {
    private final RayQuery query;
    private final Ray ray;
    private final Face face = new Face();
    private final Newell newell = new Newell();
    private Optional<RayHit> hit = Optional.empty();

    RayWalk(RayQuery query, Ray ray) {
        this.query = query;
        this.ray = ray;
    }

    Optional<RayHit> hit() {
        return hit;
    }

    @Override
    public boolean wants(Tile tile) {
        return query.layers().test(tile.layer());
    }

    @Override
    public double visit(Tile tile, int object, double limit) {
        if (!query.filter().test(tile, object)) {
            return limit;
        }
        int lod = LodSelection.chosenLod(tile, object, query.maxLod());
        return lod < 0 ? limit : object(tile, object, lod, limit);
    }

    private double object(Tile tile, int object, int lod, double limit) {
        if (TileIndex.isLarge(tile, object)) {
            return largeObject(tile, object, lod, limit);
        }
        double best = limit;
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (tile.lod(g) == lod) {
                for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                    best = surface(tile, object, tile.type(g), s, best);
                }
            }
        }
        return best;
    }

    private double largeObject(Tile tile, int object, int lod, double limit) {
        int first = tile.surfaceStart(tile.geometryStart(object));
        return tile.index().surfaces(tile, object).alongRay(ray, query.reachM(), limit, (item, best) -> {
            int s = first + item;
            int g = tile.geometryStart(object);
            while (tile.surfaceEnd(g) <= s) {
                g++;
            }
            return tile.lod(g) == lod ? surface(tile, object, tile.type(g), s, best) : best;
        });
    }

    private double surface(Tile tile, int object, GeometryType type, int surface, double limit) {
        if (!type.isSurface() && query.reachM() <= 0) {
            return limit;
        }
        face.load(tile, surface, ray.x(), ray.y(), ray.z());
        double t =
                switch (type) {
                    case MULTI_POINT -> nearPoint();
                    case MULTI_CURVE -> nearLine();
                    default -> throughPolygon(limit);
                };
        if (t >= 0 && t < limit) {
            hit = Optional.of(new RayHit(tile, object, surface, t));
            return t;
        }
        return limit;
    }

    /** Where the ray goes through the loaded polygon; -1 if it passes by, or the plane is not before the limit. */
    private double throughPolygon(double limit) {
        double[] p = face.xyz();
        int n = face.ringCount() == 0 ? 0 : face.ringStart()[1];
        if (n < 3 || !newell.of(p, 0, n)) {
            return -1;
        }
        double slope = newell.nx() * ray.dx() + newell.ny() * ray.dy() + newell.nz() * ray.dz();
        double height = 0;
        for (int i = 0; i < n * 3; i += 3) {
            height += newell.nx() * p[i] + newell.ny() * p[i + 1] + newell.nz() * p[i + 2];
        }
        double t = height / n / slope;
        if (!(t >= 0 && t < limit)) {
            return -1;
        }
        // Seen along the axis that the plane faces most, the point is in the polygon if it is in an odd number of
        // rings.
        double ax = Math.abs(newell.nx());
        double ay = Math.abs(newell.ny());
        double az = Math.abs(newell.nz());
        double x = t * ray.dx();
        double y = t * ray.dy();
        double z = t * ray.dz();
        boolean inside;
        if (az >= ax && az >= ay) {
            inside = odd(p, 0, 1, x, y);
        } else {
            inside = ax >= ay ? odd(p, 1, 2, y, z) : odd(p, 0, 2, x, z);
        }
        return inside ? t : -1;
    }

    private boolean odd(double[] p, int uAxis, int vAxis, double u, double v) {
        boolean odd = false;
        int[] start = face.ringStart();
        for (int r = 0; r < face.ringCount(); r++) {
            for (int i = start[r], j = start[r + 1] - 1; i < start[r + 1]; j = i++) {
                double vi = p[i * 3 + vAxis];
                double vj = p[j * 3 + vAxis];
                double ui = p[i * 3 + uAxis];
                if (vi > v != vj > v && u < (p[j * 3 + uAxis] - ui) * (v - vi) / (vj - vi) + ui) {
                    odd = !odd;
                }
            }
        }
        return odd;
    }

    private double nearPoint() {
        double best = -1;
        double[] p = face.xyz();
        for (int i = 0; i < face.pointCount() * 3; i += 3) {
            best = nearer(best, atPoint(p[i], p[i + 1], p[i + 2]));
        }
        return best;
    }

    private double nearLine() {
        double best = -1;
        double[] p = face.xyz();
        for (int i = 3; i < face.pointCount() * 3; i += 3) {
            double ex = p[i] - p[i - 3];
            double ey = p[i + 1] - p[i - 2];
            double ez = p[i + 2] - p[i - 1];
            // The place on the segment that is nearest to the ray: both lines' common perpendicular, kept on the
            // segment.
            double dd = ray.dx() * ray.dx() + ray.dy() * ray.dy() + ray.dz() * ray.dz();
            double de = ray.dx() * ex + ray.dy() * ey + ray.dz() * ez;
            double ee = ex * ex + ey * ey + ez * ez;
            double dp = ray.dx() * p[i - 3] + ray.dy() * p[i - 2] + ray.dz() * p[i - 1];
            double ep = ex * p[i - 3] + ey * p[i - 2] + ez * p[i - 1];
            double across = dd * ee - de * de;
            double s = across > 1e-12 * dd * ee ? Math.clamp((de * dp - dd * ep) / across, 0, 1) : 0;
            best = nearer(best, atPoint(p[i - 3] + s * ex, p[i - 2] + s * ey, p[i - 1] + s * ez));
        }
        return best;
    }

    private double atPoint(double x, double y, double z) {
        double dd = ray.dx() * ray.dx() + ray.dy() * ray.dy() + ray.dz() * ray.dz();
        double t = (x * ray.dx() + y * ray.dy() + z * ray.dz()) / dd;
        double ox = x - t * ray.dx();
        double oy = y - t * ray.dy();
        double oz = z - t * ray.dz();
        return ox * ox + oy * oy + oz * oz <= query.reachM() * query.reachM() ? t : -1;
    }

    private static double nearer(double best, double t) {
        return t >= 0 && (best < 0 || t < best) ? t : best;
    }
}
