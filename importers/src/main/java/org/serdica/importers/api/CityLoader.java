package org.serdica.importers.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Loads files into one city. */
public final class CityLoader {
    /** So much of the work it is to look files through before they are read. */
    private static final double LOOKING = 0.4;

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
            ReadyCity ready = ready(run, request);
            if (ready != null) {
                return whole(ready, run, request, partial, progress, cancel);
            }
            boolean shift = request.options().shiftHeights();
            Map<Path, Double> lifts = shift ? lifts(request, progress.part(0, LOOKING), cancel) : Map.of();
            CityAssembly assembly =
                    new CityAssembly(CityCrs.choose(request, run.sources()), request, lifts, watch, partial);
            List<SourceReport> reports = run.into(assembly, progress.part(shift ? LOOKING : 0, 1));
            progress.report(1, "Closing the last tiles");
            City city = assembly.build();
            List<FarFile> far =
                    FarFiles.among(assembly.extents(), request, city.frame().crs());
            List<HeightGap> gaps = assembly.heights().gaps();
            return new LoadResult(city, HeightFit.noted(FarFiles.noted(reports, far), gaps), far, gaps);
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", "A file cannot be read: " + e.getMessage(), e);
        }
    }

    /** By how much the heights of which files are shifted: that has to be found out from all of them. */
    private static Map<Path, Double> lifts(LoadRequest request, Progress progress, CancelToken cancel)
            throws InputRefused {
        Map<Path, Double> lifts = new HashMap<>();
        for (HeightGap gap : ImportPreview.of(request.with(ImportChoice.ALL), progress, cancel)
                .gaps()) {
            if (request.options().heightsOf(gap.file()) == Heights.SHIFTED) {
                lifts.put(gap.file(), -gap.medianM());
            }
        }
        return lifts;
    }

    /** What holds the whole city, where that is all that is asked for. */
    private static @Nullable ReadyCity ready(SourceRun run, LoadRequest request) {
        boolean alone = run.sources().size() == 1
                && request.into().isEmpty()
                && request.choice().isEverything();
        return alone && run.sources().getFirst().store() instanceof ReadyCity ready ? ready : null;
    }

    /** A city that one file holds ready made. */
    private LoadResult whole(
            ReadyCity ready,
            SourceRun run,
            LoadRequest request,
            Consumer<City> partial,
            Progress progress,
            CancelToken cancel)
            throws IOException {
        Source source = run.sources().getFirst();
        Reading reading = new Reading(source.file(), cancel, request.options());
        watch.prepare(reading);
        City city = ready.city(reading, partial, progress, cancel);
        long members = 0;
        Map<String, Long> objects = new TreeMap<>();
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                objects.merge(tile.kind(o).className(), 1L, Long::sum);
                if (tile.parent(o) >= 0) {
                    continue;
                }
                members++;
                if (watch.objects() != null) {
                    cancel.check();
                    watch.objects().accept(city.draft(new CityObject(tile, o)));
                }
            }
        }
        reading.members(members);
        reading.tookAll(members, objects);
        List<SourceReport> reports = new ArrayList<>(List.of(reading.report(source.format())));
        reports.addAll(run.passedOver());
        return new LoadResult(city, reports);
    }
}
