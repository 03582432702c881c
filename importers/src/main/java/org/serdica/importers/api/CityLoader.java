package org.serdica.importers.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Loads files into one city. */
public final class CityLoader {
    private static final long REPORT_EVERY_NS = 200_000_000;

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
        List<Source> sources = new ArrayList<>();
        try {
            List<SourceReport> passedOver = open(request, sources, cancel);
            if (sources.size() == 1
                    && request.into().isEmpty()
                    && sources.getFirst().store() instanceof ReadyCity ready) {
                return whole(ready, sources.getFirst(), passedOver, request, partial, progress, cancel);
            }
            CityAssembly assembly = new CityAssembly(CityCrs.choose(request, sources), request, watch, partial);
            List<SourceReport> reports = new ArrayList<>();
            long total = 0;
            for (Source source : sources) {
                total += source.file().size();
            }
            long before = 0;
            for (Source source : CityAssembly.inOrder(sources)) {
                long size = source.file().size();
                double from = total == 0 ? 0 : (double) before / total;
                before += size;
                double to = total == 0 ? 1 : (double) before / total;
                reports.add(read(source, size, assembly, request.options(), progress.part(from, to), cancel));
            }
            progress.report(1, "Closing the last tiles");
            reports.addAll(passedOver);
            return new LoadResult(assembly.build(), reports);
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", "A file cannot be read: " + e.getMessage(), e);
        } finally {
            sources.forEach(source -> source.store().dispose());
        }
    }

    /** A city that one file holds ready made. */
    private LoadResult whole(
            ReadyCity ready,
            Source source,
            List<SourceReport> passedOver,
            LoadRequest request,
            Consumer<City> partial,
            Progress progress,
            CancelToken cancel)
            throws IOException {
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
        reports.addAll(passedOver);
        return new LoadResult(city, reports);
    }

    /** Opens the files that a reader knows. Others are refused if named, and noted if they only lay in a folder. */
    private static List<SourceReport> open(LoadRequest request, List<Source> sources, CancelToken cancel)
            throws InputRefused, IOException {
        List<SourceReport> passedOver = new ArrayList<>();
        List<Inputs.Named> inputs = Inputs.of(request.files());
        List<Sources.Opened> opened = Sources.open(inputs, cancel);
        opened.forEach(one -> one.source().ifPresent(sources::add));
        for (int i = 0; i < inputs.size(); i++) {
            Inputs.Named input = inputs.get(i);
            if (opened.get(i).source().isPresent()) {
                continue;
            }
            InputTrouble why = opened.get(i).why();
            if (why != null) {
                Reading reading = Reading.glance(input.file());
                reading.warn(why.code(), "", why.getMessage() + " It was left out.");
                reading.leaveOut(why.code());
                passedOver.add(reading.report(""));
            } else if (input.named()) {
                throw new InputRefused(
                        "FORMAT_UNKNOWN", "No reader knows what " + input.file() + " is; it was not loaded.");
            } else {
                Reading reading = Reading.glance(input.file());
                reading.note("FORMAT_UNKNOWN", "", input.file() + " is no city file and was passed over.");
                passedOver.add(reading.report(""));
            }
        }
        if (sources.isEmpty()) {
            throw new InputRefused("FORMAT_UNKNOWN", "No reader knows any of the files in " + request.files() + ".");
        }
        return passedOver;
    }

    private SourceReport read(
            Source source, long size, CityAssembly assembly, ReadOptions options, Progress progress, CancelToken cancel)
            throws IOException {
        Reading reading = new Reading(source.file(), cancel, options);
        watch.prepare(reading);
        String step = "Reading " + source.file().path().getFileName();
        if (source.store() instanceof CityStore ours) {
            ours.reportTo(reading);
        }
        reading.crs(source.crsName());
        assembly.begin();
        long lastReport = 0;
        try (PartReader parts = new FeatureParts(source.store(), source.format(), reading)) {
            CityPart part = parts.next();
            while (part != null) {
                cancel.check();
                assembly.take(part, source, reading);
                if (System.nanoTime() - lastReport > REPORT_EVERY_NS) {
                    lastReport = System.nanoTime();
                    progress.report(size == 0 ? -1 : Math.min(1, (double) reading.bytes() / size), step);
                }
                part = parts.next();
            }
        } catch (InputTrouble e) {
            throw e;
        } catch (IOException e) {
            throw new InputTrouble(
                    "FILE_UNREADABLE",
                    source.file() + " cannot be read to its end; it may be damaged or not whole.",
                    e);
        }
        return reading.report(source.format());
    }
}
