package org.serdica.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.serdica.importers.synth.DemoFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the demo city's files anew: the same bytes every time. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Generates the files of the demo city; the same bytes every time.")
final class DemoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "where they go; made if it is not there")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "answer with one JSON object")
    private boolean json;

    private final Console console;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        DemoFiles.write(folder);
        if (json) {
            console.json(Map.of("folder", folder.toString()));
        } else {
            console.print("The demo city is in " + folder + ".");
        }
        return 0;
    }
}
