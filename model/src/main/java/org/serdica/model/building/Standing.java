package org.serdica.model.building;

import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightRaster;

/** The ground under a footprint, from its nodes and along the walls. */
public record Standing(double lowestM, double meanM, double highestM) {
    /** So many places are looked at, about; a large plot is looked at more coarsely. */
    private static final double PLACES = 1_000;

    private static final double LEAST_STEP_M = 0.25;

    /** @param otherwiseM what the ground is taken for where the terrain does not know it */
    public static Standing of(Terrain terrain, Polygon footprint, double otherwiseM) {
        HeightRaster raster = terrain.raster();
        if (raster == null) {
            return new Standing(otherwiseM, otherwiseM, otherwiseM);
        }
        Envelope box = footprint.getEnvelopeInternal();
        double stepM = Math.max(Math.max(LEAST_STEP_M, raster.cell() / 2), Math.sqrt(box.getArea() / PLACES));
        Sum sum = new Sum(terrain);
        along(footprint.getExteriorRing(), stepM, sum);
        for (int i = 0; i < footprint.getNumInteriorRing(); i++) {
            along(footprint.getInteriorRingN(i), stepM, sum);
        }
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(footprint);
        Coordinate at = new Coordinate();
        for (double y = box.getMinY() + stepM / 2; y < box.getMaxY(); y += stepM) {
            for (double x = box.getMinX() + stepM / 2; x < box.getMaxX(); x += stepM) {
                at.x = x;
                at.y = y;
                if (inside.locate(at) == Location.INTERIOR) {
                    sum.add(x, y);
                }
            }
        }
        return sum.standing(otherwiseM);
    }

    private static void along(LineString ring, double stepM, Sum sum) {
        for (int i = 0; i + 1 < ring.getNumPoints(); i++) {
            Coordinate a = ring.getCoordinateN(i);
            Coordinate b = ring.getCoordinateN(i + 1);
            int steps = (int) Math.ceil(a.distance(b) / stepM);
            for (int s = 0; s < steps; s++) {
                double f = (double) s / steps;
                sum.add(a.x + f * (b.x - a.x), a.y + f * (b.y - a.y));
            }
        }
    }

    /** The height a building of that base has its floor at. */
    double floorM(Base base) {
        return switch (base) {
            case Base.At at -> at.floorM();
            case Base.OnTerrain on ->
                switch (on.from()) {
                    case LOWEST -> lowestM;
                    case MEAN -> meanM;
                    case HIGHEST -> highestM;
                };
        };
    }

    private static final class Sum {
        private final Terrain terrain;
        private double lowest = Double.POSITIVE_INFINITY;
        private double highest = Double.NEGATIVE_INFINITY;
        private double total;
        private int count;

        Sum(Terrain terrain) {
            this.terrain = terrain;
        }

        void add(double x, double y) {
            double z = terrain.heightAt(x, y);
            if (!Double.isNaN(z)) {
                lowest = Math.min(lowest, z);
                highest = Math.max(highest, z);
                total += z;
                count++;
            }
        }

        Standing standing(double otherwiseM) {
            return count == 0
                    ? new Standing(otherwiseM, otherwiseM, otherwiseM)
                    : new Standing(lowest, total / count, highest);
        }
    }
}
