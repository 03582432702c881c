package org.serdica.importers.api;

import java.util.List;
import org.serdica.model.city.City;

/** A loaded city and what came of each of its files. */
public record LoadResult(City city, List<SourceReport> reports) {
    public LoadResult {
        reports = List.copyOf(reports);
    }
}
