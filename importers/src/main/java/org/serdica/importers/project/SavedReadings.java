package org.serdica.importers.project;

/**
 * A stretch of the history of one series, without its readings.
 *
 * @param number grows with every stretch that is added to the project
 * @param series such as a sensor and a quantity, as its owner names it
 * @param firstMs of the first reading, in milliseconds since 1970
 * @param lastMs of the last one
 */
public record SavedReadings(long number, String series, long firstMs, long lastMs, int count) {
    boolean touches(String which, long fromMs, long toMs) {
        return series.equals(which) && lastMs >= fromMs && firstMs < toMs;
    }
}
