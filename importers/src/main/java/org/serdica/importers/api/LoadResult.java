package org.serdica.importers.api;

import java.util.List;
import org.serdica.model.city.City;

/**
 * A loaded city and what came of each of its files.
 *
 * @param far files that lie far from the others, or from the city they were added to
 * @param gaps files whose heights do not fit
 */
public record LoadResult(City city, List<SourceReport> reports, List<FarFile> far, List<HeightGap> gaps) {
    public LoadResult {
        reports = List.copyOf(reports);
        far = List.copyOf(far);
        gaps = List.copyOf(gaps);
    }

    public LoadResult(City city, List<SourceReport> reports) {
        this(city, reports, List.of(), List.of());
    }
}
