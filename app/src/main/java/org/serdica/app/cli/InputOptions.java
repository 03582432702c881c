package org.serdica.app.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.FileColumns;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files a command reads and how. */
final class InputOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders that are read as one city")
    private List<Path> files = List.of();

    @Option(names = "--crs", paramLabel = "CODE", description = "the CRS of files that name none, such as EPSG:7801")
    private @Nullable String crs;

    @Mixin
    private ReadingChoices choices = new ReadingChoices();

    /** What a command does with its files. */
    interface Use<T> {
        T of(LoadRequest request, Progress progress) throws InputRefused;
    }

    LoadResult load(PrintStream diagnostics) throws InputRefused {
        return use(diagnostics, (request, progress) -> new CityLoader()
                .load(request, city -> {}, progress, CancelToken.never()));
    }

    /** Hands the files over, with a progress bar for who watches. */
    <T> T use(PrintStream diagnostics, Use<T> use) throws InputRefused {
        requireExisting(files);
        try (ConsoleProgress progress = new ConsoleProgress(diagnostics)) {
            return use.of(
                    new LoadRequest(
                            files, Optional.ofNullable(crs), Optional.empty(), choices.options(), choices.choice()),
                    progress);
        }
    }

    /** As they were named. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** The columns of those of the files that hold plain features. */
    List<FileColumns> columns() throws InputRefused {
        return FileColumns.of(files);
    }

    /** Says at once what is not there, before anything slow starts. */
    static void requireExisting(List<Path> files) throws InputRefused {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new InputRefused("FILE_MISSING", "There is no file " + file + ".");
            }
        }
    }
}
