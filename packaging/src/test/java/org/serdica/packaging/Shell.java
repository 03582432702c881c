package org.serdica.packaging;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.serdica.app.cli.Console;
import org.serdica.app.cli.SerdicaCommand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands of the program as a shell does, in this process. */
final class Shell {
    private Shell() {}

    /** What came back: the exit code and both streams. */
    record Answer(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** A command that opens no window. */
    static Answer serdica(Object... args) {
        return run((request, firstPicture) -> {}, args);
    }

    /** Any command, and who opens the window if it wants one. */
    static Answer run(SerdicaCommand.Window window, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = SerdicaCommand.run(
                console, window, Stream.of(args).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
