package org.serdica.importers.radio.antenna;

import java.util.List;
import java.util.Optional;
import org.serdica.importers.api.Finding;

/**
 * What came of an antenna file.
 *
 * @param antenna empty where the file is too broken for one
 */
public record MsiReading(Optional<MsiAntenna> antenna, List<Finding> findings) {
    public MsiReading {
        findings = List.copyOf(findings);
    }
}
