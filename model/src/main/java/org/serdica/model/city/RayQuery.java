package org.serdica.model.city;

import java.util.Optional;
import java.util.function.Predicate;
import org.serdica.model.geo.Ray;

/**
 * Which of a city's geometry a ray can meet: what is drawn, if made from the same values that drawing goes by.
 *
 * @param maxLod the finest level of detail wanted, in tenths; see {@link LodSelection}
 * @param reachM points and lines are met within this distance; at 0 they are not met at all
 */
public record RayQuery(ObjectFilter filter, Predicate<Layer> layers, int maxLod, double reachM) {
    /** All polygons of every object's finest level. */
    public static final RayQuery SURFACES = new RayQuery(ObjectFilter.ALL, layer -> true, 49, 0);

    /** The nearest hit, front or back of a surface alike. */
    public Optional<RayHit> nearest(City city, Ray ray) {
        return nearest(city, ray, Double.POSITIVE_INFINITY);
    }

    /** The nearest hit before {@code maxT}. */
    public Optional<RayHit> nearest(City city, Ray ray, double maxT) {
        RayWalk walk = new RayWalk(this, ray);
        city.index().alongRay(ray, reachM, maxT, walk);
        return walk.hit();
    }
}
