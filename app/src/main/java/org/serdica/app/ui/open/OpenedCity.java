package org.serdica.app.ui.open;

import java.util.List;
import org.serdica.importers.api.SourceReport;

/**
 * What is open.
 *
 * @param name for the title; empty while nothing is open
 * @param key under which things are remembered for it
 */
public record OpenedCity(String name, String key, List<SourceReport> reports) {
    public static final OpenedCity NONE = new OpenedCity("", "", List.of());

    public OpenedCity {
        reports = List.copyOf(reports);
    }
}
