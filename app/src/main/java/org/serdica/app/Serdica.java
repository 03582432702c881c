package org.serdica.app;

import org.serdica.app.cli.Console;
import org.serdica.app.cli.SerdicaCommand;
import org.serdica.app.ui.SerdicaApplication;

/** Starts Serdica: the one place that wires window and command line together. */
public final class Serdica {
    private Serdica() {}

    public static void main(String[] args) {
        Console console = Console.ofTerminal();
        int code = SerdicaCommand.run(console, SerdicaApplication::launch, args);
        // Toolkits and readers leave threads behind that would keep the process alive.
        System.exit(code);
    }
}
