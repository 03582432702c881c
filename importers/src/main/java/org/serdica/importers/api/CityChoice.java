package org.serdica.importers.api;

import java.util.Optional;
import java.util.OptionalInt;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryFilter;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * A part of a city, and in which CRS. An object is taken with its whole family: with a building come its parts.
 *
 * @param box what touches it when seen from above is taken, in the CRS of the city as it is
 * @param filter taken is what it holds for, or for one of its family
 * @param maxLod in tenths; of each object the level of detail that stands for it up to there, see
 *     {@link org.serdica.model.city.LodSelection}; empty for all levels
 * @param crs such as {@code EPSG:25832}; empty for the city's own
 */
public record CityChoice(Optional<Bounds> box, ObjectFilter filter, OptionalInt maxLod, Optional<String> crs) {
    public static final CityChoice ALL =
            new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.empty());

    public boolean isEverything() {
        return box.isEmpty() && filter == ObjectFilter.ALL && maxLod.isEmpty() && crs.isEmpty();
    }

    /**
     * The chosen part as a city of its own; the city itself where that is everything.
     *
     * @throws InputRefused if the CRS is not known, or not one that a city can be in
     */
    public City from(City city, Progress progress, CancelToken cancel) throws InputRefused {
        return isEverything() ? city : new ChosenCity(this, city).build(progress, cancel);
    }

    GeometryFilter geometryFilter() {
        return maxLod.isPresent() ? GeometryFilter.upTo(maxLod.getAsInt()) : GeometryFilter.ALL;
    }
}
