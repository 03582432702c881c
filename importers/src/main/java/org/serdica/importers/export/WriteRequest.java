package org.serdica.importers.export;

import java.nio.file.Path;
import org.serdica.importers.api.CityChoice;

/**
 * What to write and where.
 *
 * @param out the file; others may be written beside it, see {@link WriteReport#files}
 * @param choice which part of the city
 * @param buildings what stands for a building in a format for maps
 */
public record WriteRequest(Path out, CityChoice choice, Buildings buildings) {
    /** What stands for a building in a format for maps. */
    public enum Buildings {
        /** Its outline on the ground and its height. */
        OUTLINES,
        /** All its surfaces in space. */
        SURFACES
    }

    public static WriteRequest of(Path out) {
        return new WriteRequest(out, CityChoice.ALL, Buildings.OUTLINES);
    }
}
