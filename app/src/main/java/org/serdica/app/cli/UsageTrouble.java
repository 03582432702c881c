package org.serdica.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** One sentence about a command line that was not understood. */
final class UsageTrouble {
    private UsageTrouble() {}

    static String sentence(ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        // A misspelt option is the cause of what is missing, not the other way round.
        Optional<String> unknown =
                e instanceof MissingParameterException ? unknownOption(line, args) : Optional.empty();
        String what = unknown.map(option -> "Unknown option: '" + option + "'"
                        + meant(NearWords.of(
                                option, line.getCommandSpec().optionsMap().keySet())))
                .orElse(e.getMessage());
        boolean top = line.getParent() == null;
        return what + " (see: serdica " + (top ? "" : line.getCommandName() + " ") + "--help)";
    }

    /** A question after a full stop; nothing where nothing comes near. */
    static String meant(List<String> near) {
        return near.isEmpty()
                ? ""
                : ". Did you mean " + near.stream().limit(3).collect(Collectors.joining(" or ")) + "?";
    }

    private static Optional<String> unknownOption(CommandLine line, String... args) {
        boolean value = false;
        for (String arg : args) {
            String name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
            OptionSpec known = line.getCommandSpec().optionsMap().get(name);
            if (arg.equals("--")) {
                return Optional.empty();
            }
            if (!value && known == null && arg.startsWith("-") && arg.length() > 1) {
                return Optional.of(name);
            }
            value = known != null && known.arity().min() > 0 && !arg.contains("=");
        }
        return Optional.empty();
    }
}
