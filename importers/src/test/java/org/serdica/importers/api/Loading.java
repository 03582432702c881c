package org.serdica.importers.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Short ways to load files in tests. */
public final class Loading {
    private Loading() {}

    public static LoadResult load(Path... files) throws InputRefused {
        return load(LoadRequest.of(files));
    }

    public static LoadResult load(String crs, Path... files) throws InputRefused {
        return load(new LoadRequest(List.of(files), Optional.of(crs), Optional.empty()));
    }

    public static LoadResult load(LoadRequest request) throws InputRefused {
        return new CityLoader().load(request, city -> {}, Progress.NONE, CancelToken.never());
    }

    public static List<String> codes(LoadResult result) {
        return result.reports().stream()
                .flatMap(r -> r.findings().stream())
                .map(Finding::code)
                .toList();
    }
}
