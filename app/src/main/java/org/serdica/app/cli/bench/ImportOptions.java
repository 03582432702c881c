package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where {@code bench import} finds real files and the reader it compares itself with. */
public final class ImportOptions {
    private static final String RIVAL = "org.serdica.packaging.bench.CityGml4jReading";

    @Option(
            names = "--models",
            paramLabel = "FOLDER",
            description = "real models that large files are made of; ../shared/models if that is there")
    private @Nullable Path models;

    @Option(
            names = "--rival",
            paramLabel = "CLASSPATH",
            description = "class path with citygml4j and its benchmark; that of a built working copy if there is one")
    private @Nullable String rival;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "what bench import reads: ${COMPLETION-CANDIDATES}; all if not said")
    private List<ImportFormat> formats = List.of(ImportFormat.values());

    List<ImportFormat> formats() {
        return formats;
    }

    /** The folder of models, if there is one. */
    Optional<Path> models() {
        Path folder = models != null ? models : root().resolveSibling("shared").resolve("models");
        return Optional.of(folder).filter(Files::isDirectory);
    }

    /** citygml4j is no part of Serdica: only a working copy, whose tests use it, has it. */
    Optional<ReadingProcess> rival() throws IOException {
        if (rival != null) {
            return Optional.of(new ReadingProcess(rival, RIVAL));
        }
        Path target = root().resolve("packaging").resolve("target");
        Path list = target.resolve("jmh.classpath");
        Path classes = target.resolve("test-classes");
        return Files.exists(list) && Files.exists(classes.resolve(RIVAL.replace('.', '/') + ".class"))
                ? Optional.of(new ReadingProcess(
                        classes
                                + java.io.File.pathSeparator
                                + Files.readString(list).strip(),
                        RIVAL))
                : Optional.empty();
    }

    private static Path root() {
        return Path.of(System.getProperty("serdica.root", "")).toAbsolutePath().normalize();
    }
}
