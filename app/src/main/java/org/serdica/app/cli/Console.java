package org.serdica.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Where a command answers: text for a person, or one JSON object for a program. */
public final class Console {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;

    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The terminal that the program was started from. */
    public static Console ofTerminal() {
        return new Console(System.out, System.err);
    }

    public void print(String line) {
        out.println(line);
    }

    public void json(Map<String, ?> object) {
        out.println(JSON.writeValueAsString(object));
    }

    /** One sentence about what went wrong or is going on. */
    public void diagnose(String sentence) {
        err.println("serdica: " + sentence);
    }

    /** For whoever writes whole pages, such as help. */
    PrintWriter pages() {
        return new PrintWriter(out, true, out.charset());
    }

    PrintStream diagnostics() {
        return err;
    }
}
