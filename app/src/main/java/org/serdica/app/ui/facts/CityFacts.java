package org.serdica.app.ui.facts;

import org.serdica.app.ui.search.SearchIndex;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;

/** What panels know of one snapshot. */
public record CityFacts(LayerCounts counts, AttributeCatalogue attributes, SearchIndex search) {
    public static final CityFacts NONE = new CityFacts(LayerCounts.NONE, AttributeCatalogue.NONE, SearchIndex.EMPTY);

    /** Works them out anew; texts of tiles that {@code before} has are taken from there. */
    public static CityFacts of(City city, CityFacts before, CancelToken cancel) {
        LayerCounts counts = LayerCounts.of(city);
        AttributeCatalogue attributes = AttributeCatalogue.of(city, cancel);
        return new CityFacts(counts, attributes, SearchIndex.of(city, before.search(), cancel));
    }
}
