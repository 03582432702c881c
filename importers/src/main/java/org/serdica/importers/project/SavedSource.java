package org.serdica.importers.project;

import java.time.Instant;
import org.serdica.importers.api.SourceReport;

/** A file that the city came from, and what came of it. */
public record SavedSource(Instant importedAt, SourceReport report) {}
