package org.serdica.importers.project;

/**
 * Readings of one series, in the order of their times.
 *
 * @param timesMs milliseconds since 1970, never falling
 * @param values one for each time; NaN where there was none
 */
public record Readings(long[] timesMs, float[] values) {
    public Readings {
        if (timesMs.length != values.length) {
            throw new IllegalArgumentException(timesMs.length + " times cannot have " + values.length + " values");
        }
        for (int i = 1; i < timesMs.length; i++) {
            if (timesMs[i] < timesMs[i - 1]) {
                throw new IllegalArgumentException("reading " + i + " is older than the one before it");
            }
        }
    }

    public int count() {
        return timesMs.length;
    }
}
