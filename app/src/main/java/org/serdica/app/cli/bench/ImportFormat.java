package org.serdica.app.cli.bench;

import java.util.Locale;

/** The parts of {@code bench import}, each of which can be run alone. */
enum ImportFormat {
    CITYGML,
    CITYJSON,
    CITYJSONSEQ,
    OSM,
    IFC;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
