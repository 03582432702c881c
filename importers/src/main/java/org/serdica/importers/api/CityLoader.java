package org.serdica.importers.api;

import java.util.function.Consumer;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Loads files into one city. */
public final class CityLoader {
    /**
     * Loads everything the request names.
     *
     * @param partial shown the city so far, now and then, on the calling thread
     * @throws InputRefused if a file cannot be used at all; nothing of the request is in any city then
     */
    public LoadResult load(LoadRequest request, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws InputRefused {
        throw new InputRefused("FORMAT_UNKNOWN", "No reader knows this kind of file.");
    }
}
