package org.serdica.app.scene.fx;

import java.util.Optional;
import java.util.function.Predicate;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.mesh.MeshedSurfaces;
import org.serdica.app.scene.mesh.interior.OpenBuildings;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.city.RayHit;
import org.serdica.model.city.RayQuery;
import org.serdica.model.geo.Ray;

/** Finds what a ray meets first of all that is visible: a surface, something small within reach, or the ground. */
final class Picker {
    /** How far beside a ray a tree or the middle line of a road may stand. */
    private static final double REACH_M = 3;

    /** Covers lie on the ground, but not to the centimetre: in front of it or just below counts as on it. */
    private static final double COVER_DEPTH_M = 4;

    private static final double FARTHEST_M = 60_000;

    private Picker() {}

    static Optional<Hit> pick(SceneModel model, City city, Ray ray) {
        int maxLod = model.lodProperty().get().maxLod();
        Predicate<Layer> visible = layer -> model.layer(layer).isVisible();
        double ground = groundT(city, ray);
        OpenBuildings opened = model.openedProperty().get();
        RayQuery surfaces = new RayQuery(opened.leftBy(model.filterProperty().get()), visible, maxLod, 0);
        Optional<RayHit> solid = surfaces.nearest(city, ray, ground + COVER_DEPTH_M);
        if (solid.isPresent()
                && solid.get().t() > ground
                && !MeshedSurfaces.isPaintedOnGround(
                        solid.get().tile(), solid.get().object(), maxLod)) {
            solid = Optional.empty();
        }
        double before = Math.min(ground + COVER_DEPTH_M, solid.map(RayHit::t).orElse(Double.POSITIVE_INFINITY));
        Optional<OpenBuildings.Meeting> inside = opened.nearest(ray, before, visible);
        if (inside.isPresent()) {
            double t = inside.get().t();
            return Optional.of(new Hit(Optional.of(inside.get().object()), -1, ray.xAt(t), ray.yAt(t), ray.zAt(t), t));
        }
        boolean onGround = solid.isEmpty()
                || MeshedSurfaces.isPaintedOnGround(
                        solid.get().tile(), solid.get().object(), maxLod);
        double limit = solid.isPresent() ? solid.get().t() : ground;
        Predicate<Layer> small = layer -> visible.test(layer)
                && switch (layer) {
                    case VEGETATION, SENSORS, RADIO -> true;
                    case TRANSPORT -> onGround;
                    default -> false;
                };
        Optional<RayHit> near = new RayQuery(model.filterProperty().get(), small, maxLod, REACH_M)
                .nearest(city, ray, limit + (onGround ? COVER_DEPTH_M : 0));
        Optional<RayHit> hit = near.isPresent() ? near : solid;
        if (hit.isPresent()) {
            double t = Math.min(hit.get().t(), ground);
            return Optional.of(new Hit(
                    Optional.of(hit.get().cityObject()), hit.get().surface(), ray.xAt(t), ray.yAt(t), ray.zAt(t), t));
        }
        return ground < Double.POSITIVE_INFINITY
                ? Optional.of(new Hit(Optional.empty(), -1, ray.xAt(ground), ray.yAt(ground), ray.zAt(ground), ground))
                : Optional.empty();
    }

    /** Where the ray meets the terrain, or the plane through the city's origin where there is none. */
    private static double groundT(City city, Ray ray) {
        if (city.terrain().isPresent()) {
            double t = city.terrain().rayHit(ray, FARTHEST_M);
            return Double.isNaN(t) ? Double.POSITIVE_INFINITY : t;
        }
        double plane = (city.frame().originZ() - ray.z()) / ray.dz();
        return plane > 0 && plane < FARTHEST_M ? plane : Double.POSITIVE_INFINITY;
    }
}
