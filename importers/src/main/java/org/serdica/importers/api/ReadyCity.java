package org.serdica.importers.api;

import java.io.IOException;
import java.util.function.Consumer;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A store that keeps a city as it is: read alone, it is not taken apart into features and put together again. */
public interface ReadyCity {
    /**
     * The city that the file holds.
     *
     * @param reading told what is wrong with it
     * @param partial shown the city so far, now and then, on the calling thread
     */
    City city(Reading reading, Consumer<City> partial, Progress progress, CancelToken cancel) throws IOException;
}
