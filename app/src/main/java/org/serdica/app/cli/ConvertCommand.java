package org.serdica.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityChoice;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.Shortfall;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.geo.Frame;
import org.serdica.model.task.CancelToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes files as another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads files as one city and writes it, or a part of it, in the format that OUT's ending names.")
final class ConvertCommand implements Callable<Integer> {
    private static final int MOST_WARNINGS = 20;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "files or folders to read, and last the file to write")
    private List<Path> files = List.of();

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "the format where OUT's ending does not say: ${COMPLETION-CANDIDATES}",
            completionCandidates = Formats.class)
    private @Nullable String format;

    @Option(names = "--from-crs", paramLabel = "CODE", description = "the CRS of files that name none")
    private @Nullable String fromCrs;

    @Option(
            names = "--crs",
            paramLabel = "CODE",
            description = "the CRS to write in, such as EPSG:25832; of files that name none, also the one they are in")
    private @Nullable String crs;

    @Mixin
    private ReadingChoices choices = new ReadingChoices();

    @Option(names = "--surfaces", description = "GeoJSON: buildings with all their surfaces, not as outlines")
    private boolean surfaces;

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    /** The ids of all formats. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Formats() {
            super(CityWriters.formats().stream().map(WriteFormat::id).toList());
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Path> in = files.subList(0, files.size() - 1);
        Path out = files.getLast();
        CityWriter writer = writer(out);
        CityChoice choice =
                new CityChoice(Optional.empty(), ObjectFilter.ALL, OptionalInt.empty(), Optional.ofNullable(crs));
        InputOptions.requireExisting(in);
        for (Path file : in) {
            if (Files.exists(out) && Files.isSameFile(file, out)) {
                throw wrong("OUT is " + file + ", which is to be read; name another file.");
            }
        }
        long begin = System.nanoTime();
        try (ConsoleProgress progress = new ConsoleProgress(console.diagnostics())) {
            Optional<String> ofFiles = Optional.ofNullable(fromCrs).or(() -> Optional.ofNullable(crs));
            LoadResult read = new CityLoader()
                    .load(
                            new LoadRequest(in, ofFiles, Optional.empty(), choices.options(), choices.choice()),
                            city -> {},
                            progress.part(0, 0.6),
                            CancelToken.never());
            WriteRequest request = new WriteRequest(
                    out, choice, surfaces ? WriteRequest.Buildings.SURFACES : WriteRequest.Buildings.OUTLINES);
            WriteReport report =
                    CityWriters.write(writer, read.city(), request, progress.part(0.6, 1), CancelToken.never());
            progress.close();
            answer(read, report, (System.nanoTime() - begin) / 1_000_000);
        }
        return 0;
    }

    private CityWriter writer(Path out) {
        if (format != null) {
            return CityWriters.byId(format)
                    .orElseThrow(() -> wrong("There is no format " + format + "; there are " + new Formats() + "."));
        }
        try {
            return CityWriters.of(out);
        } catch (WriteRefused e) {
            throw wrong(e.getMessage());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void answer(LoadResult read, WriteReport report, long elapsedMs) {
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("format", report.format().name());
            facts.put("files", report.files().stream().map(Path::toString).toList());
            facts.put("objects", report.objects());
            facts.put(
                    "shortfalls",
                    report.shortfalls().stream().map(ConvertCommand::fact).toList());
            facts.put("warnings", warnings(read));
            facts.put("elapsed_ms", elapsedMs);
            console.json(facts);
            return;
        }
        console.print("Wrote " + report.objectCount() + (report.objectCount() == 1 ? " object as " : " objects as ")
                + report.format().name() + " to " + report.files().getFirst() + ".");
        warnings(read).stream()
                .limit(MOST_WARNINGS)
                .forEach(w -> console.print("Warning: " + w.get("message") + " [" + w.get("code") + "]"));
        if (!report.shortfalls().isEmpty()) {
            console.print("Not in it, or there otherwise:");
            report.shortfalls().forEach(s -> console.print("  " + s.count() + "  " + s.what() + ": " + s.why() + "."));
        }
    }

    /** What was noticed of the files, and first of all whether what is written has no place on earth. */
    private static List<Map<String, String>> warnings(LoadResult read) {
        List<Map<String, String>> warnings = new ArrayList<>();
        if (read.city().frame().crs().equals(Frame.LOCAL_CRS)) {
            Map<String, String> unplaced = new LinkedHashMap<>();
            unplaced.put("code", "UNPLACED");
            unplaced.put("element", "");
            unplaced.put(
                    "message",
                    "No file names a CRS: coordinates are written as plain metres of the file's own and lie nowhere on"
                            + " earth, also where the format wants longitude and latitude. Say their CRS with --from-crs"
                            + " or place them with --two-points.");
            warnings.add(unplaced);
        }
        warnings.addAll(InfoCommand.warnings(read.reports()));
        return warnings;
    }

    static Map<String, Object> fact(Shortfall s) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("what", s.what());
        fact.put("count", s.count());
        fact.put("why", s.why());
        return fact;
    }
}
