package org.serdica.app.ui.importing;

import org.serdica.importers.api.CrsNames;

/** A CRS as a file names it, short enough for a line. */
final class CrsText {
    private static final int MOST = 28;

    private CrsText() {}

    static String shortened(String name) {
        String known = CrsNames.normalise(name).orElse(name).strip();
        String line = known.lines().findFirst().orElse("");
        return line.length() > MOST ? line.substring(0, MOST - 1) + "…" : line;
    }
}
