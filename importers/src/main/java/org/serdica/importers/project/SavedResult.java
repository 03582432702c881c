package org.serdica.importers.project;

import java.time.Instant;

/**
 * Something that an engine found, without its content.
 *
 * @param name unique in the project
 * @param size of the content in bytes, before it was shrunk
 */
public record SavedResult(String name, Form form, ResultStamp stamp, Instant madeAt, int size) {
    /** What the content is. */
    public enum Form {
        /** Only its engine understands it. */
        BYTES,
        /** A {@link ResultRaster}. */
        RASTER
    }
}
