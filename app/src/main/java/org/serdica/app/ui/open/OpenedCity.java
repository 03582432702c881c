package org.serdica.app.ui.open;

import java.util.List;
import java.util.function.Supplier;
import org.serdica.importers.api.SourceReport;

/**
 * What is open.
 *
 * @param title its name in the language of the moment; empty while nothing is open
 * @param key under which things are remembered for it
 */
public record OpenedCity(Supplier<String> title, String key, List<SourceReport> reports) {
    public static final OpenedCity NONE = new OpenedCity(() -> "", "", List.of());

    public OpenedCity {
        reports = List.copyOf(reports);
    }

    public String name() {
        return title.get();
    }
}
