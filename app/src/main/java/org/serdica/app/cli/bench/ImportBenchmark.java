package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reading large files, beside a bare loop of the XML parser and beside citygml4j, each in a process of its own. */
final class ImportBenchmark implements Benchmark {
    private static final int RUNS = 3;
    private static final int ROOMY_MB = 2048;

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
        return "large CityGML, CityJSON, OSM and IFC files on two cores; the median of " + RUNS
                + " runs in one process";
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Optional<ReadingProcess> rival = options.rival();
        if (rival.isEmpty()) {
            say.accept(
                    "citygml4j is not measured: it comes with the tests of a working copy that was built, or by --rival");
        }
        try (ImportFiles files = new ImportFiles(options.models(), say)) {
            cityGml(files.cityGml(), rival, say, figures);
            Optional<Path> cityJson = files.cityJson();
            if (cityJson.isPresent()) {
                cityJson(cityJson.get(), rival, say, figures);
            }
            Optional<Path> sequence = files.sequence();
            if (sequence.isPresent()) {
                sequence(sequence.get(), say, figures);
            }
            osm(files.osm(), say, figures);
            Optional<Path> ifc = files.ifc();
            if (ifc.isPresent()) {
                ifc(ifc.get(), say, figures);
            }
        }
        return figures;
    }

    private static void cityGml(Path file, Optional<ReadingProcess> rival, Consumer<String> say, List<Figure> figures)
            throws Exception {
        say.accept("reading " + megabytes(file) + " MB of CityGML");
        ReadingProcess.Result ours = must(ReadingProcess.ours(), ROOMY_MB, "LOAD", file);
        ReadingProcess.Result stax = must(ReadingProcess.ours(), ROOMY_MB, "STAX", file);
        figures.add(Figure.told("CityGML, size of the file", megabytes(file), "MB"));
        figures.add(Figure.told("CityGML into a city, first run", ours.seconds().getFirst(), "s"));
        figures.add(Figure.atMost("CityGML into a city", ours.median(), "s", 5));
        figures.add(Figure.told("bare StAX loop over the CityGML", stax.median(), "s"));
        figures.add(Figure.atMost("CityGML, times the bare StAX loop", ours.median() / stax.median(), "times", 2));
        versus("CityGML", file, rival, ours, 3, say, figures);
        double heap = leastHeap(beyond(ours.heapMb(), 64, 128, 256, 512), "LOAD", file, say);
        figures.add(Figure.told("CityGML, the city itself", ours.heapMb(), "MB"));
        figures.add(Figure.atMost("CityGML, heap beyond the city", heap - Math.ceil(ours.heapMb()), "MB", 256));
    }

    private static void cityJson(Path file, Optional<ReadingProcess> rival, Consumer<String> say, List<Figure> figures)
            throws Exception {
        say.accept("reading " + megabytes(file) + " MB of CityJSON");
        ReadingProcess.Result ours = must(ReadingProcess.ours(), ROOMY_MB, "LOAD", file);
        figures.add(Figure.told("CityJSON, size of the file", megabytes(file), "MB"));
        figures.add(Figure.told("CityJSON into a city", ours.median(), "s"));
        versus("CityJSON", file, rival, ours, 5, say, figures);
        figures.add(Figure.atMost(
                "CityJSON, heap with the city",
                leastHeap(List.of(192, 256, 384, 512, 1024), "LOAD", file, say),
                "MB",
                512));
    }

    private static void sequence(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        say.accept("reading " + megabytes(file) + " MB of CityJSONSeq");
        ReadingProcess.Result ours = must(ReadingProcess.ours(), ROOMY_MB, "STREAM", file);
        figures.add(Figure.told("CityJSONSeq, size of the file", megabytes(file), "MB"));
        figures.add(Figure.told("CityJSONSeq feature by feature", ours.median(), "s"));
        figures.add(Figure.atMost(
                "CityJSONSeq feature by feature, heap",
                leastHeap(List.of(64, 128, 256, 512), "STREAM", file, say),
                "MB",
                128));
    }

    private static void osm(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        say.accept("reading " + megabytes(file) + " MB of OpenStreetMap");
        ReadingProcess.Result ours = must(ReadingProcess.ours(), ROOMY_MB, "STREAM", file);
        figures.add(Figure.told("OSM PBF, nodes in the file", ImportFiles.osmNodes(), "nodes"));
        figures.add(Figure.atLeast(
                "OSM PBF, nodes a second", ImportFiles.osmNodes() / ours.median(), "nodes/s", 1_000_000));
    }

    private static void ifc(Path file, Consumer<String> say, List<Figure> figures) throws Exception {
        say.accept("reading " + megabytes(file) + " MB of IFC");
        ReadingProcess.Result ours = must(ReadingProcess.ours(), ROOMY_MB, "LOAD", file);
        figures.add(Figure.told("IFC, size of the file", megabytes(file), "MB"));
        figures.add(Figure.atMost("IFC into a city, first run", ours.seconds().getFirst(), "s", 10));
    }

    private static void versus(
            String format,
            Path file,
            Optional<ReadingProcess> rival,
            ReadingProcess.Result ours,
            double target,
            Consumer<String> say,
            List<Figure> figures)
            throws Exception {
        if (rival.isEmpty()) {
            return;
        }
        say.accept("reading it with citygml4j");
        Optional<ReadingProcess.Result> theirs = rival.get().run(ROOMY_MB, file.toString(), Integer.toString(RUNS));
        if (theirs.isEmpty()) {
            say.accept("citygml4j did not come to its end");
            return;
        }
        double seconds = theirs.get().median();
        figures.add(Figure.told(format + " through citygml4j, chunk by chunk", seconds, "s"));
        figures.add(Figure.atLeast(format + ", times as fast as citygml4j", seconds / ours.median(), "times", target));
    }

    private static List<Integer> beyond(double cityMb, int... more) {
        List<Integer> heaps = new ArrayList<>();
        for (int mb : more) {
            heaps.add((int) Math.ceil(cityMb) + mb);
        }
        return heaps;
    }

    /** The least of these heaps in which the file is read, the largest number if it is read in none. */
    private static double leastHeap(List<Integer> heapsMb, String way, Path file, Consumer<String> say)
            throws Exception {
        for (int mb : heapsMb) {
            say.accept("reading it within " + mb + " MB");
            if (ReadingProcess.ours().run(mb, way, file.toString(), "1").isPresent()) {
                return mb;
            }
        }
        return Double.MAX_VALUE;
    }

    private static ReadingProcess.Result must(ReadingProcess process, int heapMb, String way, Path file)
            throws Exception {
        return process.run(heapMb, way, file.toString(), Integer.toString(RUNS))
                .orElseThrow(() -> new IOException("the process that reads " + file + " did not come to its end"));
    }

    private static long megabytes(Path file) throws IOException {
        return Math.round(Files.size(file) / 1e6);
    }
}
