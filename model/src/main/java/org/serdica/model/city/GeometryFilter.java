package org.serdica.model.city;

/** Chooses geometries of a tile's objects. */
@FunctionalInterface
public interface GeometryFilter {
    GeometryFilter ALL = (tile, object, geometry) -> true;

    boolean test(Tile tile, int object, int geometry);

    /** The one level of detail that stands for each object where no finer one is wanted, see {@link LodSelection}. */
    static GeometryFilter upTo(int maxLod) {
        return (tile, object, geometry) -> tile.lod(geometry) == LodSelection.chosenLod(tile, object, maxLod);
    }
}
