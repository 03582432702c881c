package org.serdica.importers.export;

import java.io.IOException;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Writes cities in one format: object by object in the order of the tiles, so that memory does not grow with the city,
 * and into files that are moved into place when they are whole.
 */
public interface CityWriter {
    WriteFormat format();

    /**
     * Writes a city as it is; what of it goes out is chosen before, see {@link CityWriters#write}.
     *
     * @throws WriteRefused if nothing of the city can be written in this format; nothing is left on the disk then
     */
    WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException, WriteRefused;
}
