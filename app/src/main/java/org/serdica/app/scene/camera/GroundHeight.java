package org.serdica.app.scene.camera;

import org.serdica.model.city.City;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.Bounds;

/** The height of the ground anywhere, also where no file brought one: a camera always stands over something. */
@FunctionalInterface
public interface GroundHeight {
    double at(double x, double y);

    /** Level ground. */
    static GroundHeight flat(double z) {
        return (x, y) -> z;
    }

    /** A city's terrain, carried on level beyond its edges; without terrain, the lowest height there is. */
    static GroundHeight of(City city) {
        Bounds all = city.bounds();
        double lowest = all.isEmpty() ? city.frame().originZ() : all.minZ();
        Terrain terrain = city.terrain();
        if (!terrain.isPresent()) {
            return flat(lowest);
        }
        Bounds b = terrain.bounds().expandedBy(-1e-6);
        return (x, y) -> terrain.heightAt(Math.clamp(x, b.minX(), b.maxX()), Math.clamp(y, b.minY(), b.maxY()), lowest);
    }
}
