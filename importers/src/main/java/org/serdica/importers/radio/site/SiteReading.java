package org.serdica.importers.radio.site;

import java.util.List;
import org.serdica.importers.api.Finding;
import org.serdica.model.radio.network.CellRow;

/**
 * What came of a table of sites.
 *
 * @param findings by line or feature: what was left out or assumed
 */
public record SiteReading(List<CellRow> rows, List<Finding> findings) {
    public SiteReading {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
