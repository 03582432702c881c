package org.serdica.model.city;

/**
 * Where a ray meets a city.
 *
 * @param object the object that owns the geometry, a part maybe; its {@link Tile#root} is the whole
 * @param surface the tile's surface hit
 * @param t how far along the ray, in lengths of its direction
 */
public record RayHit(Tile tile, int object, int surface, double t) {
    public CityObject cityObject() {
        return new CityObject(tile, object);
    }
}
