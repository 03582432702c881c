package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.serdica.model.city.City;

/**
 * What to load.
 *
 * @param files files, or folders that are read as one city
 * @param crs the CRS of files that name none, such as {@code EPSG:7801}
 * @param into a city the files are added to
 * @param options what a person says about files that do not say it themselves
 * @param choice which of their objects come in
 */
public record LoadRequest(
        List<Path> files, Optional<String> crs, Optional<City> into, ReadOptions options, ImportChoice choice) {
    public LoadRequest {
        files = List.copyOf(files);
    }

    public LoadRequest(List<Path> files, Optional<String> crs, Optional<City> into, ReadOptions options) {
        this(files, crs, into, options, ImportChoice.ALL);
    }

    public LoadRequest(List<Path> files, Optional<String> crs, Optional<City> into) {
        this(files, crs, into, ReadOptions.USUAL);
    }

    public LoadRequest with(ReadOptions other) {
        return new LoadRequest(files, crs, into, other, choice);
    }

    public LoadRequest with(ImportChoice other) {
        return new LoadRequest(files, crs, into, options, other);
    }

    public LoadRequest with(List<Path> otherFiles) {
        return new LoadRequest(otherFiles, crs, into, options, choice);
    }

    public LoadRequest into(City city) {
        return new LoadRequest(files, crs, Optional.of(city), options, choice);
    }

    public static LoadRequest of(Path... files) {
        return new LoadRequest(List.of(files), Optional.empty(), Optional.empty());
    }
}
