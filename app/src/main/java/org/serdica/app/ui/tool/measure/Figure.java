package org.serdica.app.ui.tool.measure;

/**
 * One number of a measurement.
 *
 * @param words the key of what it is called
 */
public record Figure(String words, double value, Quantity quantity) {}
