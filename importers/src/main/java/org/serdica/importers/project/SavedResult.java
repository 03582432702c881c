package org.serdica.importers.project;

import java.time.Instant;

/**
 * Something that an engine found, without its content.
 *
 * @param name unique in the project
 * @param provenance what it was worked out from, as the engine says it: city, variant, settings, seed
 * @param size of the content in bytes
 */
public record SavedResult(String name, String engine, Instant madeAt, String provenance, int size) {}
