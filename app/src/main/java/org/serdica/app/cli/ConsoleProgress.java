package org.serdica.app.cli;

import java.io.PrintStream;
import org.serdica.model.task.Progress;

/** A progress bar on one line of a terminal; silent where nobody looks. */
final class ConsoleProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 30;
    private final PrintStream err;
    private final boolean watched = System.console() != null && System.console().isTerminal();
    private String shown = "";

    ConsoleProgress(PrintStream err) {
        this.err = err;
    }

    @Override
    public synchronized void report(double fraction, String step) {
        if (!watched) {
            return;
        }
        String line;
        if (fraction < 0) {
            line = step;
        } else {
            int full = (int) Math.round(Math.min(1, fraction) * WIDTH);
            line = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + Math.round(fraction * 100) + " % " + step;
        }
        if (!line.equals(shown)) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            err.flush();
            shown = line;
        }
    }

    @Override
    public synchronized void close() {
        if (!shown.isEmpty()) {
            err.print("\r" + " ".repeat(shown.length()) + "\r");
            err.flush();
        }
    }
}
