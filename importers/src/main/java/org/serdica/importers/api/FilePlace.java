package org.serdica.importers.api;

/** Where a person says a file lies, whatever it says itself. */
public sealed interface FilePlace {
    /**
     * In that CRS.
     *
     * @param swapped whether the file gives north (or latitude) before east (or longitude)
     */
    record InCrs(String name, boolean swapped) implements FilePlace {}

    /** In axes of its own, placed by two points. */
    record ByTwoPoints(TwoPoints points) implements FilePlace {}
}
