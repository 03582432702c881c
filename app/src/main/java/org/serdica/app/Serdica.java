package org.serdica.app;

import java.nio.file.Path;
import java.util.List;
import org.serdica.app.cli.Console;
import org.serdica.app.cli.SerdicaCommand;
import org.serdica.app.ui.SerdicaApplication;

/** Starts Serdica: the one place that wires window and command line together. */
public final class Serdica {
    private Serdica() {}

    public static void main(String[] args) {
        Console console = new Console(System.out, System.err);
        int code = SerdicaCommand.run(console, Serdica::openWindow, args);
        // Toolkits and readers leave threads behind that would keep the process alive.
        System.exit(code);
    }

    private static void openWindow(List<Path> files, Runnable firstPicture) {
        List<Path> open = files.isEmpty() ? InstallFolder.demo().map(List::of).orElse(List.of()) : files;
        SerdicaApplication.launch(open, firstPicture);
    }
}
