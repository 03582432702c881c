package org.serdica.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.serdica.app.cli.bench.BenchCommand;
import org.serdica.app.scene.fx.Scene3DUnavailable;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.export.WriteRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serdica}: opens the window, or hands over to a subcommand. */
@Command(
        name = "serdica",
        mixinStandardHelpOptions = true,
        version = "serdica 0.1.0",
        description =
                "A desktop 3D city twin. Without a command: the window, with the demo city where no file is named.",
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:the input was refused", "2:wrong usage"})
public final class SerdicaCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(SerdicaCommand.class);
    private static final int HELP_COLUMNS = 110;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]*");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "files or folders to open in the window")
    private List<Path> files = List.of();

    @Option(
            names = "--until-first-picture",
            hidden = true,
            description = "say when the first picture stands, and end; what the start benchmark measures by")
    private boolean untilFirstPicture;

    @Option(names = "--crs", paramLabel = "CODE", description = "the CRS of files that name none, such as EPSG:7801")
    private @Nullable String crs;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingChoices choices = new ReadingChoices();

    private final Console console;
    private final Window window;

    /** Opens the window and returns when it is closed. */
    @FunctionalInterface
    public interface Window {
        /**
         * @param request the files, of which there may be none or some that do not exist, and what was said about them
         * @param firstPicture called once, when the first picture of the city has been drawn
         */
        void open(LoadRequest request, Runnable firstPicture);
    }

    @SuppressWarnings("NullAway.Init") // picocli injects spec
    private SerdicaCommand(Console console, Window window) {
        this.console = console;
        this.window = window;
    }

    /**
     * Runs the command line and returns the exit code.
     */
    public static int run(Console console, Window window, String... args) {
        CommandLine line = new CommandLine(new SerdicaCommand(console, window));
        line.addSubcommand(new InfoCommand(console));
        line.addSubcommand(new ValidateCommand(console));
        line.addSubcommand(new ConvertCommand(console));
        line.addSubcommand(new RenderCommand(console));
        line.addSubcommand(new ProjectCommand(console));
        line.addSubcommand(new CoverageCommand(console));
        line.addSubcommand(new DemoCommand(console));
        line.addSubcommand(new LinkCommand(console));
        Objects.requireNonNull(line.getSubcommands().get("link"))
                .getCommandSpec()
                .usageMessage()
                .footerHeading("%nModels, and their quantities where there are several:%n")
                .footer(LinkCommand.list());
        BenchCommand bench = new BenchCommand(console);
        line.addSubcommand(bench);
        Objects.requireNonNull(line.getSubcommands().get("bench"))
                .getCommandSpec()
                .usageMessage()
                .footer("", bench.list());
        line.setOut(console.pages());
        line.setUsageHelpWidth(HELP_COLUMNS);
        line.setExecutionExceptionHandler((e, failed, parsed) -> refuse(console, e));
        line.setParameterExceptionHandler((e, unparsed) -> {
            console.diagnose(UsageTrouble.sentence(e, unparsed));
            return CommandLine.ExitCode.USAGE;
        });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            LOG.debug("out of memory", e);
            console.diagnose(
                    "this needs more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                            + " MB there are; start it with a larger -Xmx. [OUT_OF_MEMORY]");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int refuse(Console console, Exception e) {
        if (e instanceof InputRefused refused) {
            LOG.debug("refused", refused);
            console.diagnose(refused.getMessage() + " [" + refused.code() + "]");
        } else if (e instanceof WriteRefused refused) {
            LOG.debug("refused", refused);
            console.diagnose(refused.getMessage() + " [" + refused.code() + "]");
        } else if (e instanceof Scene3DUnavailable) {
            LOG.debug("nothing can be drawn", e);
            console.diagnose(e.getMessage() + ". [NO_3D]");
        } else {
            LOG.error("a command failed", e);
            console.diagnose("this failed because of a fault in Serdica; the lines above help its makers. [INTERNAL]");
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() throws InputRefused {
        requireCommandOrFile();
        if (untilFirstPicture) {
            InputOptions.requireExisting(files);
        }
        // Who starts the window with the mouse reads no console: the window opens, and says the same.
        files.stream()
                .filter(file -> !Files.exists(file))
                .forEach(file -> console.diagnose("There is no file " + file + ". [FILE_MISSING]"));
        LoadRequest request =
                new LoadRequest(files, Optional.ofNullable(crs), Optional.empty(), choices.options(), choices.choice());
        window.open(request, () -> {
            if (untilFirstPicture) {
                console.print(BenchCommand.FIRST_PICTURE);
                Runtime.getRuntime().halt(CommandLine.ExitCode.OK);
            }
        });
        return CommandLine.ExitCode.OK;
    }

    /** A word alone in front may well be a command that nobody knows. */
    private void requireCommandOrFile() {
        String word = files.isEmpty() ? "" : files.getFirst().toString();
        if (WORD.matcher(word).matches() && !Files.exists(files.getFirst())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no such command or file: " + word
                            + UsageTrouble.meant(NearWords.of(
                                    word, spec.commandLine().getSubcommands().keySet())));
        }
    }
}
