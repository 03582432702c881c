package org.serdica.model.city;

/** Chooses objects of a tile without making views of them. */
@FunctionalInterface
public interface ObjectFilter {
    ObjectFilter ALL = (tile, object) -> true;

    boolean test(Tile tile, int object);

    default ObjectFilter and(ObjectFilter other) {
        return (tile, object) -> test(tile, object) && other.test(tile, object);
    }
}
