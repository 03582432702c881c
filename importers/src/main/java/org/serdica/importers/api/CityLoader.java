package org.serdica.importers.api;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Loads files into one city. */
public final class CityLoader {
    private final LoadWatch watch;

    public CityLoader() {
        this(LoadWatch.NONE);
    }

    /** A loader that shows what it reads to somebody who looks closer. */
    public CityLoader(LoadWatch watch) {
        this.watch = watch;
    }

    /**
     * Loads everything the request names.
     *
     * @param partial shown the city so far, now and then, on the calling thread
     * @throws InputRefused if a file cannot be used at all; nothing of the request is in any city then
     */
    public LoadResult load(LoadRequest request, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws InputRefused {
        progress.report(-1, "Looking at the files");
        try (SourceRun run = SourceRun.open(request, watch, cancel)) {
            CityAssembly assembly =
                    new CityAssembly(CityCrs.choose(request, run.sources()), request, watch, partial);
            List<SourceReport> reports = run.into(assembly, progress);
            progress.report(1, "Closing the last tiles");
            City city = assembly.build();
            List<FarFile> far = FarFiles.among(assembly.extents(), request, city.frame().crs());
            return new LoadResult(city, FarFiles.noted(reports, far), far);
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", "A file cannot be read: " + e.getMessage(), e);
        }
    }
}
