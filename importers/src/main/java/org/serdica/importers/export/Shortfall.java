package org.serdica.importers.export;

/**
 * Something of the city that is not in the file, or is there otherwise.
 *
 * @param what in a person's words, such as {@code attributes of thematic surfaces}
 * @param count how many
 * @param why it is not there, and what was done instead
 */
public record Shortfall(String what, long count, String why) {}
