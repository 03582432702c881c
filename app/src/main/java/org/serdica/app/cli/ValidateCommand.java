package org.serdica.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;
import org.serdica.importers.check.FileCheck;
import org.serdica.importers.check.FileReport;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.CityWriters;
import org.serdica.importers.export.WriteRefused;
import org.serdica.model.check.CheckSettings;
import org.serdica.model.task.CancelToken;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells what is wrong in a file. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks the geometry of everything in files by ISO 19107, under the numbers of val3dity (101 to 701), and the"
                    + " files themselves: links, ids, indices, members that were left out.",
            "Files that could be read end with 0, whatever was found in them; --strict changes that."
        })
final class ValidateCommand implements Callable<Integer> {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--snap",
            paramLabel = "METRES",
            description = "points this near to each other are one (default: ${DEFAULT-VALUE})")
    private double snapM = CheckSettings.DEFAULTS.snapM();

    @Option(
            names = "--planarity",
            paramLabel = "METRES",
            description = "how far points of a polygon may lie from its plane (default: ${DEFAULT-VALUE})")
    private double planarityM = CheckSettings.DEFAULTS.planarityM();

    @Option(
            names = "--normals",
            paramLabel = "DEGREES",
            description = "how far a triangle of a polygon may lean (default: ${DEFAULT-VALUE})")
    private double normalsDeg = CheckSettings.DEFAULTS.normalsDeg();

    @Option(
            names = "--overlap",
            paramLabel = "METRES",
            description = "how deep solids that should only touch may reach into each other (default: not at all)")
    private double overlapM = CheckSettings.DEFAULTS.overlapM();

    @Option(
            names = "--repair",
            paramLabel = "OUT",
            description = {
                "write the city to OUT, in the format that its ending names, with what is safe to mend mended: repeated"
                        + " points, rings without an area or not closed, holes, polygons and shells turned wrongly;"
                        + " what would need a guess stays as it is"
            })
    private @Nullable Path out;

    @Option(names = "--strict", description = "end with 1 where anything was found or left out")
    private boolean strict;

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        long begin = System.nanoTime();
        CheckSettings settings = settings();
        CityWriter writer = out == null ? null : writer(out);
        FileReport report = input.use(console.diagnostics(), (request, progress) -> {
            refuseToOverwrite(request.files());
            return FileCheck.of(request, settings, progress, CancelToken.never());
        });
        FileFindings findings = new FileFindings(report, new Words(Language.EN));
        Map<String, Object> facts = findings.facts();
        RepairedFile repaired =
                writer == null || out == null ? null : RepairedFile.write(report, settings, writer, out);
        if (repaired != null) {
            facts.put("repair", repaired.facts());
        }
        facts.put("elapsed_ms", (System.nanoTime() - begin) / 1_000_000);
        if (json) {
            console.json(facts);
        } else {
            findings.lines().forEach(console::print);
            if (repaired != null) {
                repaired.lines().forEach(console::print);
            }
        }
        return strict && !report.isFlawless() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private CityWriter writer(Path file) {
        try {
            return CityWriters.of(file);
        } catch (WriteRefused e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void refuseToOverwrite(List<Path> files) {
        for (Path file : files) {
            if (out != null
                    && out.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize())) {
                throw new ParameterException(
                        spec.commandLine(), "OUT is " + file + ", which is to be read; name another file.");
            }
        }
    }

    private CheckSettings settings() {
        try {
            return new CheckSettings(snapM, planarityM, normalsDeg, overlapM);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
