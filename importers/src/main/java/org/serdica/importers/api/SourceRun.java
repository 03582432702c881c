package org.serdica.importers.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** The files of a request, opened, and read one after the other into whatever takes their parts. */
final class SourceRun implements AutoCloseable {
    private static final long REPORT_EVERY_NS = 200_000_000;

    private final LoadRequest request;
    private final LoadWatch watch;
    private final CancelToken cancel;
    private final List<Source> sources = new ArrayList<>();
    private final List<SourceReport> passedOver = new ArrayList<>();

    /** What kept one of several files from being read, the last of them. */
    private @Nullable InputTrouble trouble;

    private SourceRun(LoadRequest request, LoadWatch watch, CancelToken cancel) {
        this.request = request;
        this.watch = watch;
        this.cancel = cancel;
    }

    /** Opens the files that a reader knows. Others are refused if named, and noted if they only lay in a folder. */
    static SourceRun open(LoadRequest request, LoadWatch watch, CancelToken cancel) throws InputRefused, IOException {
        SourceRun run = new SourceRun(request, watch, cancel);
        try {
            run.open();
            return run;
        } catch (InputRefused | IOException | RuntimeException e) {
            run.close();
            throw e;
        }
    }

    private void open() throws InputRefused, IOException {
        List<Inputs.Named> inputs = Inputs.of(request.files());
        List<Sources.Opened> opened = Sources.open(inputs, cancel);
        opened.forEach(one -> one.source().ifPresent(source -> sources.add(asSaid(source))));
        InputTrouble first = null;
        for (int i = 0; i < inputs.size(); i++) {
            Inputs.Named input = inputs.get(i);
            if (opened.get(i).source().isPresent()) {
                continue;
            }
            InputTrouble why = opened.get(i).why();
            Reading reading = Reading.glance(input.file());
            if (why != null) {
                leaveOut(reading, why, true);
                first = first == null ? why : first;
            } else if (input.named() && inputs.size() == 1) {
                throw new InputRefused(
                        "FORMAT_UNKNOWN", "No reader knows what " + input.file() + " is; it was not loaded.");
            } else if (input.named()) {
                reading.warn("FORMAT_UNKNOWN", "", "No reader knows what " + input.file() + " is; it was left out.");
                reading.leaveOut("FORMAT_UNKNOWN");
            } else {
                reading.note("FORMAT_UNKNOWN", "", input.file() + " is no city file and was passed over.");
            }
            passedOver.add(reading.report(""));
        }
        if (sources.isEmpty() && first != null) {
            throw first;
        }
        if (sources.isEmpty()) {
            throw new InputRefused("FORMAT_UNKNOWN", "No reader knows any of the files in " + request.files() + ".");
        }
    }

    private Source asSaid(Source source) {
        return request.options().placeOf(source.file().path()).orElse(null)
                        instanceof FilePlace.InCrs(String name, boolean s)
                ? source.in(name)
                : source;
    }

    /** What came of files that only lay in a folder. */
    List<SourceReport> passedOver() {
        return passedOver;
    }

    List<Source> sources() {
        return sources;
    }

    /** One file of several that cannot be used is left out, by name; the others come in. */
    private static void leaveOut(Reading reading, InputTrouble why, boolean whole) {
        String file = reading.input().name();
        String sentence = why.getMessage().contains(file) ? why.getMessage() : file + ": " + why.getMessage();
        reading.warn(why.code(), "", sentence + (whole ? " It was left out." : " What stood before that came in."));
        if (whole) {
            reading.leaveOut(why.code());
        }
    }

    /** Reads them all, in the order in which a person wants to see them come. */
    List<SourceReport> into(PartSink sink, Progress progress) throws IOException {
        long total = 0;
        for (Source source : sources) {
            total += source.file().size();
        }
        List<SourceReport> reports = new ArrayList<>();
        long before = 0;
        for (Source source : CityAssembly.inOrder(sources)) {
            long size = source.file().size();
            double from = total == 0 ? 0 : (double) before / total;
            before += size;
            double to = total == 0 ? 1 : (double) before / total;
            reports.add(read(source, size, sink, progress.part(from, to)));
        }
        InputTrouble last = trouble;
        if (last != null && reports.stream().allMatch(r -> r.imported() == 0)) {
            throw last;
        }
        reports.addAll(passedOver);
        return reports;
    }

    private SourceReport read(Source source, long size, PartSink sink, Progress progress) throws IOException {
        Reading reading = new Reading(
                source.file(), cancel, request.options().of(source.file().path()));
        watch.prepare(reading);
        String step = "Reading " + source.file().path().getFileName();
        if (source.store() instanceof CityStore ours) {
            ours.reportTo(reading);
        }
        reading.crs(source.crsName());
        sink.begin(source, reading);
        long lastReport = 0;
        boolean any = false;
        try (PartReader parts = new FeatureParts(source.store(), source.format(), reading)) {
            CityPart part = parts.next();
            while (part != null) {
                cancel.check();
                any = true;
                sink.take(part, source, reading);
                if (System.nanoTime() - lastReport > REPORT_EVERY_NS) {
                    lastReport = System.nanoTime();
                    progress.report(size == 0 ? -1 : Math.min(1, (double) reading.bytes() / size), step);
                }
                part = parts.next();
            }
        } catch (InputTrouble e) {
            if (sources.size() == 1) {
                throw e;
            }
            leaveOut(reading, e, !any);
            trouble = e;
        } catch (IOException e) {
            throw new InputTrouble(
                    "FILE_UNREADABLE",
                    source.file() + " cannot be read to its end; it may be damaged or not whole.",
                    e);
        }
        return reading.report(source.format());
    }

    @Override
    public void close() {
        sources.forEach(source -> source.store().dispose());
    }
}
