package org.serdica.importers.api;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A stream of city parts out of one file. */
public interface PartReader extends Closeable {
    /** The next part, null at the end. */
    @Nullable
    CityPart next() throws IOException;
}
