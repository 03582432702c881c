package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reading large files, beside a bare loop of the XML parser and beside citygml4j, each in processes of its own. */
final class ImportBenchmark implements Benchmark {
    private static final int RUNS = 12;
    private static final String RIVAL = "citygml4j";

    private final ImportOptions options;

    ImportBenchmark(ImportOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String about() {
        return "large CityGML, CityJSON, OSM and IFC files on two cores; medians of the later half of the runs of each process";
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (ImportFiles files = new ImportFiles(options.models(), say)) {
            for (ImportFormat format : options.formats()) {
                Optional<Path> file = files.of(format);
                if (file.isPresent()) {
                    say.accept("reading " + megabytes(file.get()) + " MB of " + format);
                    figures.add(Figure.told(format + ", size of the file", megabytes(file.get()), "MB"));
                    measure(format, file.get(), files, say, figures);
                }
            }
        }
        return figures;
    }

    private void measure(ImportFormat format, Path file, ImportFiles files, Consumer<String> say, List<Figure> figures)
            throws Exception {
        switch (format) {
            case CITYGML -> cityGml(file, say, figures);
            case CITYJSON -> cityJson(file, say, figures);
            case CITYJSONSEQ -> sequence(file, say, figures);
            case OSM -> {
                osm("a town of houses", ImportFiles.osmNodes(), file, say, figures);
                Optional<Path> real = files.osmOfRealTown();
                if (real.isPresent()) {
                    osm("a real town many times", files.nodesOfRealTown(), real.get(), say, figures);
                }
            }
            case IFC -> ifc(file, say, figures);
        }
    }

    private void cityGml(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        Contest contest = new Contest(file, say).ours(ReadingRun.Way.LOAD, RUNS).ours(ReadingRun.Way.STAX, RUNS);
        enter(contest, 2, RUNS, say);
        Map<String, ReadingProcess.Result> results = contest.run();
        ReadingProcess.Result ours = Contest.of(results, ReadingRun.Way.LOAD);
        ReadingProcess.Result stax = Contest.of(results, ReadingRun.Way.STAX);
        figures.add(Figure.told("citygml into a city, first run", ours.firstMedian(), "s"));
        figures.add(Figure.atMost("citygml into a city", ours.median(), "s", 5));
        figures.add(Figure.told("citygml into a city, of all cores", ours.medianCpu(), "CPU s"));
        figures.add(Figure.told("bare StAX loop over the citygml", stax.median(), "s"));
        figures.add(Figure.told("bare StAX loop over the citygml, of all cores", stax.medianCpu(), "CPU s"));
        figures.add(Figure.atMost("citygml, times the bare StAX loop", ours.median() / stax.median(), "times", 2));
        figures.add(Figure.told(
                "citygml, times the bare StAX loop, of all cores", ours.medianCpu() / stax.medianCpu(), "times"));
        versus("citygml", results, 3, figures);
        int city = (int) Math.ceil(ours.heapMb());
        double heap = contest.leastHeapMb(ReadingRun.Way.LOAD, city + 64, city + 128, city + 256, city + 512);
        figures.add(Figure.told("citygml, the city itself", ours.heapMb(), "MB"));
        figures.add(Figure.atMost("citygml, heap beyond the city", heap - city, "MB", 256));
    }

    private void cityJson(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        Contest contest = new Contest(file, say).ours(ReadingRun.Way.LOAD, RUNS);
        // It takes minutes for a file of so many objects.
        enter(contest, 1, 1, say);
        Map<String, ReadingProcess.Result> results = contest.run();
        ReadingProcess.Result ours = Contest.of(results, ReadingRun.Way.LOAD);
        figures.add(Figure.told("cityjson into a city, first run", ours.firstMedian(), "s"));
        figures.add(Figure.told("cityjson into a city", ours.median(), "s"));
        figures.add(Figure.told("cityjson into a city, of all cores", ours.medianCpu(), "CPU s"));
        versus("cityjson", results, 5, figures);
        double heap = contest.leastHeapMb(ReadingRun.Way.LOAD, 192, 256, 384, 512, 1024);
        figures.add(Figure.told("cityjson, the city itself", ours.heapMb(), "MB"));
        figures.add(Figure.atMost("cityjson, heap with the city", heap, "MB", 512));
    }

    private static void sequence(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        Contest contest = new Contest(file, say).ours(ReadingRun.Way.STREAM, RUNS);
        ReadingProcess.Result ours = Contest.of(contest.run(), ReadingRun.Way.STREAM);
        figures.add(Figure.told("cityjsonseq feature by feature", ours.median(), "s"));
        double heap = contest.leastHeapMb(ReadingRun.Way.STREAM, 64, 128, 256, 512);
        figures.add(Figure.atMost("cityjsonseq feature by feature, heap", heap, "MB", 128));
    }

    private static void osm(String town, long nodes, Path file, Consumer<String> say, List<Figure> figures)
            throws Exception {
        ReadingProcess.Result ours = Contest.of(
                new Contest(file, say).ours(ReadingRun.Way.LOAD, RUNS).run(), ReadingRun.Way.LOAD);
        figures.add(Figure.told("osm pbf of " + town + ", nodes", nodes, "nodes"));
        figures.add(Figure.told("osm pbf of " + town + " into a city, first run", ours.firstMedian(), "s"));
        figures.add(Figure.told("osm pbf of " + town + " into a city", ours.median(), "s"));
        figures.add(Figure.told("osm pbf of " + town + " into a city, of all cores", ours.medianCpu(), "CPU s"));
        figures.add(Figure.atLeast("osm pbf of " + town, nodes / ours.median(), "nodes/s", 1_000_000));
    }

    private static void ifc(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        ReadingProcess.Result ours = Contest.of(
                new Contest(file, say).ours(ReadingRun.Way.LOAD, RUNS).run(), ReadingRun.Way.LOAD);
        figures.add(Figure.atMost("ifc into a city, first run", ours.firstMedian(), "s", 10));
        figures.add(Figure.told("ifc into a city", ours.median(), "s"));
        figures.add(Figure.told("ifc into a city, of all cores", ours.medianCpu(), "CPU s"));
    }

    private void enter(Contest contest, int rounds, int runs, Consumer<String> say) throws IOException {
        Optional<ReadingProcess> rival = options.rival();
        if (rival.isPresent()) {
            contest.rival(RIVAL, rival.get(), rounds, runs);
        } else {
            say.accept(
                    "citygml4j is not measured: it comes with the tests of a working copy that was built, or by --rival");
        }
    }

    private static void versus(
            String format, Map<String, ReadingProcess.Result> results, double target, List<Figure> figures) {
        ReadingProcess.Result theirs = results.get(RIVAL);
        ReadingProcess.Result ours = results.get(ReadingRun.Way.LOAD.name());
        if (theirs == null || ours == null) {
            return;
        }
        figures.add(Figure.told(format + " through citygml4j, chunk by chunk", theirs.median(), "s"));
        figures.add(
                Figure.told(format + " through citygml4j, chunk by chunk, of all cores", theirs.medianCpu(), "CPU s"));
        figures.add(Figure.atLeast(
                format + ", times as fast as citygml4j", theirs.median() / ours.median(), "times", target));
    }

    private static long megabytes(Path file) throws IOException {
        return Math.round(Files.size(file) / 1e6);
    }
}
